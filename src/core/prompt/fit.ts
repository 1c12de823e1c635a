import type { DocumentId, TrainingDocument } from '../../shared/models';
import { isFacts } from '../../shared/own-words';
import type { ChatMessage, PromptPart } from '../../shared/prompt';
import {
  type FactBlock,
  type Selection,
  type SystemMessage,
  type TrainingData,
  QUESTION_FACTS_TITLE,
  SCOPES,
  composeSystemMessage,
  passageBlock,
  titleOf,
  toBlock,
} from './compose';
import type { LookedUp } from '../lookup/lookups';
import type { Tool } from '../lookup/tool';
import {
  blockWithin,
  documentsOf,
  type FoundInTable,
  foundFor,
  LOOKUP_SHARE,
  MAX_MISSES,
  offered,
  type OfferedTool,
  type Placed,
  tablesOf,
  TOKENS_PER_JOIN,
} from './lookup-block';
import type { RankedPassage } from './passage-index';
import { type Passage, cutPassages } from './passages';

export interface PromptRequest {
  readonly data: TrainingData;
  /** Oldest first. */
  readonly history: readonly ChatMessage[];
  /** What must arrive whatever happens: the question, or more when an answer is to go on. */
  readonly question: readonly ChatMessage[];
  /** In tokens, for everything that is sent. */
  readonly budget: number;
  /** The model can use tools: it may look up in the tables what it needs, and look for what was not sent. */
  readonly tools?: boolean;
}

export interface FittedPrompt {
  readonly system: SystemMessage;
  readonly messages: readonly ChatMessage[];
  /** Tokens of all messages. */
  readonly tokens: number;
  readonly budget: number;
  /** How many of the oldest messages were left out because they did not fit. */
  readonly dropped: number;
  /** Everything there is goes along. */
  readonly whole: boolean;
  /** Tokens of what could still be left out. */
  readonly shrinkable: number;
  /** What the model is offered; what it looks up and finds may take what is left of the budget. */
  readonly tools: readonly Tool[];
}

export interface DescribedPrompt extends FittedPrompt {
  /** Every part there is, whether it goes along or not, in the order of the messages. */
  readonly parts: readonly PromptPart[];
}

/** Not even the question fits, with the instructions and its own facts. */
export class ContextTooLong extends Error {
  override readonly name = 'ContextTooLong';
}

export interface Retrieval {
  /** Tokens of a text. */
  readonly cost: (text: string) => number;
  /** The documents' passages that match, best first. Asked only when not everything fits. */
  readonly rank: (documents: readonly TrainingDocument[]) => readonly RankedPassage[];
  /** What the last of the questions comes to in these tables; null where it asks for nothing that is sure. */
  readonly lookUp?: (tables: readonly TrainingDocument[], questions: readonly string[]) => LookedUp | null;
  /** What a model is offered to ask these tables with, in at most so many tokens; null where that is too little. */
  readonly lookUpTool?: (tables: readonly Placed[], most: number) => Tool | null;
  /** The same, to look for passages with. */
  readonly findTool?: (documents: readonly Placed[], most: number) => Tool | null;
}

/** The frame around each message: role and separators. */
const TOKENS_PER_MESSAGE = 4;
/** Of the room that question and instructions leave, the newest turns may take so much before the facts come. */
const TURNS_SHARE = 0.25;
/** The conversation's own facts are taken first, for at most so much of the room for facts. */
const SESSION_SHARE = 0.5;
/** What a model looks up for its answer has at least so much of the room. */
const RESULTS_SHARE = 0.25;

