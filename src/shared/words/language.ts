interface Language {
  readonly direction: 'ltr' | 'rtl';
}

/**
 * A language is one file in `languages/`, one row here and one in `speak-language.ts`. The last two are no languages:
 * with them a developer sees what is not in the catalogue, what has no room for longer words, and what does not turn round.
 */
export const languages = {
  en: { direction: 'ltr' },
  es: { direction: 'ltr' },
  de: { direction: 'ltr' },
  fr: { direction: 'ltr' },
  ar: { direction: 'rtl' },
  'en-XA': { direction: 'ltr' },
  'en-XB': { direction: 'rtl' },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

/** Those that a person may choose. */
export const spokenLanguages = ['en', 'es', 'de', 'fr', 'ar'] as const satisfies readonly LanguageTag[];
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const isLanguage = (tag: unknown): tag is LanguageTag =>
  typeof tag === 'string' && Object.hasOwn(languages, tag);

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  isLanguage(tag) ? languages[tag].direction : 'ltr';

const isSpoken = (tag: unknown): tag is SpokenLanguage =>
  spokenLanguages.some((language) => language === tag);

/**
 * The language that a person has chosen, else the first of those of the system that there is.
 * @param chosen as it stands in the settings; anything unknown counts as not chosen
 * @param preferred locales of the system, best first
 */
export const languageFor = (chosen: unknown, preferred: readonly string[]): SpokenLanguage =>
  isSpoken(chosen) ? chosen : (preferred.map((locale) => locale.split('-')[0]).find(isSpoken) ?? 'en');

/** As its speakers call it. */
export function nameOf(language: SpokenLanguage): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
