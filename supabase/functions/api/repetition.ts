import { ProxyError } from '../groq/errors.ts';
import { TRUNCATED } from './ask.ts';
import type { MessageRow } from './context.ts';
import { idFor } from './ids.ts';
import type { Person, Supabase } from './supabase.ts';

/** What is known of a question before it is asked. */
export interface Known {
  readonly questionId: string;
  /** Where it stands, if it is in the history already: whoever asked it was cut off, or refused. */
  readonly storedIn: string | null;
  /** Null: to be asked. */
  readonly answer: MessageRow | null;
}

/** Nobody else answers the question until it is let go of; a process that was killed lets go by saying nothing. */
export interface Hold {
  release(): Promise<void>;
}

export const NOT_HELD: Hold = { release: () => Promise.resolve() };
const HOLD_SECONDS = 30;
const RENEW_MS = 10_000;

/** One key is one question, wherever and how often it arrives. Rejects with 409 while another request answers it. */
export async function hold(supabase: Supabase, person: Person, questionId: string): Promise<Hold> {
  const holder = crypto.randomUUID();
  const say = (p_seconds: number) =>
    supabase.call('hold_question', person, { p_id: questionId, p_holder: holder, p_seconds });
  if ((await say(HOLD_SECONDS)) !== true) throw inProgress();
  const timer = setInterval(() => void say(HOLD_SECONDS).catch(() => undefined), RENEW_MS);
  return {
    async release() {
      clearInterval(timer);
      await say(0).catch(() => undefined);
    },
  };
}

export const questionIdOf = (person: Person, key: string | undefined): Promise<string> =>
  key === undefined ? Promise.resolve(crypto.randomUUID()) : idFor(person.id, key, 'question');

/** What became of a question with this id the last time. Rejects with a ProxyError where it cannot be asked again. */
export async function recall(
  supabase: Supabase,
  person: Person,
  questionId: string,
  asked: { readonly message: string; readonly session_id?: string | null | undefined },
): Promise<Known> {
  const query = `messages?or=(id.eq.${questionId},parent_id.eq.${questionId})&order=created_at,id&select=*`;
  const rows = await supabase.rows<MessageRow & { readonly deleted_at: string | null }>(person, query);
  const question = rows.find(({ id }) => id === questionId);
  if (question === undefined) return { questionId, storedIn: null, answer: null };
  const storedIn = question.session_id;
  if (question.deleted_at !== null) {
    throw new ProxyError(410, 'question_deleted', 'This question was deleted. Ask again with a new key.');
  }
  if (question.content !== asked.message || (asked.session_id ?? storedIn) !== storedIn) {
    const message = 'Another question was asked with this key. Use a new one.';
    throw new ProxyError(422, 'idempotency_key_reused', message);
  }
  const answers = rows.filter(({ role }) => role === 'assistant');
  const answer =
    answers.find(({ status, error_code }) => status === 'complete' || error_code === TRUNCATED) ?? null;
  if (answer === null && answers.some(({ content }) => content !== '')) {
    throw new ProxyError(502, 'answer_interrupted', 'The answer broke off. Ask again with a new key.');
  }
  return { questionId, storedIn, answer };
}

export const inProgress = (): ProxyError =>
  new ProxyError(409, 'in_progress', 'This question is being answered. Ask again in a moment.', undefined, {
    'retry-after': '2',
  });