/**
 * Fits a request into its budget. In this order:
 *
 * 1. Instructions, facts for this question alone and the question are never cut; when they do not fit, it is said.
 * 2. What was looked up for the question, in half of the room: rows are cut, what they come to is not. Where everything
 *    fits, everything is sent.
 * 3. Else the newest whole turns are kept in a quarter of the room that is left.
 * 4. All documents that are on, where they fit into the rest. Else their passages: first those of the conversation's own
 *    documents that match the question, for at most half of the room, then the best of all, then the others in the order
 *    of the list, until nothing more fits.
 * 5. What is still free goes to older turns.
 *
 * The same request always gives the same prompt, and `parts` names everything that was left out.
 * @throws ContextTooLong
 */
export function fitPrompt(request: PromptRequest, retrieval: Retrieval): FittedPrompt {
  return fit(request, retrieval).prompt;
}

/** The same, and what became of each part. */
export function describePrompt(request: PromptRequest, retrieval: Retrieval): DescribedPrompt {
  const fitted = fit(request, retrieval);
  return { ...fitted.prompt, parts: describe(request, fitted, retrieval.cost) };
}

interface Fit {
  readonly prompt: FittedPrompt;
  readonly selection: Selection | null;
  readonly turnsSent: number;
  readonly lookedUp: FactBlock | null;
  /** Tokens of the tools, and of the rules about them. */
  readonly offer: { readonly tools: number; readonly rules: number };
}

function fit(request: PromptRequest, retrieval: Retrieval): Fit {
  const documents = documentsOf(request.data);
  const { budget, tools: usesTools } = request;
  const found = foundFor(request, documents, retrieval.lookUp);
  if (usesTools !== true) return fitWithin(request, documents, found, [], retrieval);
  const { cost, lookUpTool, findTool } = retrieval;
  try {
    const tools = offered(budget, tablesOf(documents), lookUpTool, cost);
    return fitWithin(request, documents, found, tools, retrieval, () =>
      offered(budget, documents, findTool, cost),
    );
  } catch (error) {
    if (!(error instanceof ContextTooLong)) throw error;
    return fitWithin(request, documents, found, [], retrieval);
  }
}

/** @param forParts what is offered beside the tools where not everything fits; null: it is known not to */
function fitWithin(
  request: PromptRequest,
  documents: readonly Placed[],
  found: FoundInTable | null,
  tools: readonly OfferedTool[],
  retrieval: Retrieval,
  forParts: (() => readonly OfferedTool[]) | null = () => [],
): Fit {
  const toolsCost = tools.reduce((sum, each) => sum + each.cost, 0);
  const results = tools.length === 0 ? 0 : (request.budget - toolsCost) * RESULTS_SHARE;
  const budget = Math.floor(request.budget - toolsCost - results);
  const { cost, rank } = retrieval;
  const { data, history, question } = request;
  const costOfSystem = (text: string): number => TOKENS_PER_MESSAGE + cost(text);

  const asked = costOfMessages(question, cost);
  const turns = turnsOf(history);
  const turnCosts = turns.map((turn) => costOfMessages(turn, cost));

  const names = tools.map(({ tool }) => tool.name);
  const bare = costOfSystem(composeSystemMessage(data, nothingOf(documents), null, names).text);
  const lookedUp = found && blockWithin((budget - asked - bare) * LOOKUP_SHARE, found, cost);
  const kept = newestWithin(turnCosts, Math.floor((budget - asked - bare) * TURNS_SHARE));
  const room = budget - asked - kept.cost;
  const whole = forParts === null ? null : composeSystemMessage(data, null, lookedUp, names);
  let systemCost = whole === null ? Infinity : costOfSystem(whole.text);
  let system = whole;
  let selection: Selection | null = null;
  if (system === null || systemCost > room) {
    const more = forParts?.() ?? [];
    if (more.length > 0) return fitWithin(request, documents, found, [...tools, ...more], retrieval, null);
    const chosen = choose(documents, room, data, lookedUp, names, cost, costOfSystem, rank);
    ({ selection, system } = chosen);
    systemCost = chosen.cost;
  }
  if (systemCost + asked > budget) throw new ContextTooLong();

  const fitting = newestWithin(turnCosts, budget - asked - systemCost);
  const sent = turns.slice(turns.length - fitting.count).flat();
  const messages: ChatMessage[] = [{ role: 'system', content: system.text }, ...sent, ...question];
  const prompt = {
    system,
    messages,
    tokens: systemCost + fitting.cost + asked + toolsCost,
    budget: request.budget,
    dropped: history.length - sent.length,
    whole: selection === null && sent.length === history.length,
    shrinkable: systemCost - bare + fitting.cost,
    tools: tools.map(({ tool }) => tool),
  };
  const rules = bare - costOfSystem(composeSystemMessage(data, nothingOf(documents)).text);
  return { prompt, selection, turnsSent: fitting.count, lookedUp, offer: { tools: toolsCost, rules } };
}

