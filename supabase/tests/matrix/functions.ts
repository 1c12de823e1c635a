import { randomUUID } from 'node:crypto';
import type { Outcomes } from './tables';
import type { Resident } from './world';

/** How to call a function of the API with a person's ids, and what comes of it. */
export interface FunctionCase {
  args(owner: Resident): Readonly<Record<string, unknown>>;
  readonly outcomes: Outcomes;
}

const today = () => new Date().toISOString().slice(0, 10);

// Somebody else who names the owner's ids is answered as if there were no such thing; the secret key has no rows of
// its own. Only the proxy's functions take a person's id, and only from the secret key.
// prettier-ignore
export const FUNCTIONS: Readonly<Record<string, FunctionCase>> = {
  //                            owner          other          visitor      expired         forged          service
  sync_pull: {
    args: () => ({ p_cursor: 0 }),
    outcomes:                ['200 read',    '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  sync_next: {
    args: () => ({ p_cursor: 0, p_limit: 9, p_bytes: 9999, p_whole: true, p_device: randomUUID(), p_mark: null }),
    outcomes:                ['200 written', '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  sync_push: {
    args: (owner) => ({
      p_table: 'sessions',
      p_changes: [{ change: randomUUID(), row: { id: owner.sessionId, title: 'taken', title_auto: false } }],
    }),
    outcomes:                ['200 written', '409 23503',   '401 42501', '401 PGRST303', '401 PGRST301', '400 23502'],
  },
  conversation_page: {
    args: (owner) => ({ p_session_id: owner.sessionId }),
    outcomes:                ['200 read',    '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  clear_conversation: {
    args: (owner) => ({ p_session_id: owner.sessionId }),
    outcomes:                ['200 written', '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  delete_session: {
    args: (owner) => ({ p_session_id: owner.sessionId }),
    outcomes:                ['200 written', '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  delete_account: {  // these tokens belong to no sign-in, so none is fresh
    args: () => ({}),
    outcomes:                ['403 PT403',   '403 PT403',   '401 42501', '401 PGRST303', '401 PGRST301', '401 PT401'],
  },
  proxy_reserve: {
    args: (owner) => ({ p_user_id: owner.id, p_tokens: 1, p_requests_per_minute: 1, p_tokens_per_day: 1 }),
    outcomes:                ['403 42501',   '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '200 written'],
  },
  proxy_settle: {
    args: (owner) => ({ p_user_id: owner.id, p_day: today(), p_reserved: 0, p_used: 1 }),
    outcomes:                ['403 42501',   '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '204 nothing'],
  },
  sign_in_attempt: {
    args: () => ({ p_keys: ['somebody'], p_per_minute: 60 }),
    outcomes:                ['403 42501',   '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  hold_question: {  // a name for the future: somebody else's own hold of it changes nothing here
    args: (owner) => ({ p_id: owner.messageId, p_holder: randomUUID(), p_seconds: 60 }),
    outcomes:                ['200 written', '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '401 PT401'],
  },
  shown_branch: {
    args: (owner) => ({ p_session_id: owner.sessionId }),
    outcomes:                ['200 read',    '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  question_context: {
    args: (owner) => ({ p_session_id: owner.sessionId }),
    outcomes:                ['200 read',    '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  add_messages: {  // somebody else has a session of this name then, of their own
    args: (owner) => ({
      p_session_id: owner.sessionId,
      p_messages: [{ id: randomUUID(), parent_id: null, role: 'user', content: 'x' }],
      p_head: null,
      p_title: null,
    }),
    outcomes:                ['204 written', '204 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '400 23502'],
  },
  session_list: {
    args: () => ({}),
    outcomes:                ['200 read',    '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 nothing'],
  },
  put_documents: {
    args: (owner) => ({
      p_session_id: owner.sessionId,
      p_documents: [{ title: '', kind: 'text', content: 'x', enabled: true }],
    }),
    outcomes:                ['200 written', '409 23503',   '401 42501', '401 PGRST303', '401 PGRST301', '400 23502'],
  },
};
