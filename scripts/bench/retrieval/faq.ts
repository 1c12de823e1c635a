import type { EvaluationSet } from './set';

/** A shop's answers in ten languages; question of the page, its answer, and how a customer asks. Invented. */
const LANGUAGES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  English: [
    [
      'When will my order arrive?',
      'Standard parcels take 3 to 5 working days, express parcels arrive the next day if ordered before 14:00.',
      'how long does standard delivery of a parcel take',
    ],
    [
      'Can I return opened goods?',
      'Opened goods can be returned within 21 days if they are undamaged; hygiene products only if sealed.',
      'is it possible to return an opened item?',
    ],
    [
      'How do I use a voucher?',
      'Enter the voucher code in the basket. Only one voucher can be used for an order, and the rest stays on your account.',
      'where do I type in my voucher code',
    ],
    [
      'Is there a warranty?',
      'All appliances come with a warranty of 30 months. Keep the invoice; no registration is needed.',
      'warranty length for appliances',
    ],
    [
      'Which payments do you accept?',
      'We accept cards, bank transfer and PayPal. Invoices are possible for schools and public offices.',
      'can schools pay by invoice?',
    ],
    [
      'How do I change my address?',
      'The address can be changed in your profile until the parcel has been packed.',
      'I moved, can I still change the address of my parcel?',
    ],
    [
      'Do you repair devices?',
      'Our workshop repairs coffee machines and grinders. An estimate costs 19 euros, which are deducted from the repair.',
      'what does an estimate for repairing my coffee machine cost',
    ],
  ],
  Deutsch: [
    [
      'Wie hoch sind die Versandkosten?',
      'Der Versand kostet 4,90 €, ab einem Bestellwert von 60 € ist er kostenlos. Sperrgut kostet 29 €.',
      'Ab welchem Bestellwert ist der Versand umsonst?',
    ],
    [
      'Wie widerrufe ich meinen Kauf?',
      'Der Widerruf ist innerhalb von 14 Tagen ohne Angabe von Gründen möglich, am einfachsten über das Formular im Kundenkonto.',
      'Wo finde ich das Formular zum Widerrufen?',
    ],
    [
      'Kann ich auf Rechnung kaufen?',
      'Der Kauf auf Rechnung ist bis 250 € möglich. Die Rechnung ist innerhalb von 10 Tagen zu bezahlen.',
      'Bis zu welchem Betrag kann ich auf Rechnung bestellen?',
    ],
    [
      'Wie reinige ich die Mühle?',
      'Das Mahlwerk wird einmal im Monat mit dem beiliegenden Pinsel gereinigt, nie mit Wasser.',
      'Darf ich das Mahlwerk mit Wasser saubermachen?',
    ],
    [
      'Gibt es Ersatzteile?',
      'Ersatzteile sind zehn Jahre lang lieferbar. Die Nummer steht auf der Unterseite des Gerätes.',
      'Wie viele Jahre bekomme ich noch Ersatzteile?',
    ],
    [
      'Was bedeutet der Fehler E4?',
      'Fehler E4 bedeutet, dass der Wassertank leer oder nicht richtig eingesetzt ist.',
      'Mein Gerät zeigt E4 an',
    ],
    [
      'Öffnungszeiten des Ladens',
      'Der Laden in Köln ist Montag bis Samstag von 9:30 bis 19 Uhr geöffnet, an Heiligabend bis 13 Uhr.',
      'Wann schließt der Kölner Laden an Heiligabend?',
    ],
  ],
  Français: [
    [
      'Comment suivre mon colis ?',
      'Le numéro de suivi est envoyé par courriel dès que le colis quitte notre entrepôt de Besançon.',
      'ou trouver le numero de suivi du colis',
    ],
    [
      'Puis-je payer en plusieurs fois ?',
      'Le paiement en trois fois sans frais est proposé à partir de 150 euros d’achat.',
      'À partir de quel montant puis-je payer en trois fois ?',
    ],
    [
      'Que faire si le café est trop amer ?',
      'Choisissez une mouture plus grossière et une eau entre 90 et 94 degrés.',
      'mon café est trop amer, quelle température pour l’eau ?',
    ],
    [
      'Comment détartrer la machine ?',
      'Détartrez tous les deux mois avec notre poudre ; le vinaigre abîme les joints.',
      'est-ce que je peux détartrer avec du vinaigre',
    ],
    [
      'Livrez-vous en Corse ?',
      'Oui, la livraison en Corse prend deux jours de plus et coûte 7,50 euros.',
      'combien coûte une livraison en corse',
    ],
    [
      'Où sont fabriquées vos tasses ?',
      'Nos tasses en porcelaine sont fabriquées à Limoges par un atelier familial.',
      'dans quelle ville fabrique-t-on les tasses ?',
    ],
    [
      'Comment résilier l’abonnement ?',
      'L’abonnement se résilie en ligne à tout moment, avec effet à la fin du mois en cours.',
      'je veux arrêter mon abonnement, quand prend-il fin ?',
    ],
  ],
  Español: [
    [
      '¿Cómo cancelo un pedido?',
      'Puede cancelar el pedido gratis durante las dos primeras horas desde la sección Mis compras.',
      'cuantas horas tengo para cancelar un pedido',
    ],
    [
      '¿Entregan los sábados?',
      'Los sábados entregamos solo en Málaga, Sevilla y Madrid, entre las 9 y las 14 horas.',
      '¿En qué ciudades hay entrega en sábado?',
    ],
    [
      '¿Cómo guardo el café?',
      'Guarde el café en un recipiente opaco y cerrado, nunca en la nevera, y consúmalo en seis semanas.',
      '¿puedo guardar el cafe en la nevera?',
    ],
    [
      '¿Tienen tienda física?',
      'Nuestra tienda está en la calle Larios 12 de Málaga y abre de lunes a viernes.',
      'dirección de la tienda en malaga',
    ],
    [
      '¿Ofrecen descuentos a estudiantes?',
      'Los estudiantes tienen un 12 % de descuento con el carné universitario vigente.',
      'qué descuento hay para un estudiante',
    ],
    [
      '¿Qué incluye la garantía?',
      'La garantía cubre defectos de fábrica durante tres años, pero no las juntas ni los filtros.',
      '¿la garantía cubre los filtros?',
    ],
    [
      '¿Cómo recibo la factura?',
      'La factura se descarga desde su cuenta en formato PDF el día después del envío.',
      'dónde descargo la factura en pdf',
    ],
  ],
  Polski: [
    [
      'Ile trwa dostawa?',
      'Dostawa kurierem trwa dwa dni robocze, do paczkomatu jeden dzień dłużej.',
      'ile dni trwa dostawa do paczkomatu',
    ],
    [
      'Czy mogę odebrać osobiście?',
      'Odbiór osobisty jest możliwy w magazynie w Łodzi od poniedziałku do piątku w godzinach 8–16.',
      'w jakich godzinach odbior osobisty w lodzi',
    ],
    [
      'Jak złożyć reklamację?',
      'Reklamację składa się przez formularz; odpowiadamy w ciągu 14 dni.',
      'w ciagu ilu dni odpowiadacie na reklamacje',
    ],
    [
      'Czy wysyłacie za granicę?',
      'Wysyłamy do wszystkich krajów Unii oraz do Norwegii; koszt to 49 zł.',
      'ile kosztuje wysyłka do Norwegii',
    ],
    [
      'Jak zaparzyć kawę w dripie?',
      'Na 15 gramów kawy użyj 250 ml wody i parz przez trzy minuty.',
      'ile wody na kawę z dripa',
    ],
    [
      'Czy wystawiacie faktury VAT?',
      'Fakturę VAT wystawiamy po podaniu numeru NIP w zamówieniu.',
      'gdzie podać nip do faktury',
    ],
    [
      'Jak zmienić hasło?',
      'Hasło zmienia się w ustawieniach konta; link jest ważny 30 minut.',
      'jak długo ważny jest link do zmiany hasła',
    ],
  ],
  Türkçe: [
    [
      'Kargo ücreti ne kadar?',
      'Kargo ücreti 39 liradır, 500 lira üzeri siparişlerde ücretsizdir.',
      'kaç liranın üzerinde kargo ücretsiz',
    ],
    [
      'Ürünü nasıl iade ederim?',
      'İade için kargo kodu alın ve ürünü 15 gün içinde gönderin.',
      'iade kodunu kaç gün içinde kullanmalıyım',
    ],
    [
      'Taksit yapıyor musunuz?',
      'Kredi kartına altı taksit yapılır, peşin fiyatına üç taksit.',
      'kredi kartına kaç taksit var',
    ],
    [
      'Filtre ne zaman değişir?',
      'Su filtresi iki ayda bir veya 50 litrede değiştirilmelidir.',
      'su filtresini ne sıklıkla değiştireyim',
    ],
    ['Mağazanız nerede?', 'Mağazamız Kadıköy’de, Moda Caddesi 41 numaradadır.', 'mağaza hangi caddede'],
    [
      'Kahve ne zaman kavruluyor?',
      'Kahveler her salı ve perşembe kavrulur ve aynı gün kargolanır.',
      'kahveler hangi günler kavruluyor',
    ],
    ['Hediye paketi var mı?', 'Hediye paketi 25 liradır ve not kartı içerir.', 'hediye paketi kaç lira'],
  ],
  Русский: [
    [
      'Как оплатить заказ?',
      'Заказ можно оплатить картой или наличными курьеру, сдача выдаётся до 1000 рублей.',
      'можно ли оплатить наличными курьеру',
    ],
    [
      'Сколько хранится посылка?',
      'Посылка хранится в пункте выдачи семь дней, затем возвращается на склад.',
      'сколько дней хранится посылка в пункте выдачи',
    ],
    [
      'Как почистить кофемашину?',
      'Кофемашину чистят таблеткой раз в две недели, программа длится двадцать минут.',
      'как часто чистить кофемашину таблеткой',
    ],
    [
      'Есть ли скидка на опт?',
      'Оптовая скидка действует от десяти килограммов и составляет 18 процентов.',
      'какая скидка при оптовом заказе',
    ],
    [
      'Можно ли изменить адрес?',
      'Адрес меняет оператор по телефону, пока заказ не передан курьеру.',
      'как изменить адрес заказа',
    ],
    [
      'Какая вода подходит?',
      'Подходит мягкая вода с минерализацией до 150 миллиграммов на литр.',
      'какая минерализация воды нужна',
    ],
    ['Где ваш офис?', 'Офис находится на улице Лесной, дом 9, третий этаж.', 'на какой улице офис'],
  ],
  العربية: [
    [
      'كم تستغرق مدة التوصيل؟',
      'يستغرق التوصيل داخل المدينة يومين وخارجها خمسة أيام عمل.',
      'كم يوم يستغرق التوصيل خارج المدينة',
    ],
    [
      'هل يمكن الدفع عند الاستلام؟',
      'الدفع عند الاستلام متاح للطلبات التي لا تتجاوز 800 درهم.',
      'ما حد الدفع عند الاستلام',
    ],
    [
      'كيف أعيد المنتج؟',
      'يمكن إعادة المنتج خلال عشرة أيام في عبوته الأصلية.',
      'هل يجب إعادة المنتج في عبوته الأصلية',
    ],
    [
      'ما هي ساعات خدمة العملاء؟',
      'خدمة العملاء متاحة من التاسعة صباحا حتى السادسة مساء عدا الجمعة.',
      'متى تعمل خدمة العملاء',
    ],
    ['كيف أنظف المطحنة؟', 'تنظف المطحنة بالفرشاة مرة كل شهر ولا تغسل بالماء.', 'هل تغسل المطحنة بالماء'],
    ['هل لديكم ضمان؟', 'الضمان ثلاث سنوات على المحرك وسنة على القطع الأخرى.', 'كم مدة الضمان على المحرك'],
    ['هل توجد هدايا؟', 'تقدم بطاقة هدية بقيمة 100 أو 200 درهم وصلاحيتها سنة.', 'كم صلاحية بطاقة الهدية'],
  ],
  日本語: [
    [
      '送料はいくらですか',
      '送料は全国一律550円です。5,000円以上のご注文は無料になります。',
      '送料が無料になるのはいくらからですか',
    ],
    [
      '返品できますか',
      '未開封の商品は到着から8日以内に返品できます。返送料はお客様のご負担です。',
      '返品の返送料は誰が払いますか',
    ],
    [
      '豆の保存方法は',
      '豆は密閉容器に入れ、冷暗所で保存し、一か月以内にお飲みください。',
      'コーヒー豆はどこで保存すればいいですか',
    ],
    [
      '領収書は発行できますか',
      '領収書は注文履歴の画面から発行できます。宛名は一度だけ変更できます。',
      '領収書の宛名を変更したい',
    ],
    [
      '配達日時を指定したい',
      '配達は翌々日から十日先まで、六つの時間帯から指定できます。',
      '配達の時間帯は何種類から選べますか',
    ],
    [
      '修理の費用は',
      '修理のお見積もりは3,300円で、修理をご依頼の場合は無料です。',
      '修理の見積もりはいくらですか',
    ],
    [
      '店舗はどこですか',
      '店舗は京都市中京区の寺町通にあり、水曜日が定休日です。',
      '京都の店舗の定休日は何曜日ですか',
    ],
  ],
  中文: [
    ['多久可以发货', '下午四点前的订单当天发货，周末订单周一发货。', '周末下的订单什么时候发货'],
    ['怎么开发票', '请在订单页面填写税号，电子发票会在三天内发到邮箱。', '电子发票几天内发到邮箱'],
    ['可以退货吗', '签收后七天内可以退货，咖啡豆拆封后不能退货。', '拆封的咖啡豆能退货吗'],
    ['保修期多长', '磨豆机保修两年，刀盘属于耗材不在保修范围。', '刀盘在保修范围内吗'],
    ['会员有什么优惠', '会员每消费一百元积五分，生日当月双倍积分。', '生日当月会员积分是多少倍'],
    ['如何清洗滤杯', '滤杯用温水冲洗即可，不要使用洗碗机。', '滤杯可以放洗碗机吗'],
    ['门店地址在哪里', '上海门店位于武康路三百七十六号，营业到晚上九点。', '上海门店营业到几点'],
  ],
};

/** One document for each language, all for all conversations. */
export function faq(): EvaluationSet {
  return {
    name: 'faq',
    budget: 1_000,
    documents: Object.entries(LANGUAGES).map(([language, entries]) => ({
      title: `FAQ ${language}`,
      content: entries.map(([asked, answer]) => `## ${asked}\n\n${answer}`).join('\n\n'),
    })),
    questions: Object.values(LANGUAGES).flatMap((entries) =>
      entries.map(([, answer, question]) => ({ question, needle: answer })),
    ),
  };
}
