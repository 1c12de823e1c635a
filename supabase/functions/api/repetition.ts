import { ProxyError } from '../groq/errors.ts';
import type { MessageRow } from './history.ts';
import type { Person, Supabase } from './supabase.ts';

/** What is known of a question before it is asked: with a key, whether it was asked before. */
export interface Known {
  readonly questionId: string;
  readonly answerId: string;
  /** The question is in the history and has no answer: whoever asked it was cut off. */
  readonly isStored: boolean;
  readonly sessionId: string | null;
  /** Null: to be asked. */
  readonly answer: { readonly content: string; readonly sessionId: string } | null;
}

/** After this long nobody answers a question any more: the platform ends a request before. */
const LOST_AFTER_MS = 10 * 60_000;

/** Ids are made of the key, so that one key is one question, wherever and how often it arrives. */
export async function recall(
  supabase: Supabase,
  person: Person,
  key: string | undefined,
  message: string,
): Promise<Known> {
  if (key === undefined) {
    const [questionId, answerId] = [crypto.randomUUID(), crypto.randomUUID()];
    return { questionId, answerId, isStored: false, sessionId: null, answer: null };
  }
  const [questionId, answerId] = await Promise.all([
    idFor(`${person.id} ${key} question`),
    idFor(`${person.id} ${key} answer`),
  ]);
  const query = `messages?id=in.(${questionId},${answerId})&deleted_at=is.null&select=*`;
  const rows = await supabase.rows<MessageRow>(person, query);
  const question = rows.find(({ id }) => id === questionId);
  const answer = rows.find(({ id }) => id === answerId);
  const ids = { questionId, answerId };
  if (question === undefined) return { ...ids, isStored: false, sessionId: null, answer: null };
  if (question.content !== message.replaceAll('\0', '')) {
    throw new ProxyError(
      422,
      'idempotency_key_reused',
      'Another question was asked with this key. Use a new one.',
    );
  }
  const sessionId = question.session_id;
  if (answer === undefined) {
    if (Date.now() - Date.parse(question.created_at) < LOST_AFTER_MS) {
      throw new ProxyError(
        409,
        'in_progress',
        'This question is being answered. Ask again in a moment.',
        undefined,
        {
          'retry-after': '2',
        },
      );
    }
    return { ...ids, isStored: true, sessionId, answer: null };
  }
  if (answer.status === 'complete') {
    return { ...ids, isStored: true, sessionId, answer: { content: answer.content, sessionId } };
  }
  throw new ProxyError(502, 'answer_interrupted', 'The answer broke off. Ask again with a new key.');
}

async function idFor(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // Version 8: made by a rule of one's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
