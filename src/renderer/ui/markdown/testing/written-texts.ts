/*
 * Texts that Markdown or TeX would change, and what is to be seen of them. In several languages: a number that changes on
 * its way to the screen is the worst fault this application can have.
 */

/** No formula, nothing struck out, nothing slanted: what is written is what is seen, and what is copied. */
export const asTheyStand: readonly string[] = [
  // Prices
  'It costs $25,000 in US$, or $27,500 in CA$.',
  'Son 25.000$ al contado; el Civic 27.000$ y el Corolla 21.500$.',
  'De R$25.000 o R$ 27.000 até R$ 31.500,00.',
  'Preço: R$ 25.000 = US$ 4,600 = C$ 6 300',
  'Between $XX,XXX/$YY,YYYY, depending on the year.',
  'The classes are $, $$, $$$ and $$$$.',
  'Cafés: $–$$, Restaurants: $$–$$$, $$/$$$',
  'Das kostet 25.000$-27.000$ (oder 23.000 €–25.000 €).',
  'From $25k-$30k, that is $25/h-30$/h or $5/day, 7$/day.',
  '约$25,000到$30,000，US$25,000=C$ 34,000。',
  '価格は$25,000〜$30,000です。A$38,000/NZ$ 42,000',
  '25 000 $ ou 30 000 $ (US$ 20,000), soit 400 $/mois à 500 $/mois.',
  'بسعر 25,000$ إلى 30,000$ أو $25,000',
  'Цена: 25 000$ — 30 000$, или $25 000/$30 000.',
  'Price per unit ($/kWh) or (€/kWh), in $/km and in $/mi.',
  '$1 = R$ 5,20 and $20 = A$ 30; £20=$25, 25$=£20',
  'Pay $500+$300=$800, or 500$+300$=800$.',
  'a 5% discount on $25,000 → $23,750 (−$1,250)',
  'Set $HOME/bin:$PATH, $USER_NAME and $user_id=$row_id in PHP: $a+$b.',
  '$AAPL/$MSFT and $TSLA_X rose 5%; $BTC=60k.',
  'It is $5 (about 4.50€), then $10.',
  'Giá $25_000 hoặc 25_000$.',
  'Paid: $100 = 100$, so $5 < 10$ and $0.5≈1$.',
  // One tilde
  '20~30 km and 40~50 km',
  'It is ~$50 … ~$80 a day.',
  'Open 9~17, mileage 3~4',
  '10~20万円、3~4年落ち',
  '营业时间 9~17 点，里程 3~4 万公里',
  '가격은 2,000~3,000만원, 연비는 12~15km/L',
  'H~2~O and ~/bin with ~/lib',
  '約~25,000~30,000 ~円~',
  'de ~25 000 € à ~30 000 €',
  'zwischen 5~7 und 8~9 Litern; ca. ~6 l',
  'C~ and D~, ~x~y~z~',
  'цена ~25~30 тыс. и ~40 тыс.',
  'من 20~30 كم إلى 40~50 كم',
  '10~~20 km and 30~~40 km, 約5~~6万円と7~~8万円',
  // Products and powers
  '4635*1780*1435 mm, 120*60*75cm',
  '10*20 and 30*40 are areas; 2*3*4=24',
  'P*r*t/100, (a+b)*c*d, length*width*height',
  'x**2 + y**2 = 2**10**3',
  '尺寸为4635*1780*1435毫米，总价25*12=300万',
];

