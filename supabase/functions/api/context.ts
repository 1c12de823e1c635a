import type { Person, Supabase } from './supabase.ts';
import type { DocumentRow } from './training.ts';

export interface MessageRow {
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
  readonly status: 'complete' | 'interrupted' | 'failed';
  readonly error_code: string | null;
  readonly usage: { readonly promptTokens?: number; readonly completionTokens?: number } | null;
  readonly created_at: string;
}

export interface SessionRow {
  readonly id: string;
  readonly model: string | null;
  readonly settings: { temperature?: number; maxTokens?: number; reasoningEffort?: string } | null;
  readonly deleted_at: string | null;
}

/** What a question is asked on. */
export interface Context {
  /** Null: the person has none of this name, or no default one. */
  readonly session: SessionRow | null;
  /** For all conversations, and of this one. */
  readonly documents: readonly DocumentRow[];
  /** Above the question, oldest first. */
  readonly branch: readonly MessageRow[];
}

/** As many as the database hands out at once. */
const PAGE = 500;
/** No model reads more; what stands above is not asked for. */
const MAX_HISTORY_CHARS = 4_000_000;

/**
 * @param named absent: the person's default session
 * @param before the question, if it is stored already
 */
export async function readContext(
  supabase: Supabase,
  person: Person,
  named: string | null,
  before: string | null,
): Promise<Context> {
  const args = { p_session_id: named, p_before: before };
  const { branch: newest, ...context } = (await supabase.call('question_context', person, args)) as Context;
  const branch = [...newest];
  let last = newest;
  let chars = 0;
  while (context.session !== null && last.length === PAGE && chars <= MAX_HISTORY_CHARS) {
    last = await readBranch(supabase, person, context.session.id, branch.at(-1)?.id ?? null, PAGE);
    branch.push(...last);
    chars += last.reduce((sum, { content }) => sum + content.length, 0);
  }
  return { ...context, branch: branch.reverse() };
}

/** The shown branch, or what stands above one of its messages; the newest first. */
export async function readBranch(
  supabase: Supabase,
  person: Person,
  p_session_id: string,
  p_before: string | null,
  p_limit: number,
): Promise<MessageRow[]> {
  const args = { p_session_id, p_before, p_limit };
  return (await supabase.call('shown_branch', person, args)) as MessageRow[];
}
