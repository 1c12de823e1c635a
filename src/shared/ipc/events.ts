import { z } from 'zod';
import {
  ApiKeyStatus,
  BranchMessage,
  ConnectionStatus,
  Link,
  MessageId,
  RateLimit,
  SessionId,
  StreamLookup,
  StreamState,
  UpdateState,
  Timestamp,
} from '../models';
import { commandNames } from '../commands';
import { ErrorData } from '../errors';
import { Settings } from '../settings';

/** What main tells the window. Data only. */
export const events = {
  'stream.started': StreamState,
  /** `offset` is the length of the text before this delta, in UTF-16 units: a gap is seen at once. */
  'stream.delta': z.strictObject({
    sessionId: SessionId,
    answerId: MessageId,
    /** Reasoning has a text, and offsets, of its own. */
    part: z.enum(['answer', 'reasoning']),
    offset: z.number().int().nonnegative(),
    text: z.string(),
  }),
  /** The account's limit is reached; it is asked again at this time, unless the person stops it. Null: it is now. */
  'stream.waiting': z.strictObject({
    sessionId: SessionId,
    answerId: MessageId,
    until: Timestamp.nullable(),
  }),
  /** What the model looks up for its answer, and what it has looked up so far. */
  'stream.lookups': z.strictObject({
    sessionId: SessionId,
    answerId: MessageId,
    lookups: z.array(StreamLookup),
  }),
  'rateLimit.changed': RateLimit,
  /** `error` says why it ended early, with the sentence to show; the message is on disk. */
  'stream.ended': z.strictObject({
    sessionId: SessionId,
    message: BranchMessage,
    error: ErrorData.nullable(),
  }),
  /**
   * What waits in a conversation is not what it was. `withdrawn`: an answer that was announced and never began, because
   * nobody could be asked; its question waits now.
   */
  'queue.changed': z.strictObject({ sessionId: SessionId, withdrawn: MessageId.nullable() }),
  /** Rows changed underneath (a pull, another window): read again what is shown. */
  'history.changed': z.strictObject({
    sessionIds: z.array(SessionId),
    trainingChanged: z.boolean(),
  }),
  /** Signed in, out, or switched: read everything again. */
  'account.changed': z.strictObject({ notice: z.string().nullable() }),
  /** How much of the history is brought up to date for this version, from 0 to 1, where that takes long. */
  'history.updating': z.strictObject({ share: z.number() }),
  /** Something that the person has to know, in a sentence. */
  'notice.told': z.strictObject({ notice: z.string() }),
  /** An export, an import or a move goes on: how many rows so far. */
  'data.progress': z.strictObject({ rows: z.number().int().nonnegative() }),
  'connection.changed': ConnectionStatus,
  /** The proxy at this address asks for a name and password; null: it lets us through. */
  'proxy.asks': z.strictObject({ address: z.string().nullable() }),
  /** The hosts whose certificates nobody vouches for. */
  'certificates.refused': z.array(
    z.strictObject({ host: z.string(), text: z.string(), details: z.string() }),
  ),
  'settings.changed': Settings,
  /** By its tag, such as `de`. */
  'language.changed': z.strictObject({ language: z.string() }),
  'apiKey.changed': ApiKeyStatus,
  /** The person followed a `safycore:` link, or opened an export, outside of the app. */
  'link.opened': Link,
  /** What is misspelt has to be looked up again: the preload does. */
  'spelling.changed': z.undefined(),
  'updates.changed': UpdateState,
  /** A menu item or shortcut that the system's menu owns. */
  command: z.enum(commandNames),
} as const satisfies Record<string, z.ZodType>;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventData<N extends EventName> = z.output<Events[N]>;
