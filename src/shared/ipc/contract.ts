import { z } from 'zod';
import {
  Account,
  AnswerSources,
  AccountId,
  ApiKeyStatus,
  ChangedAddresses,
  Connection,
  ConnectionStatus,
  DataCounts,
  ConversationSettings,
  DocumentId,
  DocumentKind,
  DocumentTitle,
  DocumentSource,
  ImportCounts,
  DocumentRevision,
  FoundServer,
  ImportedFile,
  KeyCheck,
  KeychainStatus,
  KnownAccount,
  MessageId,
  MessagePage,
  BinItem,
  BinItems,
  BranchMessage,
  ModelInfo,
  Profile,
  Project,
  QueuedQuestion,
  RefusedChange,
  SearchResults,
  Session,
  SessionId,
  SetAsideCopy,
  SpellingState,
  StreamState,
  Timestamp,
  TrainingDocument,
  UpdateState,
} from '../models';
import {
  MAX_CHECK_CHARS,
  MAX_CHECKED_WORD_CHARS,
  MAX_CHECKED_WORDS,
  MAX_COUNTED_CHARS,
  MAX_IMPORT_BYTES,
  MAX_MESSAGE_BYTES,
  MAX_MESSAGE_PAGE_SIZE,
  MAX_PASSWORD_CHARS,
  MAX_QUESTION_CHARS,
  MAX_SEARCH_CHARS,
  MAX_SEARCH_HITS,
  MAX_UNREAD,
  MAX_TITLE_CHARS,
  MAX_TABLE_BYTES,
  MAX_TRAINING_CHARS,
} from '../limits';
import { PromptPreview } from '../prompt';
import { LanguageName, Settings, SettingsPatch } from '../settings';
import { EXPECTS } from '../test-questions';
import { type Operation, asking, operation } from './define';
import type { ErrorCode } from '../errors';

const nothing = z.undefined();
const email = z.string().trim().min(1).max(320);
const password = z.string().min(1).max(MAX_PASSWORD_CHARS);
const inSession = z.strictObject({ sessionId: SessionId });
const atChange = z.strictObject({ sequence: z.number().int().positive() });
const ModelName = z.string().min(1).max(100);
const atMessage = z.strictObject({ sessionId: SessionId, messageId: MessageId });

const withCode = z.strictObject({ code: z.string().min(1).max(100) });

const vaultErrors = ['keychain_locked', 'disk_full', 'file_failed'] as const satisfies ErrorCode[];
const serverErrors = ['project_missing', 'project_invalid', 'server_unreachable', 'server_failed'] as const;
const authErrors = [...serverErrors, 'auth_rate_limited', 'keychain_locked'] as const satisfies ErrorCode[];
const signInErrors = [...authErrors, 'superseded'] as const satisfies ErrorCode[];
const storeErrors = [
  'signed_out',
  'store_failed',
  'store_damaged',
  'store_newer',
  'disk_full',
  'not_found',
] as const satisfies ErrorCode[];
/** What importing a file would do. */
const ImportOffer = z.strictObject({
  /** For `data.import`: the file that was read. */
  token: z.uuid(),
  fileName: z.string(),
  exportedAt: Timestamp,
  email: z.string().nullable(),
  counts: ImportCounts,
});
/** Null when the person cancelled. */
const savedFile = z.strictObject({ fileName: z.string() }).nullable();
const transferErrors = [...storeErrors, 'file_failed'] as const satisfies ErrorCode[];
const turnErrors = [
  ...storeErrors,
  'api_key_missing',
  'already_answering',
  'too_long',
] as const satisfies ErrorCode[];

export const AppInfo = z.strictObject({
  name: z.string(),
  version: z.string(),
  platform: z.enum(['win32', 'darwin', 'linux']),
  electron: z.string(),
});

/** What the open conversation shows at once. */
export const OpenConversation = z.strictObject({
  session: Session,
  page: MessagePage,
  stream: StreamState.nullable(),
  /** Questions that wait to be sent, in the order in which they were asked. */
  queued: z.array(QueuedQuestion),
  /** What was typed here and not sent. */
  draft: z.string(),
  /** Drawing it made the window fail: it is to be shown without formatting. */
  plain: z.boolean(),
  /** Two devices went on with it at once: the end of the branch that is not shown. */
  otherBranch: MessageId.nullable(),
});
export type OpenConversation = z.infer<typeof OpenConversation>;

