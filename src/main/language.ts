import { app } from 'electron';
import { isLanguage, type LanguageTag } from '../shared/words/language';

let chosen: LanguageTag = 'en';

/** For every process that this one starts. */
export const currentLanguage = (): LanguageTag => chosen;

/**
 * Chooses the language of this run. There is English; where the app is developed, `--language=en-XA`, or
 * `appearance.language` in `settings.json`, may ask for one of the two that only show what English hides.
 */
export function chooseLanguage(setting: unknown): void {
  const asked = app.commandLine.getSwitchValue('language') || setting;
  if (!app.isPackaged && isLanguage(asked)) chosen = asked;
}
