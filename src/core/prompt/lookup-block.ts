import type { TrainingDocument } from '../../shared/models';
import type { LookedUp } from '../lookup/lookups';
import type { Tool } from '../lookup/tool';
import { type FactBlock, inOrder, SCOPES, titleOf, toBlock, type TrainingData } from './compose';
import type { PromptRequest, Retrieval } from './fit';

/** What rules found comes before other facts, for at most so much of the room. */
export const LOOKUP_SHARE = 0.5;
/** Further back nobody goes on from a question. */
const MAX_QUESTIONS = 10;
/** The tool says what there is to ask in at most so much of the budget. */
const TOOL_SHARE = 0.125;
/** Two line breaks between elements, and what joining texts can cost. */
export const TOKENS_PER_JOIN = 3;
/** A later passage may be smaller; after so many that do not fit, the room is as good as used. */
export const MAX_MISSES = 50;

/* What a model is told in place of a look-up. */
export const NO_MORE = 'There are no more look-ups for this question. Answer from what has been looked up.';
export const TOLD_ALREADY = 'This was looked up already: the result stands above. Answer from it.';

export interface Placed {
  readonly document: TrainingDocument;
  readonly scope: string;
}

/** Everything that could go along, in the order of the message. */
export function documentsOf({ everywhere, session }: Pick<TrainingData, 'everywhere' | 'session'>): Placed[] {
  const placed = (documents: readonly TrainingDocument[], scope: string): Placed[] =>
    inOrder(documents).map((document) => ({ document, scope }));
  return [...placed(everywhere, SCOPES.all), ...placed(session, SCOPES.session)];
}

export const tablesOf = (documents: readonly Placed[]): Placed[] =>
  documents.filter(({ document: { kind, content } }) => kind === 'table' && content !== '');

/** The tables as they are asked for: each has a name of its own, so that the one that is meant is found by it. */
export function named<T extends { readonly title: string }>(tables: readonly T[]): T[] {
  const titles = tables.map(titleOf);
  const taken = new Set(titles);
  return tables.map((table, place) => {
    const own = titles[place] ?? '';
    let title = own;
    if (titles.indexOf(own) < place) {
      for (let number = 2; taken.has(title); number += 1) title = `${own} (${String(number)})`;
      taken.add(title);
    }
    return { ...table, title };
  });
}

/** What was looked up, and in which table. */
export interface FoundInTable {
  readonly placed: Placed;
  readonly found: LookedUp;
}

/** What rules find in the tables for the question; null where it asks for nothing that is sure. */
export function foundFor(
  { history, question }: PromptRequest,
  documents: readonly Placed[],
  lookUp: Retrieval['lookUp'],
): FoundInTable | null {
  const tables = tablesOf(documents);
  const last = question[0]?.content;
  if (tables.length === 0 || last === undefined || !lookUp) return null;
  const before = history
    .flatMap(({ role, content }) => (role === 'user' ? [content] : []))
    .slice(-MAX_QUESTIONS);
  const found = lookUp(
    tables.map(({ document }) => document),
    [...before, last],
  );
  const placed = found && tables[found.table];
  return placed ? { placed, found } : null;
}

/** What was looked up, with as many rows as there is room for: rows are cut, what they come to is not. */
export function blockWithin(
  room: number,
  { placed, found: { words, head, rows } }: FoundInTable,
  cost: Retrieval['cost'],
): FactBlock | null {
  const blockOf = (size: number): FactBlock => ({
    scope: placed.scope,
    title: titleOf(placed.document),
    part: size === rows.length ? words : `${words}, ${String(size)} listed here`,
    content: [...head, ...rows.slice(0, size)].join('\n'),
  });
  // None takes less than a token.
  for (let size = Math.min(rows.length, Math.max(0, Math.floor(room))); ;) {
    const block = blockOf(size);
    const price = cost(toBlock(block)) + TOKENS_PER_JOIN;
    if (price <= room) return block;
    if (size === 0) return null;
    size = Math.min(size - 1, Math.floor((size * room) / price));
    if (size < 0) return null;
  }
}

export interface OfferedTool {
  readonly tool: Tool;
  readonly cost: number;
}

/** A tool over these documents, as far as there is room to say what they are. */
export function offered(
  budget: number,
  documents: readonly Placed[],
  toolFor: Retrieval['findTool'],
  cost: Retrieval['cost'],
): OfferedTool[] {
  const tool = documents.length > 0 && toolFor?.(documents, Math.floor(budget * TOOL_SHARE));
  return tool ? [{ tool, cost: cost(JSON.stringify(tool)) }] : [];
}
