import type { Catalogue } from './say';

interface Language {
  readonly direction: 'ltr' | 'rtl';
  /** The others are read when they are needed; English is in every process. */
  readonly read: (english: Catalogue) => Promise<Catalogue>;
}

/**
 * A language is one file in `languages/` and one row here. The last two are no languages: with them a developer sees
 * what is not in the catalogue, what has no room for longer words, and what does not turn round.
 */
export const languages = {
  en: { direction: 'ltr', read: (english) => Promise.resolve(english) },
  'en-XA': { direction: 'ltr', read: async (english) => (await import('./pseudo')).accented(english) },
  'en-XB': { direction: 'rtl', read: async (english) => (await import('./pseudo')).mirrored(english) },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

export const isLanguage = (tag: unknown): tag is LanguageTag =>
  typeof tag === 'string' && Object.hasOwn(languages, tag);

/** The person's own locale where it is one of this language (`en-GB` for `en`): dates and numbers differ within one. */
export function localeFor(language: LanguageTag, preferred: readonly string[]): string {
  const [base = language] = language.split('-');
  return preferred.find((locale) => locale === base || locale.startsWith(`${base}-`)) ?? base;
}
