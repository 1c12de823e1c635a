import { z } from 'zod';
import { MAX_SEARCH_CHARS, MAX_TABLE_BYTES, MAX_TITLE_CHARS } from './limits';
import { ErrorCode } from './errors';

/** Session ids are text: ours are UUIDv7, but ids such as `session-123` are valid too. */
export const SessionId = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,64}$/)
  .brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

/** Any that PostgreSQL takes: not every program makes them by the RFC. */
export const MessageId = z.guid().brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

export const DocumentId = z.guid().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;

/** `local`, or 128 bits of SHA-256 of the project's address and the user's id: names the account's file. */
export const AccountId = z
  .string()
  .regex(/^(local|[0-9a-f]{32}-[0-9a-f-]{36})$/)
  .brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` prints it. */
export const Timestamp = z.iso.datetime();
export type Timestamp = z.infer<typeof Timestamp>;

export const Account = z.strictObject({
  id: AccountId,
  /** `local` has no server: its history stays on this machine. */
  kind: z.enum(['server', 'local']),
  /** Null for a local account. */
  userId: z.guid().nullable(),
  email: z.string().nullable(),
});
export type Account = z.infer<typeof Account>;

/** An account with a copy of its history on this machine. */
export const KnownAccount = z.strictObject({
  account: Account,
  /** False after signing out: only its password opens it again, or what proves as much. */
  open: z.boolean(),
});
export type KnownAccount = z.infer<typeof KnownAccount>;

/** How much of an account. */
export const DataCounts = z.strictObject({
  sessions: z.number().int().nonnegative(),
  messages: z.number().int().nonnegative(),
  documents: z.number().int().nonnegative(),
});
export type DataCounts = z.infer<typeof DataCounts>;

/** What an import adds (or would add), and what is there already and stays as it is. */
export const ImportCounts = z.strictObject({ added: DataCounts, present: DataCounts });
export type ImportCounts = z.infer<typeof ImportCounts>;

export const Profile = z.strictObject({
  id: z.string(),
  email: z.string().nullable(),
  createdAt: Timestamp.nullable(),
  defaultSessionId: SessionId.nullable(),
});
export type Profile = z.infer<typeof Profile>;

export const ReasoningEffort = z.enum(['none', 'default', 'low', 'medium', 'high']);
export type ReasoningEffort = z.infer<typeof ReasoningEffort>;

/** How the model answers in one conversation; what is absent, the server decides. */
export const ConversationSettings = z.strictObject({
  temperature: z.number().min(0).max(2).optional(),
  /** Longest answer, in tokens, reasoning included. */
  maxTokens: z.number().int().min(1).max(1_000_000).optional(),
  reasoningEffort: ReasoningEffort.optional(),
});
export type ConversationSettings = z.infer<typeof ConversationSettings>;

export const Session = z.strictObject({
  id: SessionId,
  /** The first question, or the person's own words; null until there is one. */
  title: z.string().max(MAX_TITLE_CHARS).nullable(),
  model: z.string().nullable(),
  settings: ConversationSettings,
  /** The last message of the branch that is shown. */
  headId: MessageId.nullable(),
  pinned: z.boolean(),
  archived: z.boolean(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
});
export type Session = z.infer<typeof Session>;

export const Role = z.enum(['system', 'user', 'assistant']);
export type Role = z.infer<typeof Role>;

export const MessageStatus = z.enum(['complete', 'stopped', 'interrupted', 'failed']);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** What an answer cost and how fast it was; every part is absent when the provider did not say. */
export const Usage = z.strictObject({
  promptTokens: z.number().int().nonnegative().optional(),
  completionTokens: z.number().int().nonnegative().optional(),
  queueMs: z.number().nonnegative().optional(),
  /** From sending the request to the first token's arrival. */
  firstTokenMs: z.number().nonnegative().optional(),
  /** From the first token's arrival to the end. */
  durationMs: z.number().nonnegative().optional(),
  tokensPerSecond: z.number().nonnegative().optional(),
  requestId: z.string().max(200).optional(),
  /** Titles of the training documents that went along, in order. */
  facts: z.array(z.string().max(MAX_TITLE_CHARS)).max(20).optional(),
  /** How many of the oldest messages were left out because they did not fit. */
  omitted: z.number().int().positive().optional(),
});
export type Usage = z.infer<typeof Usage>;

export const Message = z.strictObject({
  id: MessageId,
  sessionId: SessionId,
  /** The message this one follows; null for the first of a branch. */
  parentId: MessageId.nullable(),
  role: Role,
  content: z.string(),
  status: MessageStatus,
  /** Why an answer is not complete; null when it is, or when the person stopped it. */
  errorCode: ErrorCode.nullable(),
  model: z.string().nullable(),
  usage: Usage.nullable(),
  /** What a model thought before it answered. Stays on this machine and is never sent to a model again. */
  reasoning: z.string().optional(),
  createdAt: Timestamp,
});
export type Message = z.infer<typeof Message>;

/** A message as a conversation shows it: one of `count` versions at its place. */
export const BranchMessage = Message.extend({
  version: z.strictObject({
    index: z.number().int().nonnegative(),
    count: z.number().int().positive(),
    previousId: MessageId.nullable(),
    nextId: MessageId.nullable(),
  }),
});
export type BranchMessage = z.infer<typeof BranchMessage>;

/** Part of the branch that ends at the session's head, oldest first. */
export const MessagePage = z.strictObject({
  messages: z.array(BranchMessage),
  /** There are older ones. */
  hasMore: z.boolean(),
  /** There are newer ones. */
  hasNewer: z.boolean(),
});
export type MessagePage = z.infer<typeof MessagePage>;

/** `questions`: what a person tests their facts with; it is never sent to a model. */
export const DocumentKind = z.enum(['text', 'table', 'questions', 'words']);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The file that a document came of. Where it lies on a computer is not part of it. */
export const DocumentSource = z.strictObject({
  file: z.string().max(255),
  /** Which part of the file, such as the name of a sheet; '' for the whole. */
  part: z.string().max(200),
  bytes: z.number().int().nonnegative(),
  /** When it was imported. */
  importedAt: Timestamp,
  /** SHA-256 of the file. */
  hash: z.string().max(64),
  /** The columns by which its rows are told apart; absent: found out. */
  key: z.array(z.string().max(200)).max(5).optional(),
});
export type DocumentSource = z.infer<typeof DocumentSource>;

export const TrainingDocument = z.strictObject({
  id: DocumentId,
  kind: DocumentKind,
  /** Null: goes along in all conversations. */
  sessionId: SessionId.nullable(),
  /** Null: it was written here. */
  source: DocumentSource.nullable(),
  title: z.string().max(MAX_TITLE_CHARS),
  content: z.string().max(MAX_TABLE_BYTES),
  enabled: z.boolean(),
  position: z.number().int(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  /** Another device wrote it at the same time; its text is among the revisions. */
  conflict: z.boolean().optional(),
});
export type TrainingDocument = z.infer<typeof TrainingDocument>;

/** What a list that is looked through by names needs of a document. */
export const DocumentTitle = TrainingDocument.pick({ id: true, title: true, kind: true });
export type DocumentTitle = z.infer<typeof DocumentTitle>;

/** A question that waits until somebody can be asked. It is no message yet. */
export const QueuedQuestion = z.strictObject({
  id: MessageId,
  sessionId: SessionId,
  /** The question that it is another version of. */
  replaces: MessageId.nullable(),
  /** Facts for this question alone. */
  trainingData: z.string().nullable(),
  content: z.string(),
  createdAt: Timestamp,
});
export type QueuedQuestion = z.infer<typeof QueuedQuestion>;

/** A change that the server would not take: it waits for the person, and holds nothing else up. */
export const RefusedChange = z.strictObject({
  sequence: z.number().int().positive(),
  kind: z.enum([
    'session',
    'message',
    'document',
    'delete_session',
    'delete_message',
    'delete_document',
    'clear_conversation',
    'profile',
  ]),
  /** The beginning of the message, or a title; '' where there is none. */
  label: z.string(),
  /** What the server said, for whoever looks after it. */
  reason: z.string(),
  refusedAt: Timestamp,
});
export type RefusedChange = z.infer<typeof RefusedChange>;
/** What was deleted and can be restored; the title is null, or '', where there is none. */
export const BinItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('conversation'),
    id: SessionId,
    title: z.string().nullable(),
    binnedAt: Timestamp,
  }),
  z.strictObject({
    kind: z.literal('document'),
    id: DocumentId,
    /** Of its conversation; null: it was for all. */
    sessionId: SessionId.nullable(),
    title: z.string(),
    binnedAt: Timestamp,
  }),
]);
export type BinItem = z.infer<typeof BinItem>;

/** Some of what is in the bin. */
export const BinItems = z.strictObject({ sessionIds: z.array(SessionId), documentIds: z.array(DocumentId) });
export type BinItems = z.infer<typeof BinItems>;

/** What was read of a file, before it becomes a document. */
export const ImportedDocument = z.strictObject({
  kind: z.enum(['text', 'table']),
  title: z.string(),
  content: z.string(),
  /** How it was read where that is not plain, such as its encoding. */
  note: z.string().nullable(),
  /** Which part of the file it is, such as the name of a sheet; '' for the whole. */
  part: z.string(),
  /** The beginning of a table, for looking at it. */
  table: z
    .strictObject({
      header: z.boolean(),
      delimiter: z.string().nullable(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      count: z.number().int(),
    })
    .nullable(),
});
export type ImportedDocument = z.infer<typeof ImportedDocument>;

export const ImportedFile = z.strictObject({
  documents: z.array(ImportedDocument),
  bytes: z.number().int(),
  /** SHA-256. */
  hash: z.string(),
  /** What of a spreadsheet is hidden there. */
  hidden: z
    .strictObject({
      sheets: z.number().int(),
      rows: z.number().int(),
      columns: z.number().int(),
      included: z.boolean(),
    })
    .nullable(),
  /** How a text can be read whose bytes do not say it, the likeliest first; null where there is nothing to choose. */
  encoding: z
    .strictObject({
      used: z.string(),
      isSure: z.boolean(),
      /** With the beginning of what each makes of it. */
      readings: z.array(z.strictObject({ encoding: z.string(), sample: z.string() })),
    })
    .nullable(),
});
export type ImportedFile = z.infer<typeof ImportedFile>;

/** Facts that went along with an answer, and where they are now. */
export const AnswerSource = z.strictObject({
  title: z.string(),
  scope: z.string(),
  /** Which part of the document went along; null: all of it. */
  part: z.string().nullable(),
  /** Null where the document is gone, or never was one. */
  document: z.strictObject({ id: DocumentId, sessionId: SessionId.nullable() }).nullable(),
  /** Where in the document, in UTF-16 units; null where it has changed since. */
  range: z.strictObject({ start: z.number(), end: z.number() }).nullable(),
});
export type AnswerSource = z.infer<typeof AnswerSource>;

/** A row or a sentence of the facts that an answer has something from. */
export const AnswerPassage = AnswerSource.pick({ title: true, document: true, range: true }).extend({
  text: z.string(),
  /** Of a row of a table: what it says under which column. */
  cells: z.array(z.strictObject({ column: z.string(), value: z.string() })).nullable(),
  /** Else a wrong figure was found in it. */
  isUsed: z.boolean(),
});
export type AnswerPassage = z.infer<typeof AnswerPassage>;

/** What is looked up in the facts: most are numbers. */
export const FigureKind = z.enum(['number', 'date', 'time', 'code', 'phone', 'mail', 'web']);
export type FigureKind = z.infer<typeof FigureKind>;

/** What the program says of a figure of an answer. */
export const AnswerFigure = z.strictObject({
  start: z.number(),
  end: z.number(),
  /** As it is seen. */
  text: z.string(),
  kind: FigureKind,
  state: z.enum(['found', 'derived', 'other_row', 'not_found']),
  /** Of derived ones. */
  how: z.enum(['count', 'sum', 'difference', 'product', 'rounding']).nullable(),
  /** Which of the passages it stands in. */
  passage: z.number().nullable(),
});
export type AnswerFigure = z.infer<typeof AnswerFigure>;

/** An answer, looked up in what was sent. It is made when it is asked for, and kept nowhere. */
export const AnswerCheck = z.strictObject({
  figures: z.array(AnswerFigure),
  sentences: z.array(
    z.strictObject({ start: z.number(), end: z.number(), text: z.string(), passage: z.number() }),
  ),
  /** In the order in which the answer has them. */
  passages: z.array(AnswerPassage),
  /** Titles of documents that it stands on and that say something else now. */
  changed: z.array(z.string()),
  /** What went along, used or not. */
  sent: z.array(AnswerSource),
});
export type AnswerCheck = z.infer<typeof AnswerCheck>;

/** Whether rows of a table were asked for, or passages were looked for by words. */
export const LookupKind = z.enum(['rows', 'passages']);

/** What was looked up for an answer, as it was then. */
export const AnswerLookup = z.strictObject({
  kind: LookupKind,
  /** The query in the person’s words, and how many rows match; or the words, and how many passages. */
  text: z.string(),
  document: AnswerSource.shape.document,
  columns: z.array(z.string()),
  /** The first of them. */
  rows: z.array(z.array(z.string())),
  /** How many there are beside these. */
  more: z.number().int().nonnegative(),
});
export type AnswerLookup = z.infer<typeof AnswerLookup>;

/** What an answer stands on. */
export const AnswerSources = AnswerCheck.extend({ lookups: z.array(AnswerLookup) });
export type AnswerSources = z.infer<typeof AnswerSources>;

/** What a document said before. */
export const DocumentRevision = z.strictObject({
  id: z.string(),
  /**
   * `edited` here; `imported`: before a file's next version took its place; `replaced` by what another device wrote; `conflict`: that device's text, which ours was put over;
   * `server`: kept there, whoever replaced it.
   */
  kind: z.enum(['edited', 'imported', 'replaced', 'conflict', 'server']),
  title: z.string(),
  content: z.string(),
  keptAt: Timestamp,
});
export type DocumentRevision = z.infer<typeof DocumentRevision>;

/** One of the things that a search looks for: words in this order. */
export const SearchTerm = z.strictObject({
  words: z.string().max(MAX_SEARCH_CHARS),
  /** The person may still be typing its last word. */
  open: z.boolean(),
});
export type SearchTerm = Readonly<z.infer<typeof SearchTerm>>;

/** [start, end) in UTF-16 units. */
const Mark = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Mark = Readonly<z.infer<typeof Mark>>;

/** A piece of a text around what was found. */
export const Snippet = z.strictObject({ text: z.string(), marks: z.array(Mark) });
export type Snippet = Readonly<z.infer<typeof Snippet>>;

export const SearchResults = z.strictObject({
  /** What was looked for: whatever shows a hit finds its place by them. */
  terms: z.array(SearchTerm),
  /** Newest first. */
  messages: z.array(
    z.strictObject({
      messageId: MessageId,
      sessionId: SessionId,
      role: z.enum(['user', 'assistant']),
      /** The conversation's. */
      title: z.string().max(MAX_TITLE_CHARS).nullable(),
      createdAt: Timestamp,
      snippet: Snippet,
    }),
  ),
  documents: z.array(
    z.strictObject({
      documentId: DocumentId,
      sessionId: SessionId.nullable(),
      title: z.string().max(MAX_TITLE_CHARS),
      updatedAt: Timestamp,
      /** Without marks where the terms stand in the title alone. */
      snippet: Snippet,
    }),
  ),
  hasMore: z.boolean(),
  /** Titles that a filter names and nothing has: they were looked for as words. */
  untitled: z.array(z.string().max(MAX_SEARCH_CHARS)),
  /** The nearest words, which were looked for because what was typed is nowhere; null where it was found, or they are not. */
  meant: z.string().nullable(),
  /** How much of a better index is made, from 0 to 1, while the earlier one answers; null where it is whole. */
  rebuilt: z.number().min(0).max(1).nullable(),
});
export type SearchResults = z.infer<typeof SearchResults>;

/** What a model looks up while it answers. */
export const StreamLookup = z.strictObject({
  kind: LookupKind,
  /** The query, or the words, as a person reads them; how many rows or passages once it is done. */
  text: z.string(),
  done: z.boolean(),
});
export type StreamLookup = Readonly<z.infer<typeof StreamLookup>>;

/** An answer that is being written: what a window needs to join it at any moment. */
export const StreamState = z.strictObject({
  sessionId: SessionId,
  answerId: MessageId,
  parentId: MessageId,
  model: z.string(),
  /** Everything received so far. */
  text: z.string(),
  /** What the model thought before; '' where it says nothing of it. */
  reasoning: z.string(),
  startedAt: Timestamp,
  /** The account's limit is reached: when it is asked again by itself. Null while nothing is waited for. */
  waitingUntil: Timestamp.nullable(),
  lookups: z.array(StreamLookup),
});
export type StreamState = z.infer<typeof StreamState>;

/** What a model can do that its server's list does not say. */
export const ModelCapabilities = z.strictObject({
  /** How much it can be told to reason; empty where it cannot be told. */
  reasoningEfforts: z.array(ReasoningEffort),
  /** It can call tools. */
  tools: z.boolean(),
});
export type ModelCapabilities = z.infer<typeof ModelCapabilities>;

export const ModelInfo = ModelCapabilities.extend({
  id: z.string(),
  /** In tokens; null when the provider does not say. */
  contextWindow: z.number().int().positive().nullable(),
  maxOutputTokens: z.number().int().positive().nullable(),
});
export type ModelInfo = z.infer<typeof ModelInfo>;

const Allowance = z.strictObject({
  limit: z.number().nonnegative(),
  remaining: z.number().nonnegative(),
  /** When all of it is there again. */
  resetAt: Timestamp,
});
/** What the account may still ask for, as the last answer's headers said; null where they said nothing. */
export const RateLimit = z.strictObject({
  /** A day, at Groq. */
  requests: Allowance.nullable(),
  /** A minute, at Groq. */
  tokens: Allowance.nullable(),
});
export type RateLimit = z.infer<typeof RateLimit>;

/** How far a request came. */
export const Reach = z.enum([
  'reached',
  'proxy_refused',
  'proxy_missing',
  'proxy_script_missing',
  'sign_in_page',
  'name_not_found',
  'untrusted',
  'slow',
  'offline',
  'unanswered',
]);
export type Reach = z.infer<typeof Reach>;

/** A host that the app asks, or has asked since it started. */
export const Connection = z.strictObject({
  /** `live`: the server’s connection that tells of changes. `local`: a model server of this computer that was looked for. */
  purpose: z.enum(['server', 'live', 'model', 'updates', 'local', 'other']),
  host: z.string(),
  /** When it was asked last; null: not since the start. */
  at: Timestamp.nullable(),
  reach: Reach.nullable(),
  /** What that means, and what to do. */
  text: z.string(),
  details: z.string().nullable(),
});
export type Connection = z.infer<typeof Connection>;

/** What is not as it should be; everything is readable meanwhile, and what was written waits. */
export const ConnectionTrouble = z.enum([
  /** No network, or something between us and the server answered. */
  'offline',
  /** The server refused our token: it waits for a new sign-in. */
  'signed_out',
  /** The server answers with failures of its own. */
  'server_failed',
  'over_quota',
  'paused',
  'read_only',
  'not_set_up',
  'slow',
  'rate_limited',
  'account_gone',
  /** Of this computer. */
  'disk_full',
  'failed',
]);
export type ConnectionTrouble = z.infer<typeof ConnectionTrouble>;

/** `online` only where the last round of synchronisation was whole. */
export const ConnectionState = z.enum(['online', 'syncing', 'local', ...ConnectionTrouble.options]);

export const ConnectionStatus = z.strictObject({
  state: ConnectionState,
  /** Changes on disk that the server has not acknowledged. */
  pending: z.number().int().nonnegative(),
  /** Changes that the server refused, set aside for the person to decide. */
  refused: z.number().int().nonnegative(),
  /** Questions that wait for the model server. */
  queued: z.number().int().nonnegative(),
  /** How much of a first pull has come, from 0 to 1; null when none is under way. */
  progress: z.number().min(0).max(1).nullable(),
  /** When it is tried again by itself, where the server said so. */
  retryAt: Timestamp.nullable(),
});
export type ConnectionStatus = z.infer<typeof ConnectionStatus>;

export const Project = z.strictObject({
  url: z.string().max(500),
  publishableKey: z.string().max(4000),
});
export type Project = z.infer<typeof Project>;

/** The address that a person confirmed, and another one that stands in the settings' file. Null: none is set. */
const ChangedAddress = z.strictObject({ confirmed: z.string().nullable(), file: z.string().nullable() });
export const ChangedAddresses = z.strictObject({
  endpoint: ChangedAddress.nullable(),
  project: ChangedAddress.nullable(),
  feed: ChangedAddress.nullable(),
});
export type ChangedAddresses = z.infer<typeof ChangedAddresses>;

/** `beta` gets every version early, `stable` those that proved themselves. */
export const UpdateChannel = z.enum(['stable', 'beta']);
export type UpdateChannel = z.infer<typeof UpdateChannel>;

/** `automatic`: looks and downloads by itself; `notify`: looks and says so; `off`: only when asked. */
export const UpdateMode = z.enum(['automatic', 'notify', 'off']);
export type UpdateMode = z.infer<typeof UpdateMode>;

/**
 * `os`: the system's keychain keeps our key. `recovered`: it does not, and the recovery code was given. Otherwise nothing is
 * kept after the app quits, and the person is told why: there is no keychain (`missing`), it is `locked`, it works and has
 * no such key (`lost`), or the file that the key is for is `damaged`, of a `newer` version, or `unreadable`.
 */
export const KeychainState = z.enum([
  'os',
  'recovered',
  'missing',
  'locked',
  'lost',
  'damaged',
  'newer',
  'unreadable',
]);
export type KeychainState = z.infer<typeof KeychainState>;

export const KeychainStatus = z.strictObject({
  state: KeychainState,
  /** There is a recovery code, which opens what is kept here without the keychain. */
  hasCode: z.boolean(),
});
export type KeychainStatus = z.infer<typeof KeychainStatus>;

/** A vault that did not open, with the accounts that it has the keys of, as it was kept when the person started over. */
export const SetAsideCopy = z.strictObject({
  name: z.string().max(100),
  at: Timestamp,
  /** What opens it now: the key is in the keychain again, or a recovery code was made for it. */
  opens: z.enum(['keychain', 'code', 'nothing']),
});
export type SetAsideCopy = z.infer<typeof SetAsideCopy>;

/** Whether a key for the current endpoint is saved, and whether the endpoint wants one at all. */
export const ApiKeyStatus = z.strictObject({ saved: z.boolean(), required: z.boolean() });
export type ApiKeyStatus = z.infer<typeof ApiKeyStatus>;

/** What came of showing a key to its server; one that it does not know is not kept. */
export const KeyCheck = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('works'), models: z.number().int().nonnegative() }),
  z.strictObject({ outcome: z.enum(['refused', 'unchecked']) }),
]);
export type KeyCheck = z.infer<typeof KeyCheck>;

/** A model server that runs on this computer. */
export const FoundServer = z.strictObject({
  name: z.string(),
  endpoint: z.string(),
  models: z.number().int().nonnegative(),
});
export type FoundServer = z.infer<typeof FoundServer>;

export const UpdateState = z.strictObject({
  /** `unavailable`: this build takes no updates, `problem` says why. `ready`: verified, and waits for a restart. */
  phase: z.enum(['unavailable', 'idle', 'checking', 'available', 'downloading', 'ready', 'installing']),
  /** The version that is offered, from `available` on. */
  offer: z
    .strictObject({ version: z.string(), notes: z.string(), released: Timestamp, size: z.number().int() })
    .nullable(),
  /** Bytes that have come, while downloading. */
  received: z.number().int().nonnegative(),
  checkedAt: Timestamp.nullable(),
  /** How old the newest word about versions is, by this computer's clock. `ahead`: it was signed in the future. */
  news: z.strictObject({ at: Timestamp, age: z.enum(['current', 'old', 'ahead']) }).nullable(),
  /** What went wrong last, as a sentence. */
  problem: z.string().nullable(),
});
export type UpdateState = z.infer<typeof UpdateState>;

export const SpellingState = z.strictObject({
  /** `system`: it checks in the languages of its own settings. `chosen`: the system, in languages that are chosen here. */
  checker: z.enum(['system', 'chosen', 'dictionaries']),
  /** By their tags, such as `en-GB`. */
  languages: z.array(z.string()),
  /** In these it is checked, where there is a dictionary. */
  used: z.array(z.string()),
  /** Of those that are used, where `dictionaries` are needed. */
  missing: z.array(z.string()),
  /** The host that dictionaries come from; null: this build knows none. */
  from: z.string().nullable(),
  /** Words that the person has added here. */
  learned: z.array(z.string()),
});
export type SpellingState = z.infer<typeof SpellingState>;

/** What stands in the settings dialog, from top to bottom. */
export const SettingsTab = z.enum([
  'general',
  'models',
  'appearance',
  'data',
  'connections',
  'updates',
  'about',
]);
export type SettingsTab = z.infer<typeof SettingsTab>;

/** What the window is asked to show from outside: by a `safycore:` link, or by an export that somebody opens. */
export const Link = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new') }),
  z.strictObject({ kind: z.literal('conversation'), sessionId: SessionId }),
  z.strictObject({ kind: z.literal('training'), documentId: DocumentId.nullable() }),
  z.strictObject({ kind: z.literal('settings'), section: SettingsTab }),
  /** Main knows which; `data.openedImport` reads it. */
  z.strictObject({ kind: z.literal('export') }),
]);
export type Link = z.infer<typeof Link>;