/** A formula, and what stands around it. */
export const formulas: readonly (readonly [text: string, ...tex: string[]])[] = [
  ['The term $x$ and the $n$th of them.', 'x', 'n'],
  ['Euler: $e^{i\\pi} + 1 = 0$.', 'e^{i\\pi} + 1 = 0'],
  ['函数$f(x)$的值，当$x>0$时。', 'f(x)', 'x>0'],
  ['関数$y=ax^2$は、$a_1$で', 'y=ax^2', 'a_1'],
  ['For $25,000 at $r = 5\\%$ it is \\(25{,}000 \\cdot r\\).', 'r = 5\\%', '25{,}000 \\cdot r'],
  ['It is $2+2=4$, so $F = ma$ and $PV = nRT$.', '2+2=4', 'F = ma', 'PV = nRT'],
  ['Always: \\(25\\) and \\[30\\].', '25', '30'],
  ['Mit $\\alpha$-Fehler, $[0,1)$ und $|x|$; 25.000$ kostet es.', '\\alpha', '[0,1)', '|x|'],
  ['Sea $\\Delta > 0$; vale 25.000$.', '\\Delta > 0'],
  ['$$\n\\text{Total} = \\$25,000 \\times 1.19\n$$\n', '\\text{Total} = \\$25,000 \\times 1.19'],
  ['Inline $$x^2$$ too, for $$$.', 'x^2'],
  ['이자율 $r$은 $a/b$이고 $30,000이다.', 'r', 'a/b'],
  ['Площадь $S = a \\cdot b$, цена 25 000$.', 'S = a \\cdot b'],
];

/** What is seen of a text, where marks are meant as marks. */
export const marked: readonly (readonly [text: string, seen: string, html: string])[] = [
  ['~~gone~~ and a~~b~~c', 'gone and abc', '<del>gone</del> and a<del>b</del>c'],
  ['~~$29,000~~ $25,000~$27,000', '$29,000 $25,000~$27,000', '<del>$29,000</del> $25,000~$27,000'],
  ['**15~20 万**起', '15~20 万起', '<strong>15~20 万</strong>起'],
  ['*x: 2*3* end', 'x: 2*3 end', '<em>x: 2*3</em> end'],
  ['*Honda*s und **Civic**s', 'Hondas und Civics', '<em>Honda</em>s und <strong>Civic</strong>s'],
  ['这是**重点**和*强调*内容', '这是重点和强调内容', '这是<strong>重点</strong>和<em>强调</em>内容'],
  ['他说**“二十五万”**的车', '他说“二十五万”的车', '他说<strong>“二十五万”</strong>的车'],
  ['**价格：25万，**不含税', '价格：25万，不含税', '<strong>价格：25万，</strong>不含税'],
  ['これは**「シビック」**です', 'これは「シビック」です', 'これは<strong>「シビック」</strong>です'],
  [
    '**(시빅)**은 **25,000달러**입니다',
    '(시빅)은 25,000달러입니다',
    '<strong>(시빅)</strong>은 <strong>25,000달러</strong>입니다',
  ],
  [
    '**Price:**25,000 and Preis:**25.000 €**',
    'Price:25,000 and Preis:25.000 €',
    '<strong>Price:</strong>25,000 and Preis:<strong>25.000 €</strong>',
  ],
  [
    'A **12\u2011**month and **24-**month warranty, foo-**bar**',
    'A 12\u2011month and 24-month warranty, foo-bar',
    '<strong>24-</strong>month',
  ],
  [
    '见https://a.example/48**新**。And https://b.example/x~~old~~',
    '见https://a.example/48新。And https://b.example/xold',
    '>https://a.example/48</a><strong>新</strong>。And <a',
  ],
  ['https://a.example/?y=1&amp;z=2', 'https://a.example/?y=1&z=2', 'href="https://a.example/?y=1&amp;z=2"'],
  ['2021**（新）**款', '2021（新）款', '2021<strong>（新）</strong>款'],
  ['iPhone 15**「Pro」**发售', 'iPhone 15「Pro」发售', 'iPhone 15<strong>「Pro」</strong>发售'],
  ['款式A**（新）**B款，25**【含税】**', '款式A（新）B款，25【含税】', '款式A<strong>（新）</strong>B款'],
  ['Civic 2021**“новый”**', 'Civic 2021“новый”', 'Civic 2021<strong>“новый”</strong>'],
  ['~~25,000~~23,000 und ~~$27,000~~$25,000', '25,00023,000 und $27,000$25,000', '<del>25,000</del>23,000'],
  ['&pound;25,000, &yen;30, &frac12; &Uuml;ber &#8238;42&#x202d;', '£25,000, ¥30, ½ Über 42', 'Über 42'],
  ['长*宽*高：4635*1780，总价=单价*数量*折扣', '长*宽*高：4635*1780，总价=单价*数量*折扣', '长*宽*高'],
  ['単価*数量*税率＝合計', '単価*数量*税率＝合計', '単価*数量*税率'],
  ['[Price]: 25,000', '[Price]: 25,000', '[Price]: 25,000'],
  ['[车价]: 25万', '[车价]: 25万', '[车价]: 25万'],
  ['https://a.example/x\\_y', 'https://a.example/x_y', 'href="https://a.example/x_y"'],
  ['**H**yper**T**ext', 'HyperText', '<strong>H</strong>yper<strong>T</strong>ext'],
];

