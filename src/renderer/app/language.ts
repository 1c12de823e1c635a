import { isLanguage, languages, localeFor } from '../../shared/words/language';
import { en } from '../../shared/words/languages/en';
import { speak } from '../../shared/words/say';

/** Main has chosen the language and written it into the page. */
export async function speakLanguageOfPage(): Promise<void> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : 'en';
  speak(localeFor(language, navigator.languages), await languages[language].read(en));
}
