import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type ElectronStore from 'electron-store';
import { z } from 'zod';
import type { Defaults } from '../core/defaults';
import { parseProject } from '../core/accounts/project';
import { endpointIn } from '../core/provider/address';
import { USUAL_SERVERS } from '../shared/endpoints';
import { Project } from '../shared/models';
import { type Setting, Settings, setting, type SettingsPatch, settingsTable } from '../shared/settings';
import type { WindowBounds } from './window-settings';

const OnThisComputer = z
  .url()
  .refine((url) => /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(url));
const Feed = z.union([z.url({ protocol: /^https$/ }), OnThisComputer]);
const LocalServers = z.array(z.strictObject({ name: z.string().max(40), endpoint: OnThisComputer })).max(8);

/** Whom the app asks: who answers, where accounts are, where updates come from. */
export interface Addresses {
  readonly endpoint: string;
  readonly project: Project | null;
  readonly feedUrl: string | null;
}

/** What a person chose, in `settings.json` of the user-data folder. Nothing secret is kept here. */
export interface SettingsStore {
  get(): Settings;
  update(patch: SettingsPatch): Settings;
  project(): Project | null;
  setProject(project: Project): void;
  /** Places in the file whose values cannot be used: what is published holds instead. */
  readonly unusable: readonly string[];
  /** Those that the file names, and that can be used. */
  readonly statedAddresses: Partial<Addresses>;
  addresses(): Addresses;
  /** From now on these hold, whatever the file says. */
  hold(addresses: Addresses): void;
  /** The same, and the file says so too. */
  write(addresses: Addresses): void;
  /** Told when a person has chosen another one. */
  onAddresses(listener: (chosen: Partial<Addresses>) => void): void;
  /** Where model servers of this computer are looked for. */
  readonly localServers: readonly { readonly name: string; readonly endpoint: string }[];
  setWindowBounds(bounds: WindowBounds): void;
  /** Whether the next start will come to a workspace, as far as can be told now. */
  setOpensWorkspace(opens: boolean): void;
  /** Whether the conversation that it will open has nothing in it yet. */
  setOpensEmpty(opens: boolean): void;
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
  const unusable: string[] = [];
  const read = <S extends z.ZodType>(row: Setting<S>): z.output<S> => {
    const value = valueIn(file, row);
    if (!value.usable) unusable.push(row.place);
    return value.value;
  };
  let settings = readSettings(read, published);
  let connected = read(setting('supabase', UsableProject.nullable(), project));
  const localServers = read(setting('chat.localServers', LocalServers, [...USUAL_SERVERS]));
  let told: (chosen: Partial<Addresses>) => void = () => undefined;
  let feedUrl = read(setting('updates.feedUrl', Feed.nullable(), updates.feedUrl));
  let bounds = valueAt(file, 'window');
  const addresses = (): Addresses => ({ endpoint: settings.endpoint, project: connected, feedUrl });
  const inFile = (place: string): boolean => valueAt(file, place) !== undefined && !unusable.includes(place);
  const statedAddresses = {
    ...(inFile(settingsTable.endpoint.place) && { endpoint: settings.endpoint }),
    ...(inFile('supabase') && { project: connected }),
    ...(inFile('updates.feedUrl') && { feedUrl }),
  };

  let store: Promise<ElectronStore> | undefined;
  let written: Promise<unknown> = Promise.resolve();
  const write = (place: string, value: unknown): void => {
    store ??= openStore(dir);
    written = Promise.all([written, store.then((opened) => opened.set(place, value))]);
  };

  const forNextStart = (place: string): ((opens: boolean) => void) => {
    let last = valueAt(file, place) === true;
    return (opens) => {
      if (opens !== last) write(place, opens);
      last = opens;
    };
  };

  const hold = (chosen: Addresses): void => {
    settings = { ...settings, endpoint: chosen.endpoint };
    connected = chosen.project;
    feedUrl = chosen.feedUrl;
  };

  if (unusable.length > 0) {
    copyFileSync(join(dir, 'settings.json'), join(dir, `settings.json.unusable-${Date.now()}`));
    store ??= openStore(dir);
    written = store.then((opened) => unusable.forEach((place) => opened.delete(place)));
  }

  return {
    get: () => settings,
    update(patch) {
      const changes = Object.entries(patch).filter(([, value]) => value !== undefined);
      for (const [key, value] of changes) write(settingsTable[key as keyof Settings].place, value);
      settings = { ...settings, ...Object.fromEntries(changes) };
      if (patch.endpoint !== undefined) told({ endpoint: patch.endpoint });
      return settings;
    },
    project: () => connected,
    localServers,
    setProject(changed) {
      connected = changed;
      write('supabase', changed);
      told({ project: changed });
    },
    unusable,
    statedAddresses,
    addresses,
    hold,
    write(chosen) {
      hold(chosen);
      write(settingsTable.endpoint.place, chosen.endpoint);
      write('supabase', chosen.project);
      write('updates.feedUrl', chosen.feedUrl);
      told(chosen);
    },
    onAddresses: (listener) => {
      told = listener;
    },
    // A window that is shown tells where it is at each start, and at each end.
    setWindowBounds: (now) => {
      if (!isDeepStrictEqual(now, bounds)) write('window', now);
      bounds = now;
    },
    setOpensWorkspace: forNextStart('opensWorkspace'),
    setOpensEmpty: forNextStart('opensEmpty'),
    flush: async () => {
      await written;
    },
  };
}

type Read = <S extends z.ZodType>(row: Setting<S>) => z.output<S>;

const readSettings = (read: Read, published: SettingsPatch): Settings =>
  Settings.parse(
    Object.fromEntries(
      Object.entries(settingsTable).map(([key, row]: [string, Setting]) => {
        const fallback = published[key as keyof Settings] ?? row.fallback;
        return [key, read({ ...row, fallback, schema: usable[key] ?? row.schema })];
      }),
    ),
  );

const parses =
  <T>(parse: (value: T) => T) =>
  (value: T): boolean => {
    try {
      parse(value);
      return true;
    } catch {
      return false;
    }
  };
/** What the window asks of an address holds for the file as well: https, or this computer. */
const UsableProject = Project.refine(parses(parseProject)).transform(parseProject);
const usable: Readonly<Record<string, z.ZodType>> = {
  endpoint: settingsTable.endpoint.schema.refine(parses(endpointIn)).transform(endpointIn),
};

/** A value that is missing or wrong is the fallback, whatever else the file holds. */
function valueIn<S extends z.ZodType>(
  file: unknown,
  { place, schema, fallback }: Setting<S>,
): { readonly value: z.output<S>; readonly usable: boolean } {
  const value = valueAt(file, place);
  if (value === undefined) return { value: fallback, usable: true };
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, usable: true } : { value: fallback, usable: false };
}

const valueAt = (file: unknown, place: string): unknown => place.split('.').reduce(child, file);

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
