import { isLanguage, languages, localeFor } from './language';
import { en } from './languages/en';
import { speak } from './say';

/**
 * Chooses the language of this process, once, before anything is said.
 * @param tag as main has chosen it; anything else is English
 * @param locales that the person prefers, best first
 */
export async function speakLanguage(tag: unknown, locales: readonly string[]): Promise<void> {
  const language = isLanguage(tag) ? tag : 'en';
  speak(localeFor(language, locales), await languages[language].read(en));
}
