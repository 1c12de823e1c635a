export type Language = 'en' | 'de' | 'es' | 'fr' | 'ar';
export const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr', 'ar'];

/** What a cell says, apart from how it is written. */
export type Value =
  | { readonly kind: 'text' | 'code' | 'year'; readonly text: string }
  | { readonly kind: 'number' | 'percent'; readonly amount: number }
  | { readonly kind: 'money' | 'unit'; readonly amount: number; readonly unit: string }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number };

/** Chosen once an answer: who writes "25 000 €" does so throughout. */
export interface Style {
  readonly language: Language;
  /** Picks among the ways in which a language writes a kind of figure. */
  readonly pick: (kind: string, ways: number) => number;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ar: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
};
const MONEY: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  $: {
    en: ['$#', '# dollars', 'USD #'],
    de: ['# $', '# Dollar', '# US-Dollar'],
    es: ['# $', '# dólares', '$#'],
    fr: ['# $', '# dollars', '# USD'],
    ar: ['# دولارًا', '$#', '# دولار'],
  },
  '€': {
    en: ['€#', '# euros', 'EUR #'],
    de: ['# €', '# Euro', 'EUR #'],
    es: ['# €', '# euros', '#€'],
    fr: ['# €', '# euros', '#\u00a0€'],
    ar: ['# يورو', '€#', '#€'],
  },
};
const UNITS: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  km: {
    en: ['# km', '# kilometres'],
    de: ['# km', '# Kilometer'],
    es: ['# km', '# kilómetros'],
    fr: ['# km', '# kilomètres'],
    ar: ['# كم', '# كيلومتر'],
  },
  min: {
    en: ['# minutes', '# min'],
    de: ['# Minuten', '# min'],
    es: ['# minutos', '# min'],
    fr: ['# minutes', '# min'],
    ar: ['# دقيقة', '# دقيقة'],
  },
  'm²': {
    en: ['# m²', '# square metres'],
    de: ['# m²', '# Quadratmeter'],
    es: ['# m²', '# metros cuadrados'],
    fr: ['# m²', '# mètres carrés'],
    ar: ['# م²', '# مترًا مربعًا'],
  },
};
const PERCENT: Readonly<Record<Language, readonly string[]>> = {
  en: ['#%', '# percent'],
  de: ['# %', '# Prozent'],
  es: ['# %', '#%', '# por ciento'],
  fr: ['#\u00a0%', '# pour cent'],
  ar: ['#٪', '#%'],
};

export function write(value: Value, style: Style): string {
  switch (value.kind) {
    case 'text':
    case 'code':
    case 'year':
      return value.text;
    case 'number':
      return number(value.amount, style, 0);
    case 'percent':
      return fill(PERCENT[style.language], 'percent', style, number(value.amount, style, 0));
    case 'money': {
      const decimals = Number.isInteger(value.amount) ? 0 : 2;
      return fill(MONEY[value.unit]?.[style.language], 'money', style, number(value.amount, style, decimals));
    }
    case 'unit':
      return fill(UNITS[value.unit]?.[style.language], 'unit', style, number(value.amount, style, 0));
    case 'date':
      return date(value, style);
    case 'time':
      return time(value, style);
  }
}

function fill(patterns: readonly string[] = ['#'], kind: string, { pick }: Style, text: string): string {
  return (patterns[pick(kind, patterns.length)] ?? '#').replace('#', () => text);
}

function number(amount: number, style: Style, decimals: number): string {
  const [whole = '', fraction] = amount.toFixed(decimals).split('.');
  const [thousands, point] = separators(style);
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole;
  const text = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  return isArabicDigits(style) ? text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))) : text;
}

function isArabicDigits({ language, pick }: Style): boolean {
  return language === 'ar' && pick('digits', 2) === 1;
}

function separators(style: Style): [thousands: string, point: string] {
  const { language, pick } = style;
  if (language === 'en') return [',', '.'];
  if (language === 'ar') return isArabicDigits(style) ? ['٬', '٫'] : [',', '.'];
  if (language === 'fr') return [[' ', '\u00a0', '\u202f'][pick('thousands', 3)] ?? ' ', ','];
  return [language === 'es' && pick('thousands', 3) === 2 ? '\u00a0' : '.', ','];
}

function date(value: Extract<Value, { kind: 'date' }>, style: Style): string {
  const { language, pick } = style;
  const { year, month, day } = value;
  const name = MONTHS[language][month - 1] ?? '';
  const two = (part: number): string => String(part).padStart(2, '0');
  const ways: Readonly<Record<Language, readonly string[]>> = {
    en: [`${name} ${day}, ${year}`, `${day} ${name} ${year}`, `${year}-${two(month)}-${two(day)}`],
    de: [`${day}. ${name} ${year}`, `${two(day)}.${two(month)}.${year}`, `${day}.${month}.${year}`],
    es: [`${day} de ${name} de ${year}`, `${two(day)}/${two(month)}/${year}`],
    fr: [`${day === 1 ? '1er' : day} ${name} ${year}`, `${two(day)}/${two(month)}/${year}`],
    ar: [`${day} ${name} ${year}`, `${day}/${month}/${year}`],
  };
  const text = ways[language][pick('date', ways[language].length)] ?? '';
  return isArabicDigits(style) ? text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))) : text;
}

function time({ hour, minute }: Extract<Value, { kind: 'time' }>, style: Style): string {
  const two = String(minute).padStart(2, '0');
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const full = `${hour}:${two}`;
  const ways: Readonly<Record<Language, readonly string[]>> = {
    en: [full.padStart(5, '0'), `${twelve}:${two} ${hour < 12 ? 'am' : 'pm'}`],
    de: [`${full} Uhr`, `${hour}.${two} Uhr`],
    es: [full, `${full} h`],
    fr: [`${hour} h ${two}`, `${hour}h${two}`, full],
    ar: [full, `${twelve}:${two} ${hour < 12 ? 'صباحًا' : 'مساءً'}`],
  };
  return ways[style.language][style.pick('time', ways[style.language].length)] ?? '';
}

function words(text: string): string[] {
  return text.split(' ');
}
