import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { z } from 'zod';
import { Project, type Settings } from '../shared/models';

export const GROQ_ENDPOINT = 'https://api.groq.com';

/** The file a person or a test may write before the first start: every part may be missing. */
const SettingsFile = z.object({
  supabase: z.object({ url: z.string(), publishableKey: z.string() }).nullish().catch(null),
  chat: z
    .object({
      endpoint: z.string().optional(),
      model: z.string().nullish(),
      stream: z.boolean().optional(),
    })
    .catch({})
    .prefault({}),
  appearance: z
    .object({ theme: z.enum(['system', 'light', 'dark']).optional() })
    .catch({})
    .prefault({}),
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() })
    .nullish()
    .catch(null),
});
type SettingsFile = z.infer<typeof SettingsFile>;
export type WindowBounds = NonNullable<SettingsFile['window']>;

/** What a person chose, in `settings.json` of the user-data folder. Nothing secret is kept here. */
export interface SettingsStore {
  get(): Settings;
  update(patch: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings;
  project(): Project | null;
  setProject(project: Project): void;
  windowBounds(): WindowBounds | null;
  setWindowBounds(bounds: WindowBounds): void;
}

export function openSettings(dir: string): SettingsStore {
  const store = openStore(dir);
  const read = (): SettingsFile => SettingsFile.parse(store.store);

  const get = (): Settings => {
    const file = read();
    return {
      theme: file.appearance.theme ?? 'system',
      streamAnswers: file.chat.stream ?? true,
      model: file.chat.model ?? null,
      endpoint: file.chat.endpoint ?? GROQ_ENDPOINT,
    };
  };

  return {
    get,
    update(patch) {
      if (patch.theme !== undefined) store.set('appearance.theme', patch.theme);
      if (patch.streamAnswers !== undefined) store.set('chat.stream', patch.streamAnswers);
      if (patch.model !== undefined) store.set('chat.model', patch.model);
      if (patch.endpoint !== undefined) store.set('chat.endpoint', patch.endpoint);
      return get();
    },
    project() {
      const parsed = Project.safeParse(read().supabase);
      return parsed.success ? parsed.data : null;
    },
    setProject(project) {
      store.set('supabase', project);
    },
    windowBounds: () => read().window ?? null,
    setWindowBounds(bounds) {
      store.set('window', bounds);
    },
  };
}

/** A file that is not JSON is set aside, never overwritten. */
function openStore(dir: string): ElectronStore {
  try {
    return new ElectronStore({ cwd: dir, name: 'settings' });
  } catch (error) {
    const file = join(dir, 'settings.json');
    if (!(error instanceof SyntaxError) || !existsSync(file)) throw error;
    renameSync(file, `${file}.damaged-${Date.now()}`);
    return new ElectronStore({ cwd: dir, name: 'settings' });
  }
}
