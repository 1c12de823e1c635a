import { fold } from '../fold';

/** What a number counts. Of one dimension, units are converted into each other; a currency is a dimension of its own. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
  /** Of storage, what it is by powers of 1,024; people write both alike. */
  readonly binary?: number;
}

/** As people and models write them, in English, Spanish, German, French and Arabic: `dimension factor binary: words`. */
const WORDS = `
usd 1: $ us$ usd dollar dollars us-dollar us-dollars us-dollars dólar dólares دولار دولارا دولارات دولاراً
eur 1: € eur euro euros يورو
gbp 1: £ gbp pound pounds pfund libra libras livre livres جنيه
chf 1: chf franken sfr. fr.
jpy 1: ¥ jpy yen
inr 1: ₹ inr rupee rupees rs rs.
aed 1: aed dirham dirhams درهم درهما دراهم د.إ
sar 1: sar riyal riyals ريال ريالا ريالات
pln 1: pln zł zloty
sek 1: sek kr kronor
percent 1: % ٪ percent per-cent pct prozent por-ciento pour-cent بالمئة بالمائة في-المئة في-المائة
second 1: s sec secs second seconds sekunde sekunden segundo segundos seconde secondes ثانية ثوان
second 60: min min. mins minute minutes minuto minutos minuten دقيقة دقائق
second 3600: h hr hrs hour hours std std. stunde stunden hora horas heure heures ساعة ساعات
second 86400: day days tag tage tagen tages tägig tägige tägiger tägigen tägiges día días jour jours يوم أيام يوما night nights nacht nächte nächten noche noches nuit nuits ليلة ليال ليالي
second 86400: working-day working-days business-day business-days werktag werktage werktagen arbeitstag arbeitstage arbeitstagen
second 604800: week weeks woche wochen wöchig wöchige wöchiger wöchigen wöchiges semana semanas semaine semaines أسبوع أسابيع أسبوعا
month 1: month months monat monate monaten monats monatig monatige monatiger monatigen monatiges monatsrate monatsraten mes meses mois شهر أشهر شهرا شهور
month 12: year years yr yrs jahr jahre jahren jährig jährige jähriger jährigen jähriges año años an ans année années سنة سنوات عام أعوام عاما
metre 0.001: mm millimetre millimetres millimeter millimètre millimètres milímetro milímetros ملم مم
metre 0.01: cm centimetre centimetres centimeter centimeters zentimeter centimètre centimètres centímetro centímetros سم
metre 1: m metre metres meter meters mètre mètres metro metros متر أمتار مترا
metre 1000: km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros كم كيلومتر كيلومترا كيلومترات
metre 1609.344: mi mile miles meile meilen milla millas ميل أميال ميلا
metre 0.3048: ft foot feet fuß pie pies pied pieds قدم أقدام قدما
metre 0.0254: inch inches zoll pulgada pulgadas pouce pouces بوصة
area 1: m² m2 sqm sq-m qm square-metre square-metres square-meter square-meters quadratmeter metro-cuadrado metros-cuadrados mètre-carré mètres-carrés م² متر-مربع مترا-مربعا أمتار-مربعة
area 0.09290304: ft² ft2 sq-ft sqft square-foot square-feet pie-cuadrado pies-cuadrados pied-carré pieds-carrés قدم-مربع قدما-مربعا
area 10000: ha hectare hectares hektar hectárea hectáreas هكتار
gram 0.001: mg milligram milligrams milligramm miligramos milligrammes ملغ
gram 1: g gr gram grams gramm gramo gramos gramme grammes غ غرام جرام غراما
gram 1000: kg kgs kilo kilos kilogram kilograms kilogramm kilogramo kilogramos kilogramme kilogrammes كغ كجم كيلو كيلوغرام
gram 1000000: t tonne tonnes ton tons tonnen tonelada toneladas طن
gram 453.59237: lb lbs
litre 0.001: ml millilitre millilitres milliliter mililitros مل
litre 0.01: cl
litre 1: l litre litres liter liters litro litros لتر لترا لترات
watt 1: w watt watts واط
watt 1000: kw kilowatt kilowatts كيلوواط
watt 735.49875: hp ps cv ch bhp حصان
kwh 1: kwh
consumption 1: l/100km l/100-km
electricity-use 1: kwh/100km kwh/100-km
kcal 1: kcal kilocalorie kilocalories cal calorie calories caloría calorías kalorie kalorien سعرة سعرات سعرة-حرارية سعرات-حرارية
kcal 0.239: kj kilojoule kilojoules
celsius 1: °c
fahrenheit 1: °f
byte 0.001 0.0009765625: kb kib kilobyte kilobytes kilooctet kilooctets kilo-octet kilo-octets كيلوبايت
byte 1 1: mb mib megabyte megabytes mégaoctet mégaoctets méga-octet méga-octets ميغابايت ميجابايت
byte 1000 1024: gb gib gigabyte gigabytes gigaoctet gigaoctets giga-octet giga-octets غيغابايت جيجابايت
byte 1000000 1048576: tb tib terabyte terabytes téraoctet téraoctets téra-octet téra-octets تيرابايت
`;