const nothingOf = (documents: readonly Placed[]): Map<DocumentId, Passage[]> =>
  new Map(documents.map(({ document }) => [document.id, []]));

interface Chosen {
  readonly selection: Selection;
  readonly system: SystemMessage;
  readonly cost: number;
}

function choose(
  documents: readonly Placed[],
  room: number,
  data: TrainingData,
  lookedUp: FactBlock | null,
  tools: readonly string[],
  cost: (text: string) => number,
  costOfSystem: (text: string) => number,
  rank: Retrieval['rank'],
): Chosen {
  const compose = (picked: readonly Candidate[]): Chosen => {
    const selection = nothingOf(documents);
    for (const { placed, passage } of picked) selection.get(placed.document.id)?.push(passage);
    const system = composeSystemMessage(data, selection, lookedUp, tools);
    return { selection, system, cost: costOfSystem(system.text) };
  };

  const picked: Candidate[] = [];
  const taken = new Set<Candidate>();
  let used = compose([]).cost;
  const take = (candidates: readonly Candidate[], limit: number): void => {
    let misses = 0;
    for (const candidate of candidates) {
      if (taken.has(candidate)) continue;
      const { placed, passage } = candidate;
      const price = cost(toBlock(passageBlock(placed.document, placed.scope, [passage]))) + TOKENS_PER_JOIN;
      if (used + price > limit) {
        misses += 1;
        if (misses > MAX_MISSES) return;
        continue;
      }
      used += price;
      taken.add(candidate);
      picked.push(candidate);
    }
  };

  const all = documents.flatMap((placed) =>
    cutPassages(placed.document.content, placed.document.kind).map((passage): Candidate => ({
      placed,
      passage,
    })),
  );
  const byKey = new Map(
    all.map((candidate) => [keyOf(candidate.placed.document.id, candidate.passage.ordinal), candidate]),
  );
  const ranked = rank(documents.map(({ document }) => document)).flatMap(({ documentId, ordinal }) => {
    const candidate = byKey.get(keyOf(documentId, ordinal));
    return candidate ? [candidate] : [];
  });
  const ofSession = ranked.filter(({ placed }) => placed.scope === SCOPES.session);
  take(ofSession, used + (room - used) * SESSION_SHARE);
  take(ranked, room);
  take(
    all.filter(({ placed }) => placed.scope === SCOPES.session),
    room,
  );
  take(all, room);

  // The prices are those of single elements; joined they can only differ by little, and never to be too long.
  let chosen = compose(picked);
  while (chosen.cost > room && picked.length > 0) {
    picked.pop();
    chosen = compose(picked);
  }
  return chosen;
}

interface Candidate {
  readonly placed: Placed;
  readonly passage: Passage;
}

const keyOf = (id: DocumentId, ordinal: number): string => `${id}/${String(ordinal)}`;

function costOfMessages(messages: readonly ChatMessage[], cost: Retrieval['cost']): number {
  return messages.reduce((sum, { content }) => sum + TOKENS_PER_MESSAGE + cost(content), 0);
}

