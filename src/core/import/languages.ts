/** A language as bytes of an old encoding show it: its signs beyond ASCII, those that are written most coming first. */
export interface Language {
  /** As `TextDecoder` calls them, and `ibm850`, which it has not. */
  readonly encodings: readonly string[];
  readonly signs: string;
  /** How words are made: of ASCII letters among others, of its own letters alone, or of signs that stand for syllables or words. */
  readonly words: 'latin' | 'own' | 'signs';
  /** How seldom files are in it, as a logarithm. */
  readonly seldom: number;
}

const WESTERN = ['windows-1252', 'macintosh', 'ibm850'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];

const latin = (encodings: readonly string[], signs: string, seldom: number): Language => ({
  ...{ encodings, signs, words: 'latin', seldom },
});
const own = (encodings: readonly string[], signs: string, seldom: number): Language => ({
  ...{ encodings, signs, words: 'own', seldom },
});
const signs = (encodings: readonly string[], all: string, seldom: number): Language => ({
  ...{ encodings, signs: all, words: 'signs', seldom },
});

const HIRAGANA =
  'のにたいをはとしがてでなるれかさらもりうすまっこくきよけつあだえどみんそわめちおせじばやほねべげろぶご';
const KATAKANA = 'ーンスルトリアイラクドフレッシジタプロムテマィグデコキサカメバパチュャナウビノ';

export const LANGUAGES: readonly Language[] = [
  // English: what it has beyond ASCII are signs, such as dashes, quotation marks and currencies.
  latin(WESTERN, '', 0),
  // German, French, Spanish, Portuguese, Italian, Nordic languages, Dutch, Catalan.
  latin([...WESTERN, 'iso-8859-15'], 'üäößé', 0),
  latin([...WESTERN, 'iso-8859-15'], 'éèàêçâîôûùœïëæÿ', 0),
  latin(WESTERN, 'óíáñéúüªº', 0),
  latin(WESTERN, 'ãçáéõíóúâêôàª', 0.2),
  latin(WESTERN, 'èàéòùì', 0.2),
  latin(WESTERN, 'åäöé', 0.2),
  latin(WESTERN, 'øåæéö', 0.2),
  latin(WESTERN, 'ëéïèöü', 0.5),
  latin(WESTERN, 'àéèíóòçúïü', 1),
  latin(WESTERN, 'áíðéóþöúýæ', 4),
  // Polish, Czech and Slovak, Hungarian, Romanian, Croatian and Slovenian.
  latin(CENTRAL, 'łóąężśćńź', 0.5),
  latin(CENTRAL, 'íáéěýřčšžůúňďťóöäôľĺŕ', 0.5),
  latin(CENTRAL, 'áéöóőíüűú', 0.7),
  latin(CENTRAL, 'ăîşâţ', 1.5),
  latin(CENTRAL, 'čšžćđ', 1),
  latin(['windows-1254'], 'ıİğüşçöâ', 0.5),
  // Lithuanian, Latvian, Estonian, Vietnamese.
  latin(['windows-1257'], 'ėįųūšąžčę', 2.5),
  latin(['windows-1257'], 'āīēšžņļčūķģ', 2.5),
  latin(['windows-1257', 'windows-1252'], 'äõüöšž', 2.5),
  latin(['windows-1258'], 'đâươ\u0301\u0300ô\u0323ăê\u0309áà\u0303éíóúùèêìò', 3),
  own(CYRILLIC, 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ', 0),
  own(['windows-1251', 'koi8-u'], 'оанивіетрсклдупмзяьбгйчхжїцшюєщфґ’', 1.5),
  own(['windows-1251'], 'аоиенртсјудкпмлвзљгбчшцњжћхфђџ', 2.5),
  own(['windows-1253', 'iso-8859-7'], 'αοιετσνηυρπκμλςάίόέωγδήύχθώφβξζψϊΐϋΰ', 0.5),
  own(['windows-1255', 'iso-8859-8'], 'יוהלאמתרבשנםדעקכחפטגצזסןךףץ', 0.5),
  own(['windows-1256'], 'اليمنروتبةعدسفهكقحجأطصخشضذغثزءىئظؤإآً', 0.5),
  own(['windows-1256'], 'اینردهمتوبسشزکگعخقفجحصپطلغآضچثظژئذ', 2),
  own(['windows-874'], 'านรกอเงมยลวดทส่ตะัี้ขไิปคพหแบใจ์ุถูชโึผซญธ็ภื', 0.7),
  signs(
    ['gbk'],
    '价格型号车辆油租售店营单颜红蓝黑银灰白绿税货库存销折扣元折件箱吨斤房间预订服务收费免运费客户联系邮箱址省县镇街订购买卖退换货保修说明备注状态规格尺寸材质的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资金区保至便空决治科司五基书非界达光放强完设式色路记南品住告类求程北边该规万取术共确师切院',
    0,
  ),
  signs(
    ['big5'],
    '價格型號車輛油租售店營單顏紅藍黑銀灰白綠稅貨庫存銷折扣元箱噸斤房間預訂服務收費免運費客戶聯絡郵址省縣鎮街訂購買賣退換保固說明備註狀態規格尺寸材質的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體美相見被利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教原東聲提立及比員解水名真論處走各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資金區保至便空決治科司五基書非界達光放強完設式色路記南品住告類求程北邊該規萬取術共確師切院',
    0.5,
  ),
  signs(
    ['shift_jis', 'euc-jp'],
    `${HIRAGANA}${KATAKANA}日円年月時分人大本中価格税込品名数量単位番号種類色赤青黒白銀緑灰車無料営業店舗予約在庫万千百十一二三四五六七八九合計電話住所様定休前後午木金土水火曜受付付送配会社商注文税抜個入出上下高新古型式現行方法説明備考状態地東京都府県市区町村国内外男女子小生見手先開始終了場合以未使用可能不要`,
    0,
  ),
  signs(
    ['euc-kr'],
    '이다는을의에가고하로한지를은사기도서어리시나인대자있그부해아라전정제일주과수장들으보만유여상스원구성공안오조무신동경비소게할국연트드미생회실방적개선문내관용세요위계모우분료면중거화니차간까호금년점물발양재명당진델격색빨강노랑파란블랙흰검회은량디젤휘솔린영업월목토천백단품번주전격매출고객예약배송환불무료할가능불추옵션김박최소형식등급',
    0,
  ),
];