/** Of times of the day: what counts none of it is none. */
export const CLOCK: Unit = { dimension: 'clock', factor: 1 };

const clean = (word: string): string => fold(word);

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', words = ''] = line.split(': ');
      const [dimension = '', factor = '1', binary] = unit.split(' ');
      return words
        .split(' ')
        .map((word): [string, Unit] => [
          clean(word.replace(/(?<=[\p{L}\d])-(?=\p{L})/gu, ' ')),
          { dimension, factor: Number(factor), ...(binary === undefined ? {} : { binary: Number(binary) }) },
        ]);
    }),
);

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')
    .replaceAll(' ', '[ -]');
const CURRENCIES = [...UNITS].filter(
  ([, { dimension }]) => /^[a-z]{3}$/.test(dimension) && dimension !== 'kwh',
);

/** `Mo` and `To` alone are written large: “24 mo” are months, and “5 to 10” is no size. */
const FRENCH_BYTES = /[kKgGMT]o(?![\p{L}\d-])(?<=\d[ \u00a0\u202f]?..|(?:[([]|(?<!\p{L})en )[^T].)/gu;

/** The text with French `Go` as all others write it, as long as it was. */
export const inBytes = (text: string): string => text.replace(FRENCH_BYTES, (unit) => `${unit.charAt(0)}B`);

/** A unit behind a number: `45 min`, `24-month`, `12m²`. Sticky. */
export const UNIT_AFTER = new RegExp(`[ -]?(${longestFirst(UNITS.keys())})(?![\\p{L}\\d'])`, 'uy');
/** A currency before one, at the end of what stands there. */
export const CURRENCY_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${longestFirst(CURRENCIES.map(([word]) => word))}) ?$`,
  'u',
);
const IN_NAME = new RegExp(
  `(?:[(\\[/_]|(?<!\\p{L})(?:in|en) )(${longestFirst(UNITS.keys())})(?![\\p{L}\\d])|^(${longestFirst(
    [...UNITS.keys()].filter((word) => word.length > 2 || word === '%' || word === 'km'),
  )})$`,
  'u',
);

const CURRENCY_NAMES = new Set(CURRENCIES.map(([, { dimension }]) => dimension));

export const isCurrency = (dimension: string): boolean => CURRENCY_NAMES.has(dimension);

export function unitOf(word: string): Unit | null {
  return UNITS.get(word.replaceAll('-', ' ')) ?? UNITS.get(word) ?? null;
}

/** What the name of a column says of its numbers: `area (m²)`, `mileage_km`, `Preis in €`. */
export function unitInName(name: string): Unit | null {
  const found = IN_NAME.exec(fold(inBytes(name)).trim());
  const word = found?.[1] ?? found?.[2];
  return word === undefined ? null : unitOf(word);
}