/** Lines and elements: what is made of them, and what is copied. */
export const elements: readonly (readonly [text: string, html: string, plain: string])[] = [
  [
    'Make: VW\nModel: Polo\nYear: 2021',
    'Make: VW<br/>Model: Polo<br/>Year: 2021',
    'Make: VW\nModel: Polo\nYear: 2021',
  ],
  ['- 型号：思域\n  价格：25万\n- 年份', '型号：思域<br/>价格：25万', '• 型号：思域\n  价格：25万\n• 年份'],
  ['> السعر: 25,000\n> السنة: 2021', 'السعر: 25,000<br/>السنة: 2021', 'السعر: 25,000\nالسنة: 2021'],
  [
    'Preis<br>25.000 €<br/>\nsofort<BR >frei',
    'Preis<br/>25.000 €<br/>sofort<br/>frei',
    'Preis\n25.000 €\nsofort\nfrei',
  ],
  ['<br>\nMarca', '<br/>Marca', 'Marca'],
  ['| a | b |\n|---|---|\n| 25 000 km<br>2021 | x |', '25 000 km<br/>2021</td>', 'a\tb\n25 000 km 2021\tx'],
  [
    'H<sub>2</sub>O, 10<sup>5</sup> km, 12 m<sup>2</sup>',
    'H<sub>2</sub>O, 10<sup>5</sup> km, 12 m<sup>2</sup>',
    'H₂O, 10⁵ km, 12 m²',
  ],
  ['le 1<sup>er</sup> et 2<sup>n+1x</sup>', 'le 1<sup>er</sup> et 2<sup>n+1x</sup>', 'le 1er et 2^(n+1x)'],
  ['| x<sup>2</sup> |\n|---|\n| CO<sub>2</sub> |', '<td dir="auto">CO<sub>2</sub></td>', 'x²\nCO₂'],
  ['<kbd>Strg</kbd>+<kbd>C</kbd>', '<kbd>Strg</kbd>+<kbd>C</kbd>', 'Strg+C'],
  ['<mark>**новый** $25,000</mark>', '<mark><strong>новый</strong> $25,000</mark>', 'новый $25,000'],
  ['<sub onclick="alert(1)">klein</sub>', '<p dir="auto"><sub>klein</sub></p>', 'klein'],
  ['価格<!-- 税込 -->25万円', '価格25万円', '価格25万円'],
  ['<!-- note\n\nmore -->\nПолный текст', '<p dir="auto">Полный текст</p>', 'Полный текст'],
  ['<!-- never ends\n\nPrice: 5', '&lt;!-- never ends', '<!-- never ends\n\nPrice: 5'],
  ['x<sub>a and y</sup>', 'x&lt;sub&gt;a and y&lt;/sup&gt;', 'x<sub>a and y</sup>'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  [
    'a <b>x</b> <img src=x onerror=alert(1)>',
    'a &lt;b&gt;x&lt;/b&gt; &lt;img src=x onerror=alert(1)&gt;',
    'a <b>x</b> <img src=x onerror=alert(1)>',
  ],
  [
    '<details>\n<summary>**Más** $25,000</summary>\n\n- a\n- b\n\n</details>\n\nFin',
    '<details class="md-details"><summary dir="auto"><strong>Más</strong> $25,000</summary><ul dir="ltr"><li>a</li><li>b</li></ul></details><p dir="auto">Fin</p>',
    'Más $25,000\n\n• a\n• b\n\nFin',
  ],
  [
    '<details open><summary>S</summary>Body</details>',
    '<details class="md-details" open=""><summary dir="auto">S</summary><p dir="auto">Body</p></details>',
    'S\n\nBody',
  ],
  ['<details>\nWithout an end', 'open=""><p dir="auto">Without an end</p></details>', 'Without an end'],
  ['<details> is an element.', '&lt;details&gt; is an element.', '<details> is an element.'],
  [
    '1. x\n   <details>\n   <summary>y</summary>\n\n   ```\n   </details>\n   ```\n\n   </details>\n2. z',
    '</details></li><li value="2">z</li>',
    '1. x\n   y\n\n   </details>\n2. z',
  ],
];

/** Where the addresses in a text lead; the text is seen and copied as it stands. */
export const addresses: readonly (readonly [text: string, ...hrefs: string[]])[] = [
  ['读https://a.example/48，然后', 'https://a.example/48'],
  ['见 https://a.example/48然后看。', 'https://a.example/48'],
  ['「https://a.example/x」と（https://b.example/y）を', 'https://a.example/x', 'https://b.example/y'],
  ['https://a.example/x에서 https://b.example/y를', 'https://a.example/x', 'https://b.example/y'],
  [
    '(https://a.example/x) [https://b.example/y] "https://c.example/z".',
    'https://a.example/x',
    'https://b.example/y',
    'https://c.example/z',
  ],
  [
    '“https://a.example/x” «https://b.example/y» ‘https://c.example/z’',
    'https://a.example/x',
    'https://b.example/y',
    'https://c.example/z',
  ],
  ['官网：www.honda.com.cn，电话 www.b.example。', 'https://www.honda.com.cn/', 'https://www.b.example/'],
  ['Mira www.honda.es/coches. Y (http://a.example/b).', 'https://www.honda.es/coches', 'https://a.example/b'],
  ['https://zh.wikipedia.org/wiki/本田。', 'https://zh.wikipedia.org/wiki/%E6%9C%AC%E7%94%B0'],
  ['https://a.example的网站', 'https://a.example/'],
  [
    'https://en.wikipedia.org/wiki/Paris–Roubaix and https://a.example—yes',
    'https://en.wikipedia.org/wiki/Paris%E2%80%93Roubaix',
    'https://a.example/',
  ],
  [
    'https://en.wikipedia.org/wiki/Civic_(car), https://a.example/x!',
    'https://en.wikipedia.org/wiki/Civic_(car)',
    'https://a.example/x',
  ],
  ['انظر https://a.example/x، أو https://b.example/y؟', 'https://a.example/x', 'https://b.example/y'],
  ['联系sales@example.com。または（info@b.example）', 'mailto:sales@example.com', 'mailto:info@b.example'],
  ['https://a.example/?q=車&x=1、', 'https://a.example/?q=%E8%BB%8A&x=1'],
  ['foo.www.bar.example and xwww.b.example'],
  [
    'http://例子.测试/路径，http://www.例子.中国/x？',
    'https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%E5%BE%84',
    'https://www.xn--fsqu00a.xn--fiqs8s/x',
  ],
  [
    'https://правительство.рф/закон и www.münchen.de.',
    'https://xn--80aealotwbjpid2k.xn--p1ai/%D0%B7%D0%B0%D0%BA%D0%BE%D0%BD',
    'https://www.xn--mnchen-3ya.de/',
  ],
  [
    'https://日本語.jp、とhttps://مثال.إختبار/صفحة، و',
    'https://xn--wgv71a119e.jp/',
    'https://xn--mgbh0fb.xn--kgbechtv/%D8%B5%D9%81%D8%AD%D8%A9',
  ],
  [
    'https://उदाहरण.परीक्षा/पथ। https://[2001:db8::1]/x,',
    'https://xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g/%E0%A4%AA%E0%A4%A5',
    'https://[2001:db8::1]/x',
  ],
  // What listens on this computer has no https, and nothing else is opened from here.
  ['http://localhost:3000/a、http://127.0.0.1:8080/x and http://[::1]/x, http://localhost.'],
  ['http://localhost.example.com/x', 'https://localhost.example.com/x'],
];
