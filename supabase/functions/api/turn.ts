import type { Budget, Reservation } from '../groq/budget.ts';
import { ProxyError } from '../groq/errors.ts';
import { OUTPUT_TOKENS } from '../groq/output-tokens.ts';
import {
  autoTitle,
  ContextTooLong,
  createPromptOperations,
  MAX_TITLE_CHARS,
  promptBudget,
  storable,
  toHistory,
  type FittedPrompt,
} from './from-app.js';
import { readContext, type MessageRow, type SessionRow } from './context.ts';
import type { Known } from './repetition.ts';
import type { Question } from './schemas.ts';
import type { Settings } from './settings.ts';
import type { Person, Supabase } from './supabase.ts';
import { putOwnDocument, type DocumentRow } from './training.ts';

export interface Services {
  readonly settings: Settings;
  readonly supabase: Supabase;
  readonly budget: Budget;
}

/** A question that is stored and may be asked. */
export interface Turn {
  readonly sessionId: string;
  readonly questionId: string;
  readonly answerId: string;
  /** The answer is shown if this is what the branch still ends with; null: whatever it ends with. */
  readonly follows: string | null;
  readonly model: string;
  readonly prompt: FittedPrompt;
  /** What is sent to Groq. */
  readonly body: object;
  readonly reservation: Reservation;
}

const CONTEXT_TOKENS = 131_072;
const MAX_FACTS = 20;
const operations = createPromptOperations();

/** Makes the prompt as the app does, holds what it may cost, and stores the question before anybody is asked. */
export async function beginTurn(
  services: Services,
  person: Person,
  asked: Question,
  known: Known,
): Promise<Turn> {
  const { supabase, settings, budget } = services;
  const { message: question, training_data } = asked;
  const named = known.storedIn ?? asked.session_id ?? null;
  const above = known.storedIn === null ? null : known.questionId;
  const { session: found, documents, branch } = await readContext(supabase, person, named, above);
  const session = await openSession(supabase, person, { named, found, hasFacts: Boolean(training_data) });
  const everywhere = documents.filter(({ session_id }) => session_id === null);
  const ofSession = documents.filter(({ session_id }) => session_id === session.id);
  const own =
    typeof training_data === 'string'
      ? await putOwnDocument(supabase, person, session.id, ofSession, storable(training_data))
      : ofSession;

  const { model, maxTokens } = choiceOf(session, settings);
  const prompt = compose(model, { everywhere, own, branch, question });
  const reservation = await budget.reserve(person.id, prompt.tokens + maxTokens);
  try {
    if (known.storedIn === null) await store(supabase, person, session, { question, prompt, branch, known });
  } catch (error) {
    await reservation.settle(0);
    throw error;
  }
  return {
    sessionId: session.id,
    questionId: known.questionId,
    answerId: crypto.randomUUID(),
    // Asked again, it may have an answer already that failed.
    follows: known.storedIn === null ? known.questionId : null,
    model,
    prompt,
    body: bodyOf(model, maxTokens, prompt, session),
    reservation,
  };
}

interface Wanted {
  readonly named: string | null;
  readonly found: SessionRow | null;
  /** They are stored before the question, which makes a session that is missing. */
  readonly hasFacts: boolean;
}

/** Made where there is none of that name; a default one that was deleted has a successor. */
async function openSession(
  supabase: Supabase,
  person: Person,
  { named, found, hasFacts }: Wanted,
): Promise<SessionRow> {
  if (found?.deleted_at === null) return found;
  if (found !== null && named !== null) {
    throw new ProxyError(410, 'session_deleted', 'This session was deleted. Use another session_id.');
  }
  const id = named ?? crypto.randomUUID();
  if (named === null || hasFacts) {
    await supabase.insert(person, 'sessions?on_conflict=user_id,id', [{ user_id: person.id, id }], 'ignore');
  }
  if (named === null) {
    const profile = { user_id: person.id, default_session_id: id };
    await supabase.insert(person, 'profiles?on_conflict=user_id', [profile], 'merge');
  }
  return { id, model: null, settings: null, deleted_at: null };
}

