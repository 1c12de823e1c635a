/** The schema as it must be: every relation, policy, grant and function. What is not listed here must not exist. */

/** Per command the columns that may be used, or `*` for all, also of later columns. */
type Grants = Readonly<Record<string, string>>;

interface Policy {
  readonly command: 'ALL' | 'SELECT';
  readonly using: string;
  readonly check: string | null;
}

interface Relation {
  readonly kind: 'table' | 'sequence';
  /** Row-level security by the name of each policy; null: off. */
  readonly policies: Readonly<Record<string, Policy>> | null;
  /** By role, without the owner. */
  readonly grants: Readonly<Record<string, Grants>>;
}

/** Who is asked, and the only row that they are asked about. Evaluated once a statement, not once a row. */
const MINE = '(( SELECT auth.uid() AS uid) = user_id)';
const OWN_ROWS: Policy = { command: 'ALL', using: MINE, check: MINE };
const OWN_ROWS_TO_READ: Policy = { command: 'SELECT', using: MINE, check: null };

const EVERYTHING: Grants = Object.fromEntries(
  ['delete', 'insert', 'references', 'select', 'trigger', 'truncate', 'update'].map((verb) => [verb, '*']),
);
/** Row-level security without a policy and without a grant: for the owner's own functions. */
const CLOSED: Relation = { kind: 'table', policies: {}, grants: {} };

const SESSION =
  'archived binned_at changed_at created_at deleted_at head_id id model pinned settings title title_auto updated_at user_id';
const MESSAGE =
  'content created_at deleted_at error_code id model parent_id role session_id status usage user_id';
const TRAINING =
  'binned_at content created_at deleted_at enabled id kind moved_at position session_id source title updated_at user_id';
const PROFILE = 'created_at default_session_id display_name updated_at user_id';

export const RELATIONS: Readonly<Record<string, Relation>> = {
  'public.sessions': {
    kind: 'table',
    policies: { 'Users can only access their own sessions': OWN_ROWS },
    grants: {
      authenticated: {
        select: '*',
        insert: SESSION,
        update: SESSION,
      },
      service_role: EVERYTHING,
    },
  },
  'public.messages': {
    kind: 'table',
    policies: { 'Users can only access their own messages': OWN_ROWS },
    grants: {
      authenticated: { select: '*', insert: MESSAGE, update: 'deleted_at' },
      service_role: EVERYTHING,
    },
  },
  'public.training_data': {
    kind: 'table',
    policies: { 'Users can only access their own training data': OWN_ROWS },
    grants: { authenticated: { select: '*', insert: TRAINING, update: TRAINING }, service_role: EVERYTHING },
  },
  'public.training_revisions': {
    kind: 'table',
    policies: { 'Users can only read their own training revisions': OWN_ROWS_TO_READ },
    grants: { authenticated: { select: '*' }, service_role: EVERYTHING },
  },
  'public.profiles': {
    kind: 'table',
    policies: { 'Users can only access their own profile': OWN_ROWS },
    grants: { authenticated: { select: '*', insert: PROFILE, update: PROFILE }, service_role: EVERYTHING },
  },
  'private.write_budget': CLOSED,
  'private.purge_horizon': CLOSED,
  'private.proxy_budget': CLOSED,
  'private.devices': CLOSED,
  'private.taken_changes': CLOSED,
  'private.sign_in_attempts': CLOSED,
  'private.held_questions': CLOSED,
  'private.change_seq': { kind: 'sequence', policies: null, grants: {} },
};

interface FunctionRules {
  /** Whose rights it has: its owner's, or those of whoever calls it. */
  readonly runsAs: 'owner' | 'caller';
  readonly callers: readonly string[];
}

const USERS = ['authenticated', 'service_role'];
/** Triggers fire without anybody's right to execute. */
const NOBODY: readonly string[] = [];

const forUsers: FunctionRules = { runsAs: 'caller', callers: USERS };
const forProxy: FunctionRules = { runsAs: 'owner', callers: ['service_role'] };
const guard: FunctionRules = { runsAs: 'caller', callers: NOBODY };
const keeper: FunctionRules = { runsAs: 'owner', callers: NOBODY };

export const FUNCTION_RULES: Readonly<Record<string, FunctionRules>> = {
  'public.sync_pull(bigint,integer)': forUsers,
  'public.conversation_page(text,timestamp with time zone,uuid,integer)': forUsers,
  'public.clear_conversation(text)': forUsers,
  'public.delete_session(text)': forUsers,
  'public.delete_account()': { runsAs: 'owner', callers: USERS },
  'public.proxy_reserve(uuid,integer,integer,bigint)': forProxy,
  'public.proxy_settle(uuid,date,integer,integer)': forProxy,
  'public.sync_next(bigint,integer,bigint,boolean,uuid,uuid)': forUsers,
  'public.sync_push(text,jsonb)': forUsers,
  'public.sign_in_attempt(text[],integer)': forProxy,
  'public.hold_question(uuid,uuid,integer)': { runsAs: 'owner', callers: USERS },
  'public.shown_branch(text,uuid,integer)': forUsers,
  'public.question_context(text,uuid)': forUsers,
  'public.add_messages(text,jsonb,uuid,text)': forUsers,
  'public.session_list()': forUsers,
  'public.put_documents(text,jsonb)': forUsers,
  'private.changes_after(bigint,integer,bigint,boolean)': forUsers,
  'private.is_above(text,uuid,uuid)': forUsers,
  'private.renew_mark(uuid,uuid)': { runsAs: 'owner', callers: USERS },
  'private.take_change(uuid)': { runsAs: 'owner', callers: USERS },
  'private.sessions_note_changes()': guard,
  'private.forget_devices()': keeper,
  'private.is_buried(uuid,text)': forUsers,
  'private.training_count(uuid,text,uuid)': forUsers,
  'private.purged_to()': { runsAs: 'owner', callers: USERS },
  'private.purge_tombstones(interval)': keeper,
  'private.sessions_guard()': guard,
  'private.messages_guard()': guard,
  'private.training_data_guard()': guard,
  'private.profiles_guard()': guard,
  'private.no_api_delete()': guard,
  'private.handle_new_user()': keeper,
  'private.lock_changes()': keeper,
  'private.messages_bump_session()': keeper,
  'private.sessions_bury()': keeper,
  'private.spend_budget()': keeper,
  'private.stamp_change()': keeper,
  'private.training_data_keep_revision()': keeper,
};

/** Schemas that are not PostgreSQL's own, and what each role may do with them. `public` as the word: everybody. */
export const SCHEMAS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  private: { authenticated: ['USAGE'], service_role: ['USAGE'] },
  public: { public: ['USAGE'] },
};
