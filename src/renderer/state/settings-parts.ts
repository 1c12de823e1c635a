import type { SettingsTab, UpdateState } from '../../shared/models';
import type { Settings } from '../../shared/settings';
import { textSizes } from '../../shared/text-size';
import { nameOf, spokenLanguages } from '../../shared/words/language';
import { sayPercent } from '../../shared/words/numbers';
import { type FixedKey, say } from '../../shared/words/say';
import { type AppState, settingsOf } from './app';

/** One of the few things that a setting can be. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Chooses it. */
  readonly patch: Partial<Settings>;
}

/** How a part is drawn: by a component of its own, or by what its setting can be, which the palette offers too. */
type Part =
  | { readonly is: 'drawn' }
  | { readonly is: 'choice'; readonly choices: () => readonly Choice[]; readonly hint?: FixedKey | undefined }
  | { readonly is: 'switch'; readonly of: OnOrOff; readonly hint: FixedKey };

type OnOrOff = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

const drawn = { is: 'drawn' } as const;
const onOrOff = (of: OnOrOff, hint: FixedKey) => ({ is: 'switch', of, hint }) as const;
/** Of all that it can be: a value that is left out does not compile. */
const oneOf = <K extends keyof Settings, V extends Settings[K] & (string | number)>(
  key: K,
  values: readonly V[] & ([Settings[K]] extends [V] ? unknown : 'lacks a value'),
  label: (value: V) => string,
  hint?: FixedKey,
) =>
  ({
    is: 'choice',
    choices: () =>
      values.map((value) => ({ value: String(value), label: label(value), patch: { [key]: value } })),
    hint,
  }) as const;

/** What stands in each part of the settings, from top to bottom: what their dialog draws, and where the palette leads. */
const all = {
  general: {
    'settings.language': oneOf('language', ['system', ...spokenLanguages], (language) =>
      language === 'system' ? say('settings.language_system') : nameOf(language),
    ),
    'settings.stream': onOrOff('streamAnswers', 'settings.stream_hint'),
    'settings.mark_figures': onOrOff('markFigures', 'settings.mark_figures_hint'),
    'settings.spelling': drawn,
    'settings.instructions': drawn,
  },
  models: {
    'settings.team_proxy': drawn,
    'settings.key': drawn,
    'settings.endpoint': drawn,
    'settings.default_model': drawn,
  },
  appearance: {
    'settings.theme_title': oneOf('theme', ['system', 'light', 'dark'], (theme) =>
      say(`settings.theme.${theme}`),
    ),
    'settings.text_size': oneOf(
      'textSize',
      textSizes,
      (size) => sayPercent(size / 100),
      'settings.text_size_hint',
    ),
  },
  data: {
    'data.export': drawn,
    'data.import': drawn,
    'recovery.title': drawn,
    'data.copy': drawn,
    'data.delete_account': drawn,
  },
  connections: { 'connections.proxy': drawn, 'connections.hosts': drawn },
  updates: {
    'updates.check': drawn,
    'updates.new_versions': oneOf('updateMode', ['automatic', 'notify', 'off'], (mode) =>
      say(`updates.mode.${mode}`),
    ),
    'updates.channel_title': oneOf(
      'updateChannel',
      ['stable', 'beta'],
      (channel) => say(`updates.channel.${channel}`),
      'updates.signed_hint',
    ),
  },
  about: { 'about.copy': drawn },
} satisfies Readonly<Record<SettingsTab, Readonly<Partial<Record<FixedKey, Part>>>>>;

type Union<T> = T[keyof T];
type NamesWhere<Is> = Union<{
  [Tab in SettingsTab]: Union<{
    [Name in keyof (typeof all)[Tab]]: (typeof all)[Tab][Name] extends { readonly is: Is } ? Name : never;
  }>;
}>;
/** A part, by its title. */
export type SettingName = NamesWhere<Part['is']>;
/** Those with a component of their own. */
export type DrawnSetting = NamesWhere<'drawn'>;
export const settingsTabs = Object.keys(all) as SettingsTab[];

const parts = Object.assign({}, ...Object.values(all)) as Readonly<Record<SettingName, Part>>;

export const partOf = (name: SettingName): Part => parts[name];

export const choicesOf = (name: SettingName): readonly Choice[] => {
  const part = partOf(name);
  return part.is === 'choice' ? part.choices() : [];
};

/** Whether it is what holds now. */
export const holds = ({ patch }: Choice, settings: Settings): boolean =>
  Object.entries(patch).every(([key, value]) => settings[key as keyof Settings] === value);

/** What tells which settings there are; of updates, null until main has told of them. */
type Known = AppState & { readonly updates: UpdateState | null };

const hasServer = ({ account }: AppState): boolean => account?.kind === 'server';
export const usesTeamProxy = (app: AppState): boolean => settingsOf(app).useTeamProxy && hasServer(app);
const isAskedDirectly = (known: Known): boolean => !usesTeamProxy(known);
const takesUpdates = ({ updates }: Known): boolean => updates !== null && updates.phase !== 'unavailable';

/** Of what is not always there. */
const conditions: Readonly<Partial<Record<SettingName, (known: Known) => boolean>>> = {
  'settings.key': isAskedDirectly,
  'settings.endpoint': isAskedDirectly,
  'data.delete_account': hasServer,
  'updates.new_versions': takesUpdates,
  'updates.channel_title': takesUpdates,
};

export const settingsIn = (tab: SettingsTab, known: Known): readonly SettingName[] =>
  (Object.keys(all[tab]) as SettingName[]).filter((name) => conditions[name]?.(known) ?? true);