function newestWithin(costs: readonly number[], room: number): { count: number; cost: number } {
  let count = 0;
  let cost = 0;
  for (const each of [...costs].reverse()) {
    if (cost + each > room) break;
    cost += each;
    count += 1;
  }
  return { count, cost };
}

/** Whole turns only: an answer without its question would mislead. */
function turnsOf(history: readonly ChatMessage[]): ChatMessage[][] {
  const result: ChatMessage[][] = [];
  for (const message of history) {
    const last = result.at(-1);
    if (message.role === 'user' || last === undefined) result.push([message]);
    else last.push(message);
  }
  return result;
}

function describe(
  { data, history, question }: PromptRequest,
  { prompt, selection, turnsSent, lookedUp, offer }: Fit,
  cost: (text: string) => number,
): PromptPart[] {
  // Within them nothing opens a block of facts.
  const [instructions = ''] = prompt.system.text.split('\n\n<facts ', 1);
  const turns = turnsOf(history);
  return [
    { kind: 'instructions', tokens: TOKENS_PER_MESSAGE + cost(instructions) - offer.rules },
    ...(offer.tools > 0 ? [{ kind: 'tools' as const, tokens: offer.tools + offer.rules }] : []),
    ...data.everywhere.flatMap((document) => describeDocument(document, SCOPES.all, selection, cost)),
    ...data.session.flatMap((document) => describeDocument(document, SCOPES.session, selection, cost)),
    ...(lookedUp
      ? [
          {
            kind: 'lookup' as const,
            title: lookedUp.title,
            words: lookedUp.part ?? '',
            tokens: cost(toBlock(lookedUp)),
          },
        ]
      : []),
    ...(data.question?.trim()
      ? [
          {
            kind: 'question_facts' as const,
            tokens: cost(
              toBlock({
                scope: SCOPES.question,
                title: QUESTION_FACTS_TITLE,
                part: null,
                content: data.question,
              }),
            ),
          },
        ]
      : []),
    ...turns.map((turn, index) => ({
      kind: 'turn' as const,
      text: clipText(turn[0]?.content ?? ''),
      tokens: costOfMessages(turn, cost),
      sent: index >= turns.length - turnsSent,
    })),
    { kind: 'question', tokens: costOfMessages(question, cost) },
  ];
}

function describeDocument(
  document: TrainingDocument,
  scope: string,
  selection: Selection | null,
  cost: (text: string) => number,
): PromptPart[] {
  if (!isFacts(document)) return [];
  const { id, kind, enabled, content } = document;
  const about = { kind: 'document' as const, documentId: id, title: titleOf(document), scope };
  const nothing = { ...about, tokens: 0, sent: 'none' as const, passages: [] };
  if (!enabled) return [{ ...nothing, why: 'off' }];
  if (content.trim() === '') return [{ ...nothing, why: 'empty' }];
  const chosen = selection?.get(id);
  if (chosen === undefined) {
    const tokens = cost(toBlock({ scope, title: about.title, part: null, content }));
    return [{ ...about, tokens, sent: 'all', why: null, passages: [] }];
  }
  const ordinals = new Set(chosen.map(({ ordinal }) => ordinal));
  const passages = cutPassages(content, kind).map((passage) => ({
    ordinal: passage.ordinal,
    label: passage.label,
    tokens: cost(toBlock(passageBlock(document, scope, [passage]))),
    sent: ordinals.has(passage.ordinal),
  }));
  const tokens = passages.reduce((sum, each) => sum + (each.sent ? each.tokens : 0), 0);
  const all = ordinals.size === passages.length;
  const sent = all ? 'all' : ordinals.size === 0 ? 'none' : 'some';
  return [{ ...about, tokens, sent, why: all ? null : 'no_room', passages }];
}

const clipText = (text: string): string =>
  Array.from(text.slice(0, 2 * MAX_EXCERPT_CHARS))
    .slice(0, MAX_EXCERPT_CHARS)
    .join('');

const MAX_EXCERPT_CHARS = 120;