function choiceOf({ model, settings: own }: SessionRow, settings: Settings) {
  const chosen = model !== null && settings.models.includes(model) ? model : (settings.models[0] ?? '');
  const most = Math.min(settings.maxOutputTokens, OUTPUT_TOKENS[chosen] ?? Infinity);
  return { model: chosen, maxTokens: Math.min(most, own?.maxTokens ?? Infinity) };
}

interface Material {
  readonly everywhere: readonly DocumentRow[];
  readonly own: readonly DocumentRow[];
  readonly branch: readonly MessageRow[];
  readonly question: string;
}

function compose(model: string, { everywhere, own, branch, question }: Material): FittedPrompt {
  const request = {
    data: {
      instructions: null,
      everywhere: everywhere.map(asDocument),
      session: own.map(asDocument),
      question: null,
    },
    history: toHistory(branch as never),
    question: [{ role: 'user' as const, content: question }],
    budget: promptBudget({ contextWindow: CONTEXT_TOKENS, maxOutputTokens: OUTPUT_TOKENS[model] ?? null }),
  };
  try {
    return operations.fit(model, request);
  } catch (error) {
    if (!(error instanceof ContextTooLong)) throw error;
    throw new ProxyError(
      413,
      'context_too_long',
      'The message is longer than the model can read. Shorten it.',
    );
  }
}

const asDocument = (row: DocumentRow) =>
  ({
    id: row.id,
    sessionId: row.session_id,
    kind: row.kind,
    title: row.title,
    content: row.content,
    enabled: row.enabled,
    position: row.position,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }) as never;

function bodyOf(model: string, maxTokens: number, { messages }: FittedPrompt, { settings: own }: SessionRow) {
  const effort = own?.reasoningEffort;
  return {
    model,
    messages,
    stream: true,
    max_completion_tokens: maxTokens,
    ...(own?.temperature !== undefined && { temperature: own.temperature }),
    ...(effort !== undefined && effort !== 'default' && { reasoning_effort: effort }),
  };
}

interface Stored {
  readonly question: string;
  readonly prompt: FittedPrompt;
  readonly branch: Material['branch'];
  readonly known: Known;
}

/** As the app does: the system message stands above the question where it is another one than before. */
async function store(
  supabase: Supabase,
  person: Person,
  session: SessionRow,
  { question, prompt, branch, known }: Stored,
): Promise<void> {
  const created_at = new Date().toISOString();
  const before = branch.findLast(({ role }) => role === 'system')?.content;
  let parent_id = branch.at(-1)?.id ?? null;
  const messages: object[] = [];
  if (before !== prompt.system.text) {
    const id = crypto.randomUUID();
    messages.push({ id, parent_id, role: 'system', content: prompt.system.text, created_at });
    parent_id = id;
  }
  messages.push({ id: known.questionId, parent_id, role: 'user', content: question, created_at });
  const title = autoTitle(question);
  const args = { p_session_id: session.id, p_messages: messages, p_head: null, p_title: title };
  await supabase.call('add_messages', person, args);
}

export interface Ended {
  readonly text: string;
  readonly status: 'complete' | 'interrupted' | 'failed';
  readonly errorCode: string | null;
  readonly usage: { readonly promptTokens?: number; readonly completionTokens?: number };
}

/** Keeps the answer, whole or not. */
export async function endTurn(supabase: Supabase, person: Person, turn: Turn, ended: Ended): Promise<void> {
  const { system, dropped } = turn.prompt;
  const facts = system.facts.slice(0, MAX_FACTS).map((title) => title.slice(0, MAX_TITLE_CHARS));
  const answer = {
    id: turn.answerId,
    parent_id: turn.questionId,
    role: 'assistant',
    content: ended.text,
    status: ended.status,
    error_code: ended.errorCode,
    model: turn.model,
    usage: { ...ended.usage, facts, ...(dropped > 0 && { omitted: dropped }) },
    created_at: new Date().toISOString(),
  };
  const args = { p_session_id: turn.sessionId, p_messages: [answer], p_head: turn.follows, p_title: null };
  await supabase.call('add_messages', person, args);
}
