import { directionOf } from '../../shared/words/language';
import { speakLanguage } from '../../shared/words/speak-language';
import { useApp } from '../state/app';

/** Says everything in this language from now on, without a restart. */
export async function speakIn(language: string): Promise<void> {
  await speakLanguage(language, navigator.languages);
  const page = document.documentElement;
  page.lang = language;
  page.dir = directionOf(language);
  useApp.setState({ language });
}
