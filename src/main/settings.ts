import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type ElectronStore from 'electron-store';
import { z } from 'zod';
import type { Defaults } from '../core/defaults';
import { USUAL_SERVERS } from '../core/provider/servers';
import { Project } from '../shared/models';
import { type Setting, Settings, setting, type SettingsPatch, settingsTable } from '../shared/settings';
import type { WindowBounds } from './window-settings';

const LocalServers = z.array(z.strictObject({ name: z.string().max(40), endpoint: z.url() })).max(8);

/** What a person chose, in `settings.json` of the user-data folder. Nothing secret is kept here. */
export interface SettingsStore {
  get(): Settings;
  update(patch: SettingsPatch): Settings;
  project(): Project | null;
  setProject(project: Project): void;
  /** Where updates come from. Whatever it says, only what our keys signed is believed. */
  readonly feedUrl: string | null;
  /** Where model servers of this computer are looked for. */
  readonly localServers: readonly { readonly name: string; readonly endpoint: string }[];
  setWindowBounds(bounds: WindowBounds): void;
  /** Resolves when everything is in the file. */
  flush(): Promise<void>;
}

/**
 * Reads the file once; from then on memory answers, and changes are written behind it. A person or a test may have
 * written it before the first start: every part may be missing or wrong, and is then as whoever published the app
 * decided. What is in it beside that stays.
 *
 * The store that writes loads with the first change: its schema library would be a third of all that is read before the
 * first window is painted.
 */
export function openSettings(dir: string, { project, useTeamProxy, updates }: Defaults): SettingsStore {
  const file = readFile(dir);
  const published: SettingsPatch = { useTeamProxy, updateChannel: updates.channel };
  let settings = readSettings(file, published);
  let connected = valueIn(file, setting('supabase', Project.nullable(), project));

  let store: Promise<ElectronStore> | undefined;
  let written: Promise<unknown> = Promise.resolve();
  const write = (place: string, value: unknown): void => {
    store ??= openStore(dir);
    written = Promise.all([written, store.then((opened) => opened.set(place, value))]);
  };

  return {
    get: () => settings,
    update(patch) {
      const changes = Object.entries(patch).filter(([, value]) => value !== undefined);
      for (const [key, value] of changes) write(settingsTable[key as keyof Settings].place, value);
      settings = { ...settings, ...Object.fromEntries(changes) };
      return settings;
    },
    project: () => connected,
    feedUrl: valueIn(file, setting('updates.feedUrl', z.string().nullable(), updates.feedUrl)),
    localServers: valueIn(file, setting('chat.localServers', LocalServers, [...USUAL_SERVERS])),
    setProject(changed) {
      connected = changed;
      write('supabase', changed);
    },
    setWindowBounds: (bounds) => write('window', bounds),
    flush: async () => {
      await written;
    },
  };
}

const readSettings = (file: unknown, published: SettingsPatch): Settings =>
  Settings.parse(
    Object.fromEntries(
      Object.entries(settingsTable).map(([key, row]: [string, Setting]) => {
        const fallback = published[key as keyof Settings] ?? row.fallback;
        return [key, valueIn(file, { ...row, fallback })];
      }),
    ),
  );

/** A value that is missing or wrong is the fallback, whatever else the file holds. */
function valueIn<S extends z.ZodType>(file: unknown, { place, schema, fallback }: Setting<S>): z.output<S> {
  const value = place.split('.').reduce(child, file);
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : fallback;
}

const child = (parent: unknown, name: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? (Object.entries(parent).find(([key]) => key === name)?.[1] as unknown)
    : undefined;

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
