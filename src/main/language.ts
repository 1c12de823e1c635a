import { app } from 'electron';
import { isLanguage, type LanguageTag } from '../shared/words/language';

/**
 * The language of this run. There is English; where the app is developed, `--language=en-XA` or `appearance.language` in
 * `settings.json` may ask for one of the two that only show what English hides.
 */
export function chosenLanguage(setting: unknown): LanguageTag {
  if (app.isPackaged) return 'en';
  const asked = app.commandLine.getSwitchValue('language') || setting;
  return isLanguage(asked) ? asked : 'en';
}
