import { isLanguage, type LanguageTag } from './language';
import { en } from './languages/en';
import { type Catalogue, speak } from './say';

/** English is in every process; the others are read when they are needed. */
const catalogues: Readonly<Record<LanguageTag, () => Promise<Catalogue> | Catalogue>> = {
  en: () => en,
  es: async () => (await import('./languages/es')).es,
  de: async () => (await import('./languages/de')).de,
  fr: async () => (await import('./languages/fr')).fr,
  ar: async () => (await import('./languages/ar')).ar,
  'en-XA': async () => (await import('./pseudo')).accented(en),
  'en-XB': async () => (await import('./pseudo')).mirrored(en),
};

/** Every sentence of a language. */
export const catalogueOf = async (language: LanguageTag): Promise<Catalogue> => catalogues[language]();

/**
 * Chooses the language of this process; everything that is said from then on is said in it.
 * @param tag as main has chosen it; anything else is English
 * @param locales that the person prefers, best first
 */
export async function speakLanguage(tag: unknown, locales: readonly string[]): Promise<void> {
  const language = isLanguage(tag) ? tag : 'en';
  speak(localeFor(language, locales), await catalogueOf(language));
}

/** The person's own locale where it is one of this language (`en-GB` for `en`): dates and numbers differ within one. */
export function localeFor(language: LanguageTag, preferred: readonly string[]): string {
  const [base = language] = language.split('-');
  return preferred.find((locale) => locale === base || locale.startsWith(`${base}-`)) ?? base;
}
