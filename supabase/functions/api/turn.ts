import type { Budget, Reservation } from '../groq/budget.ts';
import { ProxyError } from '../groq/errors.ts';
import { OUTPUT_TOKENS } from '../groq/output-tokens.ts';
import {
  autoTitle,
  ContextTooLong,
  createPromptOperations,
  promptBudget,
  storable,
  toHistory,
  type FittedPrompt,
} from './from-app.js';
import { findSession, readBranch, type SessionRow } from './history.ts';
import type { Known } from './repetition.ts';
import type { Question } from './schemas.ts';
import type { Settings } from './settings.ts';
import { Refusal, type Person, type Supabase } from './supabase.ts';
import { putOwnDocument, readDocuments, type DocumentRow } from './training.ts';

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
  const question = storable(asked.message);
  const session = await openSession(supabase, person, known.sessionId ?? asked.session_id ?? null);
  const [everywhere, own, shown] = await Promise.all([
    readDocuments(supabase, person, null),
    typeof asked.training_data === 'string'
      ? putOwnDocument(supabase, person, session.id, storable(asked.training_data))
      : readDocuments(supabase, person, session.id),
    readBranch(supabase, person, session.id, known.isStored ? known.questionId : session.head_id),
  ]);
  const branch = known.isStored ? shown.slice(0, -1) : shown;

  const { model, maxTokens } = choiceOf(session, settings);
  const prompt = compose(model, { everywhere, own, branch, question });
  const reservation = await budget.reserve(person.id, prompt.tokens + maxTokens);
  try {
    if (!known.isStored) await store(supabase, person, session, { question, prompt, branch, known });
  } catch (error) {
    await reservation.settle(0);
    throw error;
  }
  return {
    sessionId: session.id,
    questionId: known.questionId,
    answerId: known.answerId,
    model,
    prompt,
    body: bodyOf(model, maxTokens, prompt, session),
    reservation,
  };
}

/** The one that is named, made where there is none of that name; else the person's default, made where there is none. */
async function openSession(supabase: Supabase, person: Person, named: string | null): Promise<SessionRow> {
  let id = named;
  if (id === null) {
    const [profile] = await supabase.rows<{ default_session_id: string | null }>(
      person,
      'profiles?select=default_session_id',
    );
    id = profile?.default_session_id ?? null;
  }
  const found = id === null ? null : await findSession(supabase, person, id);
  if (found?.deleted_at === null) return found;
  if (found !== null && named !== null) {
    throw new ProxyError(410, 'session_deleted', 'This session was deleted. Use another session_id.');
  }
  const made = named ?? crypto.randomUUID();
  await supabase.insert(
    person,
    'sessions?on_conflict=user_id,id',
    [{ user_id: person.id, id: made }],
    'ignore',
  );
  if (named === null) {
    const profile = { user_id: person.id, default_session_id: made };
    await supabase.insert(person, 'profiles?on_conflict=user_id', [profile], 'merge');
  }
  const session = await findSession(supabase, person, made);
  if (session === null) throw new Error('A session that was made is not there.');
  return session;
}

function choiceOf({ model, settings: own }: SessionRow, settings: Settings) {
  const chosen = model !== null && settings.models.includes(model) ? model : (settings.models[0] ?? '');
  const most = Math.min(settings.maxOutputTokens, OUTPUT_TOKENS[chosen] ?? Infinity);
  return { model: chosen, maxTokens: Math.min(most, own?.maxTokens ?? Infinity) };
}

interface Material {
  readonly everywhere: readonly DocumentRow[];
  readonly own: readonly DocumentRow[];
  readonly branch: Awaited<ReturnType<typeof readBranch>>;
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
  const ofSession = { user_id: person.id, session_id: session.id };
  const created_at = new Date().toISOString();
  const before = branch.findLast(({ role }) => role === 'system')?.content;
  let parent_id = branch.at(-1)?.id ?? null;
  const rows: object[] = [];
  if (before !== prompt.system.text) {
    const id = crypto.randomUUID();
    rows.push({ ...ofSession, id, parent_id, role: 'system', content: prompt.system.text, created_at });
    parent_id = id;
  }
  rows.push({ ...ofSession, id: known.questionId, parent_id, role: 'user', content: question, created_at });
  try {
    await supabase.insert(person, 'messages', rows);
  } catch (error) {
    if (error instanceof Refusal && error.code === '23505') throw inProgress();
    throw error;
  }
  const title = session.title === null && session.title_auto ? autoTitle(question) : null;
  await supabase.update(person, `sessions?id=eq.${encodeURIComponent(session.id)}`, {
    head_id: known.questionId,
    ...(title !== null && { title }),
  });
}

export interface Ended {
  readonly text: string;
  readonly status: 'complete' | 'interrupted' | 'failed';
  readonly errorCode: string | null;
  readonly usage: { readonly promptTokens?: number; readonly completionTokens?: number };
}

/** Keeps the answer, whole or not. The shown branch ends with it, if it still ends with its question. */
export async function endTurn(supabase: Supabase, person: Person, turn: Turn, ended: Ended): Promise<void> {
  const { system, dropped } = turn.prompt;
  const facts = system.facts.slice(0, MAX_FACTS);
  await supabase.insert(person, 'messages', [
    {
      user_id: person.id,
      id: turn.answerId,
      session_id: turn.sessionId,
      parent_id: turn.questionId,
      role: 'assistant',
      content: ended.text,
      status: ended.status,
      error_code: ended.errorCode,
      model: turn.model,
      usage: { ...ended.usage, facts, ...(dropped > 0 && { omitted: dropped }) },
      created_at: new Date().toISOString(),
    },
  ]);
  const ofQuestion = `sessions?id=eq.${encodeURIComponent(turn.sessionId)}&head_id=eq.${turn.questionId}`;
  await supabase.update(person, ofQuestion, { head_id: turn.answerId });
}

export const inProgress = (): ProxyError =>
  new ProxyError(409, 'in_progress', 'This question is being answered. Ask again in a moment.', undefined, {
    'retry-after': '2',
  });
