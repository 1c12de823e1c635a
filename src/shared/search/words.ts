import type { SpokenLanguage } from '../words/language';

/** What a filter of the search is called, and what it may say. All of it is read in every language, whichever is spoken. */
interface FilterWords {
  readonly from: string;
  readonly in: string;
  readonly before: string;
  readonly after: string;
  readonly on: string;
  readonly is: string;
  readonly me: string;
  readonly assistant: string;
  readonly facts: string;
  readonly messages: string;
  readonly pinned: string;
  readonly archived: string;
  readonly unread: string;
  readonly today: string;
  readonly yesterday: string;
  readonly this_week: string;
  readonly last_week: string;
  readonly this_month: string;
  readonly last_month: string;
  readonly this_year: string;
  readonly last_year: string;
}

export type FilterWord = keyof FilterWords;

/** The first is the one that is offered. */
const WORDS: Readonly<Record<SpokenLanguage, FilterWords>> = {
  en: {
    from: 'from, by',
    in: 'in',
    before: 'before, until',
    after: 'after, since',
    on: 'on, during, date',
    is: 'is',
    me: 'me, myself, you, user',
    assistant: 'assistant, model, ai',
    facts: 'facts, documents',
    messages: 'messages, conversations',
    pinned: 'pinned',
    archived: 'archived, archive',
    unread: 'unread',
    today: 'today',
    yesterday: 'yesterday',
    this_week: 'this week',
    last_week: 'last week',
    this_month: 'this month',
    last_month: 'last month',
    this_year: 'this year',
    last_year: 'last year',
  },
  es: {
    from: 'de',
    in: 'en',
    before: 'antes, hasta',
    after: 'después, desde',
    on: 'el, fecha',
    is: 'es, está',
    me: 'mí, yo',
    assistant: 'asistente, modelo',
    facts: 'datos, documentos',
    messages: 'mensajes, conversaciones',
    pinned: 'fijada, fijado, fijadas',
    archived: 'archivada, archivado, archivadas',
    unread: 'no leída, no leído, no leídas, sin leer',
    today: 'hoy',
    yesterday: 'ayer',
    this_week: 'esta semana',
    last_week: 'la semana pasada, semana pasada',
    this_month: 'este mes',
    last_month: 'el mes pasado, mes pasado',
    this_year: 'este año',
    last_year: 'el año pasado, año pasado',
  },
  de: {
    from: 'von',
    in: 'in',
    before: 'vor, bis',
    after: 'nach, seit',
    on: 'am, datum',
    is: 'ist',
    me: 'mir, ich',
    assistant: 'assistent, modell, ki',
    facts: 'fakten, dokumente, dokumenten, trainingsdaten',
    messages: 'nachrichten, unterhaltungen',
    pinned: 'angeheftet',
    archived: 'archiviert, archiv',
    unread: 'ungelesen',
    today: 'heute',
    yesterday: 'gestern',
    this_week: 'diese Woche, dieser Woche',
    last_week: 'letzte Woche, letzter Woche, vorige Woche',
    this_month: 'dieser Monat, diesem Monat, diesen Monat',
    last_month: 'letzter Monat, letztem Monat, letzten Monat, voriger Monat',
    this_year: 'dieses Jahr, diesem Jahr',
    last_year: 'letztes Jahr, letztem Jahr, voriges Jahr',
  },
  fr: {
    from: 'de',
    in: 'dans',
    before: 'avant, jusqu’au',
    after: 'après, depuis',
    on: 'le, date',
    is: 'est',
    me: 'moi',
    assistant: 'assistant, modèle, ia',
    facts: 'faits, documents',
    messages: 'messages, conversations',
    pinned: 'épinglée, épinglé, épinglées',
    archived: 'archivée, archivé, archivées',
    unread: 'non lue, non lu, non lues',
    today: 'aujourd’hui',
    yesterday: 'hier',
    this_week: 'cette semaine',
    last_week: 'la semaine dernière, semaine dernière',
    this_month: 'ce mois, ce mois-ci',
    last_month: 'le mois dernier, mois dernier',
    this_year: 'cette année',
    last_year: 'l’année dernière, l’an dernier, année dernière',
  },
  ar: {
    from: 'من',
    in: 'في',
    before: 'قبل',
    after: 'بعد, منذ',
    on: 'بتاريخ, يوم, تاريخ',
    is: 'حالة',
    me: 'أنا, مني, عندي',
    assistant: 'المساعد, مساعد, النموذج',
    facts: 'الحقائق, حقائق, المستندات',
    messages: 'الرسائل, رسائل, المحادثات',
    pinned: 'مثبتة, مثبت',
    archived: 'مؤرشفة, مؤرشف, الأرشيف',
    unread: 'غير مقروءة, غير مقروء',
    today: 'اليوم',
    yesterday: 'أمس',
    this_week: 'هذا الأسبوع',
    last_week: 'الأسبوع الماضي',
    this_month: 'هذا الشهر',
    last_month: 'الشهر الماضي',
    this_year: 'هذا العام, هذه السنة',
    last_year: 'العام الماضي, السنة الماضية',
  },
};

const formsOf = (words: FilterWords, word: FilterWord): string[] => words[word].split(', ');

/** How it is offered in a language; a tag that nobody speaks is offered English. */
export const offered = (word: FilterWord, language: string): string =>
  formsOf(Object.entries(WORDS).find(([tag]) => language.startsWith(tag))?.[1] ?? WORDS.en, word)[0] ?? word;

/** Every way to write it, in all languages. */
export const written = (word: FilterWord): string[] =>
  Object.values(WORDS).flatMap((words) => formsOf(words, word));
