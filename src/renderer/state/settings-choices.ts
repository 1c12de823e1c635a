import type { Settings } from '../../shared/settings';
import { textSizes } from '../../shared/text-size';
import { nameOf, spokenLanguages } from '../../shared/words/language';
import { sayPercent } from '../../shared/words/numbers';
import { say } from '../../shared/words/say';
import type { SettingName } from './settings-parts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Chooses it. */
  readonly patch: Partial<Settings>;
}

const of =
  <K extends keyof Settings, V extends Settings[K] & (string | number)>(
    key: K,
    values: readonly V[],
    label: (value: V) => string,
  ): (() => readonly Choice[]) =>
  () =>
    values.map((value) => ({ value: String(value), label: label(value), patch: { [key]: value } }));

/** The settings of which one of a few is chosen: what their controls offer, and what the palette does at once. */
const choices = {
  'settings.language': of('language', ['system', ...spokenLanguages], (language) =>
    language === 'system' ? say('settings.language_system') : nameOf(language),
  ),
  'settings.theme_title': of('theme', ['system', 'light', 'dark'], (theme) => say(`settings.theme.${theme}`)),
  'settings.text_size': of('textSize', textSizes, (size) => sayPercent(size / 100)),
  'updates.new_versions': of('updateMode', ['automatic', 'notify', 'off'], (mode) =>
    say(`updates.mode.${mode}`),
  ),
  'updates.channel_title': of('updateChannel', ['stable', 'beta'], (channel) =>
    say(`updates.channel.${channel}`),
  ),
} satisfies Readonly<Partial<Record<SettingName, () => readonly Choice[]>>>;

export type ChosenSetting = keyof typeof choices;

export const isChosenOf = (name: SettingName): name is ChosenSetting => Object.hasOwn(choices, name);

export const choicesOf = (name: ChosenSetting): readonly Choice[] => choices[name]();

/** Whether it is what holds now. */
export const holds = ({ patch }: Choice, settings: Settings): boolean =>
  Object.entries(patch).every(([key, value]) => settings[key as keyof Settings] === value);
