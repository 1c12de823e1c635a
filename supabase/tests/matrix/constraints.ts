import { randomUUID } from 'node:crypto';
import type { Resident } from './world';

type Row = Readonly<Record<string, unknown>>;

/** A row that breaks one rule, and no other before it. */
interface Violation {
  readonly table: string;
  readonly row: (ann: Resident) => Row;
}

const A_TIME = '2026-01-01T00:00:00Z';
/** Of the device and of the change that Ann has. */
export const AN_ID = '00000000-0000-4000-8000-000000000000';
const nobody = () => randomUUID();

const session = (over: Row | ((ann: Resident) => Row)): Violation => ({
  table: 'public.sessions',
  row: (ann) => ({ user_id: ann.id, id: randomUUID(), seq: 1, ...resolve(over, ann) }),
});
const message = (over: Row | ((ann: Resident) => Row)): Violation => ({
  table: 'public.messages',
  row: (ann) => ({
    ...{ user_id: ann.id, id: randomUUID(), session_id: ann.sessionId, role: 'user', content: 'x', seq: 1 },
    ...resolve(over, ann),
  }),
});
const training = (over: Row | ((ann: Resident) => Row)): Violation => ({
  table: 'public.training_data',
  row: (ann) => ({ user_id: ann.id, id: randomUUID(), seq: 1, ...resolve(over, ann) }),
});
const revision = (over: Row | ((ann: Resident) => Row)): Violation => ({
  table: 'public.training_revisions',
  row: (ann) => ({
    ...{ user_id: ann.id, id: randomUUID(), document_id: ann.trainingId, title: '', content: '' },
    ...resolve(over, ann),
  }),
});
const profile = (over: Row): Violation => ({
  table: 'public.profiles',
  row: (ann) => ({ user_id: ann.id, seq: 1, ...over }),
});
const writeBudget = (over: Row): Violation => ({
  table: 'private.write_budget',
  row: (ann) => ({ user_id: ann.id, tokens: 1, at: A_TIME, ...over }),
});
const horizon = (over: Row): Violation => ({
  table: 'private.purge_horizon',
  row: (ann) => ({ user_id: ann.id, seq: 1, ...over }),
});
const proxyBudget = (over: Row): Violation => ({
  table: 'private.proxy_budget',
  row: (ann) => ({ user_id: ann.id, requests: 1, at: A_TIME, day: '2026-01-01', ...over }),
});

const device = (over: Row): Violation => ({
  table: 'private.devices',
  row: (ann) => ({ user_id: ann.id, device_id: AN_ID, marks: [], seq: 1, ...over }),
});
const takenChange = (over: Row): Violation => ({
  table: 'private.taken_changes',
  row: (ann) => ({ user_id: ann.id, change_id: AN_ID, ...over }),
});

const attempts = (over: Row): Violation => ({
  table: 'private.sign_in_attempts',
  row: () => ({ key: 'somebody', remaining: 1, at: A_TIME, ...over }),
});
const heldQuestion = (over: Row): Violation => ({
  table: 'private.held_questions',
  row: (ann) => ({ user_id: ann.id, id: AN_ID, holder: AN_ID, until: A_TIME, ...over }),
});

function resolve(over: Row | ((ann: Resident) => Row), ann: Resident): Row {
  return typeof over === 'function' ? over(ann) : over;
}

/** By constraint: what it refuses. Ann has a row in every table. */
export const VIOLATIONS: Readonly<Record<string, Violation>> = {
  sessions_changed_at_is_small: session({
    changed_at: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`column${String(at)}`, 1])),
  }),
  sessions_pkey: session((ann) => ({ id: ann.sessionId })),
  sessions_user_id_fkey: session({ user_id: nobody() }),
  sessions_head_fk: session((ann) => ({ head_id: ann.messageId })),
  sessions_id_check: session({ id: 'bad id' }),
  sessions_title_check: session({ title: 'x'.repeat(201) }),
  sessions_model_check: session({ model: 'x'.repeat(101) }),
  sessions_settings_check: session({ settings: 'words' }),
  sessions_tombstone_is_empty: session({ deleted_at: A_TIME, title: 'x' }),

  messages_pkey: message((ann) => ({ id: ann.messageId })),
  messages_user_id_fkey: message({ user_id: nobody() }),
  messages_session_fk: message({ session_id: 'nowhere' }),
  messages_parent_fk: message({ parent_id: nobody() }),
  messages_role_check: message({ role: 'robot' }),
  messages_status_check: message({ status: 'thinking' }),
  messages_content_check: message({ content: 'x'.repeat(1_048_577) }),
  messages_error_code_check: message({ error_code: '' }),
  messages_model_check: message({ model: 'x'.repeat(101) }),
  messages_usage_check: message({ usage: 'words' }),
  messages_not_own_parent: message(() => {
    const id = randomUUID();
    return { id, parent_id: id };
  }),
  messages_tombstone_is_empty: message({ deleted_at: A_TIME }),
  messages_question_has_content: message({ content: '' }),

  training_data_pkey: training((ann) => ({ id: ann.trainingId })),
  training_data_user_id_fkey: training({ user_id: nobody() }),
  training_data_session_fk: training({ session_id: 'nowhere' }),
  training_data_title_check: training({ title: 'x'.repeat(201) }),
  training_data_content_check: training({ content: 'x'.repeat(262_145) }),
  training_data_source_check: training({ source: 'words' }),
  training_data_kind_check: training({ kind: 'riddle' }),
  training_data_tombstone_is_empty: training({ deleted_at: A_TIME, content: 'x' }),

  training_revisions_pkey: revision((ann) => ({ id: ann.revisionId })),
  training_revisions_document_fk: revision({ document_id: nobody() }),

  profiles_pkey: profile({}),
  profiles_user_id_fkey: profile({ user_id: nobody() }),
  profiles_default_session_fk: profile({ default_session_id: 'nowhere' }),
  profiles_display_name_check: profile({ display_name: '' }),
  profiles_never_deleted: profile({ deleted_at: A_TIME }),

  write_budget_pkey: writeBudget({}),
  write_budget_user_id_fkey: writeBudget({ user_id: nobody() }),
  purge_horizon_pkey: horizon({}),
  purge_horizon_user_id_fkey: horizon({ user_id: nobody() }),
  proxy_budget_pkey: proxyBudget({}),
  proxy_budget_user_id_fkey: proxyBudget({ user_id: nobody() }),
  devices_pkey: device({}),
  devices_user_id_fkey: device({ user_id: nobody() }),
  taken_changes_pkey: takenChange({}),
  taken_changes_user_id_fkey: takenChange({ user_id: nobody() }),
  sign_in_attempts_pkey: attempts({}),
  held_questions_pkey: heldQuestion({}),
  held_questions_user_id_fkey: heldQuestion({ user_id: nobody() }),
};

/** What no row can break by itself, and why it is there. */
export const IMPLIED: Readonly<Record<string, string>> = {
  messages_in_session: 'holds by the primary key; the foreign keys of parents and heads need it to point at',
};