/** Everything the first paint needs, read from this machine only. */
export const Bootstrap = z.strictObject({
  app: AppInfo,
  settings: Settings,
  keychain: KeychainStatus,
  /** Of this account a first copy was made here, and there is no recovery code: one is offered. */
  offersCode: z.boolean(),
  apiKey: ApiKeyStatus,
  project: Project.nullable(),
  connection: ConnectionStatus,
  account: Account.nullable(),
  /** Nobody can answer yet, and nothing has been asked: the person chooses who does. */
  asksWho: z.boolean(),
  /** Those at the top of the sidebar; `moreSessions` says that `sessions.list` has more. */
  sessions: z.array(Session),
  moreSessions: z.boolean(),
  open: OpenConversation.nullable(),
  /** Shown once: for example that an answer was recovered, or why history could not be opened. */
  notice: z.string().nullable(),
  /** The settings' file names other addresses than the person has confirmed. */
  changedAddresses: ChangedAddresses.nullable(),
  /** Whose password the door asks for; null for anybody's. */
  signInAs: z.string().nullable(),
});
export type Bootstrap = z.infer<typeof Bootstrap>;

/** The one table of what the renderer may ask. Adding an operation is one row here and one handler in main. */
export const operations = {
  /** Rejects where nothing can be read or kept now; asked again, it tries again. */
  'app.bootstrap': operation(nothing, Bootstrap, ['disk_full', 'file_failed', 'store_failed']),
  'app.openExternal': operation(z.strictObject({ url: z.string().max(4000) }), nothing),
  'app.copyText': asking(z.strictObject({ text: z.string().max(2 * MAX_MESSAGE_BYTES) }), nothing),
  'app.diagnostics': operation(nothing, z.string()),
  /** The renderer tells when what there is, is on the screen and takes input. */
  'app.shown': operation(nothing, nothing),

  /** Asks the keychain again; an account that it held back is entered by itself. */
  'vault.retry': operation(nothing, KeychainStatus),
  /** Sets aside what does not open, and begins anew; nothing is deleted. */
  'vault.startOver': operation(nothing, KeychainStatus, vaultErrors),
  /** Opens with the recovery code. */
  'vault.recover': operation(withCode, KeychainStatus, ['code_invalid']),
  /** A new recovery code, told this once; the one before opens nothing any more. */
  'vault.makeCode': operation(nothing, withCode, vaultErrors),
  /** What was set aside and not brought back, oldest first. */
  'vault.setAside': operation(nothing, z.array(SetAsideCopy)),
  /** Adds it to what is here; with the recovery code where the keychain has not its key. */
  'vault.bringBack': operation(
    z.strictObject({ name: z.string().max(100), code: z.string().max(100).optional() }),
    nothing,
    [...vaultErrors, 'code_invalid', 'not_found', 'store_failed', 'store_damaged', 'store_newer'],
  ),

  /** Signs in to the proxy that asked (`proxy.asks`). */
  'proxy.signIn': operation(
    z.strictObject({
      address: z.string().max(300),
      name: z.string().min(1).max(300),
      password: z.string().max(1000),
    }),
    nothing,
    ['invalid_credentials', 'server_unreachable'],
  ),

  /** Every host that the app asks, with what it is for and how it went the last time. */
  'connections.list': asking(nothing, z.array(Connection)),
  /** The same, after asking the server, the model server and the update feed now. */
  'connections.test': asking(nothing, z.array(Connection)),

  /** Which addresses hold from now on, where `changedAddresses` says that the file has others. */
  'settings.decideAddresses': operation(z.strictObject({ use: z.enum(['file', 'confirmed']) }), nothing),
  'project.test': asking(Project, nothing, serverErrors),
  'project.connect': operation(Project, nothing, ['project_invalid']),

  'auth.signUp': operation(
    z.strictObject({ email, password }),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('signed_in'), account: Account }),
      z.strictObject({ kind: z.literal('confirm_email'), email: z.string() }),
    ]),
    [...signInErrors, 'email_taken', 'email_invalid', 'weak_password', 'sign_up_disabled'],
  ),
  'auth.resendConfirmation': operation(z.strictObject({ email }), nothing, [...authErrors, 'email_invalid']),
  'auth.signIn': operation(z.strictObject({ email, password }), Account, [
    ...signInErrors,
    'invalid_credentials',
    'email_not_confirmed',
    'email_invalid',
  ]),
  'auth.requestPasswordReset': operation(z.strictObject({ email }), nothing, [
    ...authErrors,
    'email_invalid',
  ]),
  'auth.resetPassword': operation(
    z.strictObject({ email, code: z.string().trim().min(1).max(20), password }),
    Account,
    [...signInErrors, 'code_invalid', 'weak_password'],
  ),
  'auth.useWithoutAccount': operation(nothing, Account, [
    'keychain_locked',
    'store_failed',
    'store_damaged',
    'store_newer',
    'disk_full',
  ]),
  'auth.profile': asking(nothing, Profile, storeErrors),
  /**
   * Tries to send what waits, for a few seconds. With changes left that are not on the server, and unless `confirmed`,
   * nothing happens but that it says how many. `delete` also deletes the copy on this machine and its key.
   */
  'auth.signOut': operation(
    z.strictObject({ copy: z.enum(['keep', 'delete']), confirmed: z.boolean() }),
    z.strictObject({ signedOut: z.boolean(), unsent: z.number().int().nonnegative() }),
    ['disk_full'],
  ),
  /** Deletes the current account on its server, and everything of it here. */
  'auth.deleteAccount': operation(z.strictObject({ password }), nothing, [
    ...authErrors,
    'invalid_credentials',
    'email_not_confirmed',
    'signed_out',
    'disk_full',
  ]),

  'accounts.list': asking(nothing, z.array(KnownAccount)),
  /**
   * Null for an account that was signed out, and for the one in use whose sign-in has ended: the door is shown, where its
   * password is asked for.
   */
  'accounts.switch': operation(z.strictObject({ id: AccountId }), Account.nullable(), [
    'not_found',
    'keychain_locked',
    'store_failed',
    'store_newer',
    'disk_full',
  ]),
  /**
   * Opens a copy that was signed out without asking its server: for whoever has the recovery code, or without one for whoever
   * the system vouches for.
   */
  'accounts.openCopy': operation(
    z.strictObject({ id: AccountId, code: z.string().max(100).optional() }),
    Account,
    [
      'code_invalid',
      'forbidden',
      'not_found',
      'keychain_locked',
      'store_failed',
      'store_damaged',
      'store_newer',
      'disk_full',
    ],
  ),
  /** To the door; everybody stays signed in. */
  'accounts.leave': operation(nothing, nothing),
  /** Deletes the copy of an account's history on this machine, and its key. */
  'accounts.removeCopy': operation(z.strictObject({ id: AccountId }), nothing, ['disk_full']),

  'sessions.list': asking(nothing, z.array(Session), storeErrors),
  /** Answers with an existing empty conversation rather than making a second one. */
  'sessions.create': operation(nothing, OpenConversation, storeErrors),
  'sessions.open': operation(inSession, OpenConversation, storeErrors),
  'sessions.rename': operation(
    z.strictObject({ sessionId: SessionId, title: z.string().trim().min(1).max(MAX_TITLE_CHARS) }),
    Session,
    storeErrors,
  ),
  'sessions.setPinned': operation(
    z.strictObject({ sessionIds: z.array(SessionId).min(1), pinned: z.boolean() }),
    z.array(Session),
    storeErrors,
  ),
  'sessions.setArchived': operation(
    z.strictObject({ sessionIds: z.array(SessionId).min(1), archived: z.boolean() }),
    z.array(Session),
    storeErrors,
  ),
  'sessions.setModel': operation(
    z.strictObject({ sessionId: SessionId, model: ModelName }),
    Session,
    storeErrors,
  ),
  /** Replaces them: what is left out, the server decides. */
  'sessions.setSettings': operation(
    z.strictObject({ sessionId: SessionId, settings: ConversationSettings }),
    Session,
    storeErrors,
  ),
  /** Opens a conversation at one of its messages, on the branch that this message is on. */
  /** The person has seen that two devices went on with it. */
  'sessions.forgetFork': operation(inSession, nothing, storeErrors),
  'sessions.openAt': operation(atMessage, OpenConversation, storeErrors),
  /** `canUndo`: whether `messages.restore` brings it back, which it does not where a text of it is damaged. */
  'sessions.clear': operation(inSession, z.object({ canUndo: z.boolean() }), storeErrors),
  /** Into the bin: whatever answers there is stopped. */
  'sessions.delete': operation(
    z.strictObject({ sessionIds: z.array(SessionId).min(1) }),
    nothing,
    storeErrors,
  ),
  /** Asks where to, then writes the shown branch as Markdown; null when the person cancelled. */
  'sessions.export': operation(inSession, savedFile, transferErrors),

  /** What was deleted in the last 30 days, the newest first. */
  'bin.list': asking(nothing, z.array(BinItem), storeErrors),
  'bin.restore': operation(BinItems, nothing, storeErrors),
  /** For good. */
  'bin.delete': operation(BinItems, nothing, storeErrors),

  'messages.page': asking(
    z.strictObject({
      sessionId: SessionId,
      /** Only what comes before this message, or after it; without both: the newest page. */
      before: MessageId.optional(),
      after: MessageId.optional(),
      limit: z.number().int().min(1).max(MAX_MESSAGE_PAGE_SIZE),
    }),
    MessagePage,
    storeErrors,
  ),
  /** Shows another version of a message, with what followed it. */
  'messages.selectVersion': operation(atMessage, MessagePage, storeErrors),
  /** All versions of a message, oldest first; the newest ones where there are many. */
  'messages.versions': asking(atMessage, z.array(BranchMessage), storeErrors),
  /** What an answer was made of: the instructions, the training data and what was looked up for it. */
  'messages.sentUnder': asking(atMessage, z.string(), storeErrors),
  /** The messages of the shown branch that hold this text, in whatever case, oldest first. */
  'messages.find': asking(
    z.strictObject({ sessionId: SessionId, text: z.string().min(1).max(MAX_SEARCH_CHARS) }),
    z.array(MessageId),
    storeErrors,
  ),
  /** Deletes a message and all that follows it; answers with the newest page of what remains, and as `sessions.clear`. */
  'messages.delete': operation(atMessage, z.object({ page: MessagePage, canUndo: z.boolean() }), storeErrors),
  /** Brings back what the last deletion took, or clearing a conversation: under other ids. */
  'messages.restore': operation(inSession, nothing, storeErrors),

  /** Resolves when the question is on disk; the answer arrives as `stream.*` events. */
  'chat.send': operation(
    z.strictObject({
      sessionId: SessionId,
      content: z.string().min(1).max(MAX_QUESTION_CHARS),
      /** Edit and resend: the message that this question is another version of. */
      replaces: MessageId.optional(),
      /** Facts for this question alone, beside the saved training data. */
      trainingData: z.string().max(MAX_TRAINING_CHARS).optional(),
      /** Overrides the setting: false asks for the whole answer, not streamed. */
      stream: z.boolean().optional(),
    }),
    /** The newest page, which ends with the question; null where it waits, because an earlier one of this conversation does. */
    z.strictObject({ page: MessagePage.nullable() }),
    turnErrors,
  ),
  /** Exactly what would be sent if this were asked now; nothing is kept or sent. */
  'chat.preview': asking(
    z.strictObject({ sessionId: SessionId, content: z.string().max(MAX_QUESTION_CHARS) }),
    PromptPreview,
    [...storeErrors, 'context_too_long'],
  ),
  /** Asks as a new conversation would, and looks for what is expected in the answer; nothing is kept. */
  'chat.check': asking(
    z.strictObject({
      sessionId: SessionId,
      question: z.string().trim().min(1).max(MAX_CHECK_CHARS),
      expects: z.enum(EXPECTS),
      expected: z.array(z.string().max(200)).max(50),
    }),
    z.strictObject({
      answer: z.string(),
      missing: z.array(z.string()),
      /** What was looked up for it, in words. */
      lookups: z.array(z.string()),
      tokens: z.number().nullable(),
      ms: z.number(),
    }),
    [...turnErrors, 'context_too_long', 'stopped'],
  ),
  'chat.stopChecks': operation(nothing, nothing, storeErrors),
  /** An answer, looked up in what went along with its question. */
  'chat.sources': asking(atMessage, AnswerSources, storeErrors),
  /** Another answer to the question that `messageId` (an answer) replied to; by the conversation's model if none is named. */
  'chat.regenerate': operation(atMessage.extend({ model: ModelName.optional() }), nothing, turnErrors),
  /** Goes on where an unfinished answer ended. */
  'chat.continue': operation(atMessage, nothing, [...turnErrors, 'already_complete']),
  /** Resolves when the partial answer is on disk. Harmless when nothing is being answered. */
  'chat.stop': operation(inSession, nothing, storeErrors),
  /** The running answer, for a window that (re)joins or saw a gap. */
  'chat.stream': asking(inSession, StreamState.nullable(), storeErrors),

  /** What the server in use listed last, here. */
  'models.known': asking(nothing, z.array(ModelInfo), storeErrors),
  'models.list': asking(nothing, z.array(ModelInfo), [
    'api_key_missing',
    'api_key_invalid',
    'access_denied',
    'model_missing',
    'credit_exhausted',
    'rate_limited',
    'over_capacity',
    'provider_failed',
    'provider_unreachable',
    'provider_timeout',
    'team_proxy_failed',
    'signed_out',
  ]),

  /** Takes a question that waits out of the queue: it will not be sent. */
  'queue.withdraw': operation(z.strictObject({ sessionId: SessionId, id: MessageId }), nothing, storeErrors),
  /** Tries now whether somebody can be asked; resolves when that is known. */
  'queue.retry': operation(nothing, nothing, storeErrors),

  /** What is typed and not sent yet: told at least once a second while a person types. */
  'drafts.save': operation(
    z.strictObject({ sessionId: SessionId, content: z.string().max(MAX_QUESTION_CHARS) }),
    nothing,
    storeErrors,
  ),

  /** Messages and training texts that hold all the words and that the filters leave, newest first. */
  'search.find': asking(
    z.strictObject({
      text: z.string().max(MAX_SEARCH_CHARS),
      /** Which conversations are unread, only the window knows. */
      unread: z.array(SessionId).max(MAX_UNREAD),
      limit: z.number().int().min(1).max(MAX_SEARCH_HITS),
    }),
    SearchResults,
    storeErrors,
  ),

  'training.list': asking(
    z.strictObject({ sessionId: SessionId.nullable() }),
    z.array(TrainingDocument),
    storeErrors,
  ),
  /** Every document, of whichever conversation, without its text. */
  'training.titles': asking(nothing, z.array(DocumentTitle), storeErrors),
  /** A document wherever it applies now; `not_found` when it was deleted. */
  'training.read': asking(z.strictObject({ id: DocumentId }), TrainingDocument, storeErrors),
  'training.save': operation(
    z.strictObject({
      /** Absent: a new document. */
      id: DocumentId.optional(),
      /** What a new document is called by: saved again by this before the first answer came, it is the same one. */
      newId: DocumentId.optional(),
      sessionId: SessionId.nullable(),
      /** Absent: as it is; a new document is a text. */
      kind: DocumentKind.optional(),
      /** Absent: as it is. */
      source: DocumentSource.nullable().optional(),
      title: z.string().trim().max(MAX_TITLE_CHARS),
      content: z.string().max(MAX_TABLE_BYTES),
      enabled: z.boolean(),
      /** `updatedAt` of the text that was changed. */
      basedOn: z.string().max(40).optional(),
    }),
    TrainingDocument,
    [...storeErrors, 'too_long'],
  ),
  /** Tokens of each text for the model of the conversation; a text that comes again under its key is counted where it changed. */
  'training.count': asking(
    z.strictObject({
      sessionId: SessionId.nullable(),
      texts: z
        .array(z.strictObject({ key: z.string().max(100), text: z.string() }))
        .max(300)
        .refine((texts) => texts.reduce((sum, { text }) => sum + text.length, 0) <= MAX_COUNTED_CHARS),
    }),
    z.strictObject({ tokens: z.array(z.number()), budget: z.number(), exact: z.boolean() }),
    storeErrors,
  ),
  'training.move': operation(
    z.strictObject({
      id: DocumentId,
      sessionId: SessionId.nullable(),
      index: z.number().int().nonnegative().max(1_000),
    }),
    nothing,
    storeErrors,
  ),
  /** Reads a file's bytes as training text; nothing is kept. `bad_request` says why it cannot be. */
  'training.readFile': asking(
    z.strictObject({
      job: z.string().max(100),
      name: z.string().max(1_000),
      bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= MAX_IMPORT_BYTES),
      header: z.boolean().nullable(),
      hidden: z.boolean().optional(),
      encoding: z.string().max(40).optional(),
    }),
    ImportedFile,
    storeErrors,
  ),
  'training.cancelRead': asking(z.strictObject({ job: z.string().max(100) }), nothing),
  /** Asks where to, then writes the document as text, Markdown, CSV, TSV or JSON; null when the person cancelled. */
  'training.export': operation(
    z.strictObject({ id: DocumentId, sessionId: SessionId.nullable() }),
    savedFile,
    transferErrors,
  ),
  /** What a document said before, newest first. */
  'training.revisions': asking(z.strictObject({ id: DocumentId }), z.array(DocumentRevision), storeErrors),
  /** The same from the server, which also has what was replaced before this machine had the account. */
  'training.serverRevisions': asking(z.strictObject({ id: DocumentId }), z.array(DocumentRevision), [
    'signed_out',
    'server_unreachable',
  ]),
  /** Asks for a file of this computer, and keeps the document up to date with it; null when the person cancelled. */
  'training.follow': operation(
    z.strictObject({ id: DocumentId }),
    z.strictObject({ fileName: z.string() }).nullable(),
    storeErrors,
  ),
  'training.unfollow': operation(z.strictObject({ id: DocumentId }), nothing, storeErrors),
  /** The name of the file that the document is kept up to date with; null where there is none. */
  'training.followed': asking(
    z.strictObject({ id: DocumentId }),
    z.strictObject({ fileName: z.string().nullable() }),
    storeErrors,
  ),
  /** The person has seen what another device wrote at the same time. */
  'training.settle': operation(z.strictObject({ id: DocumentId }), TrainingDocument, storeErrors),
  /** Into the bin. */
  'training.delete': operation(z.strictObject({ id: DocumentId }), nothing, storeErrors),

  /** Asks where to, then writes the whole account as one JSON file; null when the person cancelled. */
  'data.export': operation(nothing, savedFile, transferErrors),
  /** Asks for a folder, then writes each conversation as Markdown; null when the person cancelled. */
  'data.exportMarkdown': operation(
    nothing,
    z.strictObject({ folderName: z.string(), files: z.number().int().nonnegative() }).nullable(),
    transferErrors,
  ),
  /** Asks for an export, checks it whole, and says what importing it would do; null when the person cancelled. */
  'data.chooseImport': asking(nothing, ImportOffer.nullable(), [...transferErrors, 'file_invalid']),
  /** The same for the export that was opened outside of the app, once; null when there is none. */
  'data.openedImport': asking(nothing, ImportOffer.nullable(), [...transferErrors, 'file_invalid']),
  'data.import': operation(z.strictObject({ token: z.uuid() }), ImportCounts, [
    ...transferErrors,
    'file_invalid',
  ]),
  /** What the account without a server holds, for another account to take over; null when there is nothing. */
  'data.local': asking(nothing, DataCounts.nullable(), storeErrors),
  /** Moves it into the current account. When everything is there and on disk, its file and key are deleted. */
  'data.moveLocal': operation(nothing, ImportCounts, transferErrors),

  'settings.update': operation(SettingsPatch, Settings, ['bad_request']),
  /** Shows the key to its server first. Where that was the demo, Groq answers from now on. */
  'apiKey.save': operation(z.strictObject({ key: z.string().trim().min(1).max(500) }), KeyCheck, [
    'keychain_locked',
  ]),
  'apiKey.remove': operation(nothing, ApiKeyStatus),
  /** Model servers that run on this computer, where they usually listen. */
  'servers.find': asking(nothing, z.array(FoundServer)),

  /** What the server refused and the person has to decide about. */
  'sync.refused': asking(nothing, z.array(RefusedChange), storeErrors),
  /** All of them for null. */
  'sync.retryRefused': operation(z.strictObject({ sequence: z.int().nullable() }), nothing, storeErrors),
  'sync.withdrawRefused': operation(atChange, nothing, storeErrors),
  'spelling.state': asking(nothing, SpellingState, ['signed_out']),
  /** The person said yes: fetches a language's dictionary, and checks with it from now on. */
  'spelling.fetch': operation(z.strictObject({ language: LanguageName }), nothing, [
    'not_found',
    'server_unreachable',
    'file_invalid',
    'disk_full',
    'file_failed',
  ]),
  /** Of words that no dictionary has, those that are right here: the preload asks. */
  'spelling.known': operation(
    z.strictObject({ words: z.array(z.string().max(MAX_CHECKED_WORD_CHARS)).max(MAX_CHECKED_WORDS) }),
    z.array(z.string()),
  ),
  'spelling.forget': operation(
    z.strictObject({ word: z.string().max(MAX_CHECKED_WORD_CHARS) }),
    nothing,
    storeErrors,
  ),

  'updates.state': asking(nothing, UpdateState),
  /** Resolves when the server has answered or not; what came of it is in the state. */
  'updates.check': asking(nothing, UpdateState),
  'updates.download': asking(nothing, UpdateState),
  /** On success the app ends and starts anew. */
  'updates.install': asking(nothing, nothing, ['update_failed']),

  /** Pushes and pulls now; resolves when a round has ended, however it ended. */
  'sync.now': asking(nothing, ConnectionStatus),
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<N extends OperationName> = z.input<Operations[N]['input']>;
export type ParsedInput<N extends OperationName> = z.output<Operations[N]['input']>;
export type Output<N extends OperationName> = z.output<Operations[N]['output']>;
