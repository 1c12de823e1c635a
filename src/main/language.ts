import { app } from 'electron';
import { isLanguage, languageFor, type LanguageTag } from '../shared/words/language';

let chosen: LanguageTag = 'en';

/** For every process that this one starts, and for the page. */
export const currentLanguage = (): LanguageTag => chosen;

/** Of the system, best first. */
export const preferredLocales = (): string[] => [...app.getPreferredSystemLanguages(), app.getLocale()];

/**
 * Chooses the language, by the person's setting or the system's. Where the app is developed, `--language=en-XA`, or the
 * setting, may ask for one of the two that only show what English hides. Once Electron is ready.
 */
export function chooseLanguage(setting: unknown): void {
  const asked = app.commandLine.getSwitchValue('language') || setting;
  chosen = !app.isPackaged && isLanguage(asked) ? asked : languageFor(asked, preferredLocales());
}
