import { directionOf } from '../../shared/words/language';
import { speakLanguage } from '../../shared/words/speak-language';
import { useApp } from '../state/app';
import { whenNoTextIsHeld } from '../state/held-text';

/** Says everything in this language from now on, without a restart. */
export async function speakIn(language: string): Promise<void> {
  await speakLanguage(language, navigator.languages);
  const page = document.documentElement;
  page.lang = language;
  page.dir = directionOf(language);
  useApp.setState({ language });
  // Parts that draw nothing anew by themselves are made anew, but not over what somebody is writing in one.
  whenNoTextIsHeld(() => useApp.setState({ drawnIn: language }));
}
