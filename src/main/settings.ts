import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type ElectronStore from 'electron-store';
import { z } from 'zod';
import type { Defaults } from '../core/defaults';
import { Project, type Settings, UpdateChannel, UpdateMode } from '../shared/models';
import type { WindowBounds } from './window-settings';

export const GROQ_ENDPOINT = 'https://api.groq.com';

/**
 * The file a person or a test may write before the first start: every part may be missing or wrong, and is then as
 * whoever published the app decided.
 */
const settingsFile = ({ project, useTeamProxy, updates }: Defaults) =>
  z.object({
    supabase: Project.nullable().catch(project).prefault(project),
    chat: z
      .object({
        endpoint: z.string().catch(GROQ_ENDPOINT).prefault(GROQ_ENDPOINT),
        model: z.string().nullable().catch(null).prefault(null),
        stream: z.boolean().catch(true).prefault(true),
        useTeamProxy: z.boolean().catch(useTeamProxy).prefault(useTeamProxy),
        instructions: z.string().nullable().catch(null).prefault(null),
      })
      .prefault({}),
    appearance: z
      .object({ theme: z.enum(['system', 'light', 'dark']).catch('system').prefault('system') })
      .prefault({}),
    updates: z
      .object({
        mode: UpdateMode.catch('automatic').prefault('automatic'),
        channel: UpdateChannel.catch(updates.channel).prefault(updates.channel),
        feedUrl: z.string().nullable().catch(updates.feedUrl).prefault(updates.feedUrl),
      })
      .prefault({}),
  });

/** What a person chose, in `settings.json` of the user-data folder. Nothing secret is kept here. */
export interface SettingsStore {
  get(): Settings;
  update(patch: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings;
  project(): Project | null;
  setProject(project: Project): void;
  /** Where updates come from. Whatever it says, only what our keys signed is believed. */
  readonly feedUrl: string | null;
  setWindowBounds(bounds: WindowBounds): void;
  /** Resolves when everything is in the file. */
  flush(): Promise<void>;
}

/**
 * Reads the file once; from then on memory answers, and changes are written behind it. The store that writes loads
 * with the first change: its schema library would be a third of all that is read before the first window is painted.
 */
export function openSettings(dir: string, defaults: Defaults): SettingsStore {
  const schema = settingsFile(defaults);
  const file = schema.safeParse(readFile(dir)).data ?? schema.parse({});
  let project = file.supabase;
  let settings: Settings = {
    theme: file.appearance.theme,
    streamAnswers: file.chat.stream,
    model: file.chat.model,
    endpoint: file.chat.endpoint,
    instructions: file.chat.instructions,
    useTeamProxy: file.chat.useTeamProxy,
    updateMode: file.updates.mode,
    updateChannel: file.updates.channel,
  };

  let store: Promise<ElectronStore> | undefined;
  let written: Promise<unknown> = Promise.resolve();
  const write = (key: string, value: unknown): void => {
    store ??= openStore(dir);
    written = Promise.all([written, store.then((opened) => opened.set(key, value))]);
  };

  return {
    get: () => settings,
    update(patch) {
      const { theme, streamAnswers, model, instructions, endpoint, useTeamProxy, updateMode, updateChannel } =
        patch;
      if (theme !== undefined) write('appearance.theme', theme);
      if (streamAnswers !== undefined) write('chat.stream', streamAnswers);
      if (model !== undefined) write('chat.model', model);
      if (instructions !== undefined) write('chat.instructions', instructions);
      if (endpoint !== undefined) write('chat.endpoint', endpoint);
      if (useTeamProxy !== undefined) write('chat.useTeamProxy', useTeamProxy);
      if (updateMode !== undefined) write('updates.mode', updateMode);
      if (updateChannel !== undefined) write('updates.channel', updateChannel);
      settings = {
        theme: theme ?? settings.theme,
        streamAnswers: streamAnswers ?? settings.streamAnswers,
        model: model === undefined ? settings.model : model,
        instructions: instructions === undefined ? settings.instructions : instructions,
        endpoint: endpoint ?? settings.endpoint,
        useTeamProxy: useTeamProxy ?? settings.useTeamProxy,
        updateMode: updateMode ?? settings.updateMode,
        updateChannel: updateChannel ?? settings.updateChannel,
      };
      return settings;
    },
    project: () => project,
    feedUrl: file.updates.feedUrl,
    setProject(changed) {
      project = changed;
      write('supabase', changed);
    },
    setWindowBounds: (bounds) => write('window', bounds),
    flush: async () => {
      await written;
    },
  };
}

function readFile(dir: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, 'settings.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** A file that is not JSON is set aside, never overwritten. */
async function openStore(dir: string): Promise<ElectronStore> {
  const { default: Store } = await import('electron-store');
  try {
    return new Store({ cwd: dir, name: 'settings' });
  } catch (error) {
    const file = join(dir, 'settings.json');
    if (!(error instanceof SyntaxError) || !existsSync(file)) throw error;
    renameSync(file, `${file}.damaged-${Date.now()}`);
    return new Store({ cwd: dir, name: 'settings' });
  }
}
