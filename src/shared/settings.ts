import { z } from 'zod';
import { GROQ_ENDPOINT } from './endpoints';
import { MAX_INSTRUCTIONS_CHARS } from './limits';
import { UpdateChannel, UpdateMode } from './models';
import { ProxyChoice } from './proxy-choice';
import { textSizes } from './text-size';
import { spokenLanguages } from './words/language';

/** A language and where it is spoken, as in BCP 47: de, es-419. */
export const LanguageName = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/);

export interface Setting<S extends z.ZodType = z.ZodType> {
  /** The names that lead to its value in `settings.json`, with dots between them. */
  readonly place: string;
  readonly schema: S;
  /** What holds where nobody chose. */
  readonly fallback: z.output<S>;
}

export const setting = <S extends z.ZodType>(
  place: string,
  schema: S,
  fallback: z.output<S>,
): Setting<S> => ({ place, schema, fallback });

/** The one table of what a person may choose. Adding a setting is one row here and one control in the window. */
export const settingsTable = {
  theme: setting('appearance.theme', z.enum(['system', 'light', 'dark']), 'system'),
  language: setting('appearance.language', z.enum(['system', ...spokenLanguages]), 'system'),
  textSize: setting('appearance.textSize', z.literal(textSizes), 100),
  /** Off: an answer appears when it is whole. */
  streamAnswers: setting('chat.stream', z.boolean(), true),
  /** Marks in answers: what of them stands in the training data, and what does not. */
  markFigures: setting('chat.markFigures', z.boolean(), true),
  /** Null: the provider's first suitable model. */
  model: setting('chat.model', z.string().max(100).nullable(), null),
  /** How the assistant should behave; null: as we say. */
  instructions: setting('chat.instructions', z.string().max(MAX_INSTRUCTIONS_CHARS).nullable(), null),
  /** Address of the Groq-compatible server, without `/openai/v1`. */
  endpoint: setting('chat.endpoint', z.string().max(500), GROQ_ENDPOINT),
  /** Asks through the project of a server account, whose function holds the key, instead of `endpoint`. */
  useTeamProxy: setting('chat.useTeamProxy', z.boolean(), false),
  /** How everything that the app sends finds its way. */
  proxy: setting('network.proxy', ProxyChoice, { mode: 'system', address: '', exceptions: '' }),
  checkSpelling: setting('spelling.check', z.boolean(), true),
  /** Null: those of the system. */
  spellingLanguages: setting('spelling.languages', z.array(LanguageName).max(12).nullable(), null),
  updateMode: setting('updates.mode', UpdateMode, 'automatic'),
  updateChannel: setting('updates.channel', UpdateChannel, 'stable'),
} as const satisfies Record<string, Setting>;

type Table = typeof settingsTable;
type Schemas = { readonly [K in keyof Table]: Table[K]['schema'] };

export const Settings = z.strictObject(
  Object.fromEntries(Object.entries(settingsTable).map(([key, { schema }]) => [key, schema])) as Schemas,
);
export type Settings = z.infer<typeof Settings>;

/** A change of some of them. */
export const SettingsPatch = Settings.partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;

/** What holds where nobody chose anything. */
export const defaultSettings: Settings = Settings.parse(
  Object.fromEntries(Object.entries(settingsTable).map(([key, { fallback }]) => [key, fallback])),
);
