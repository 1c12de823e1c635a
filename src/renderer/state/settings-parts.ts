import type { SettingsTab, UpdateState } from '../../shared/models';
import type { FixedKey } from '../../shared/words/say';
import { type AppState, settingsOf } from './app';

/** What stands in each part of the settings, from top to bottom: what their dialog draws, and where the palette leads. */
const all = {
  general: [
    'settings.language',
    'settings.stream',
    'settings.mark_figures',
    'settings.spelling',
    'settings.instructions',
  ],
  models: ['settings.team_proxy', 'settings.key', 'settings.endpoint', 'settings.default_model'],
  appearance: ['settings.theme_title', 'settings.text_size'],
  data: ['data.export', 'data.import', 'recovery.title', 'data.copy', 'data.delete_account'],
  connections: ['connections.proxy', 'connections.hosts'],
  updates: ['updates.check', 'updates.new_versions', 'updates.channel_title'],
  about: ['about.copy'],
} as const satisfies Readonly<Record<SettingsTab, readonly FixedKey[]>>;

export type SettingName = (typeof all)[SettingsTab][number];
export const settingsTabs = Object.keys(all) as SettingsTab[];

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
  all[tab].filter((name: SettingName) => conditions[name]?.(known) ?? true);
