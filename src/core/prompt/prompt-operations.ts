import type { ChatMessage } from '../../shared/prompt';
import { factorOf } from './factors';
import {
  type DescribedPrompt,
  describePrompt,
  type FittedPrompt,
  fitPrompt,
  type PromptRequest,
  type Retrieval,
} from './fit';
import { Lookups } from '../lookup/lookups';
import { BadCall, type Tool, TOOL_NAME } from '../lookup/tool';
import { missingIn } from './expectations';
import type { TrainingDocument } from '../../shared/models';
import { ownWordsIn } from '../../shared/own-words';
import { type FactBlock, FIND_TOOL, toBlock, type TrainingData } from './compose';
import { findTool, foundWithin, readFind } from './find';
import { blockWithin, documentsOf, named, type Placed, tablesOf } from './lookup-block';
import { PassageIndex } from './passage-index';
import { CountedText, countText } from './token-counter';

/** Texts that are counted again where they changed. */
const MAX_TEXTS = 200;
/** How many of the last questions say what this one is about. */
const RECENT_QUESTIONS = 2;

/** What a model asks for. */
export interface LookupCall {
  readonly data: Pick<TrainingData, 'everywhere' | 'session'>;
  /** As the model made it. */
  readonly call: { readonly name: string; readonly arguments: string };
  /** What the model has been told for this question. */
  readonly sent: string;
  /** In tokens, for what it comes to. */
  readonly room: number;
}

export interface LookupResult {
  /** For the model. */
  readonly text: string;
  /** What was looked up, as it is kept; null where nothing was. */
  readonly block: string | null;
  readonly tokens: number;
}

/** What of one call becomes facts. */
type UseOfTool = (
  documents: readonly Placed[],
  call: { readonly args: string; readonly sent: string; readonly room: number; readonly own: string },
  cost: Retrieval['cost'],
) => readonly FactBlock[];

const asTables = (tables: readonly Placed[]): TrainingDocument[] =>
  named(tables.map(({ document }) => document));

const NO_ROOM = 'There is no room left for what this comes to. Answer from what you have.';
const NOTHING_ELSE =
  'Nothing beside what you have been told has these words. Try other words, or answer from what you have.';

export type PromptOperations = ReturnType<typeof createPromptOperations>;

/**
 * All that can be asked about prompts. It needs nothing but JavaScript: the app asks in a thread of its own, because
 * counting and ranking would hold up main, and a server may ask where it likes. What it has counted and indexed is kept for
 * the next call.
 */
export function createPromptOperations() {
  const index = new PassageIndex();
  const texts = new Map<string, CountedText>();
  const lookups = new Lookups();

  const retrieval = (model: string, { question, history, data }: PromptRequest): Retrieval => {
    const factor = factorOf(model);
    const own = ownWordsIn(data.everywhere);
    return {
      cost: (text) => Math.ceil(countText(text) * factor),
      rank: (documents) => {
        index.update(documents, own);
        return index.rank({ question: question[0]?.content ?? '', before: recentOf(history) });
      },
      lookUp: (tables, questions) => lookups.find(named(tables), questions, own),
      lookUpTool: (tables, most) => lookups.tool(asTables(tables), within(most, factor), own),
      findTool: (documents, most) => findTool(documents, within(most, factor)),
    };
  };

  /** The tools that a model may call, by their names. */
  const tools: ReadonlyMap<string, UseOfTool> = new Map([
    [
      TOOL_NAME,
      (documents, { args, room, own }, cost) => {
        const tables = tablesOf(documents);
        const found = lookups.ask(asTables(tables), args, own);
        const placed = tables[found.table];
        const block = placed && blockWithin(room, { placed, found }, cost);
        if (!block) throw new BadCall(NO_ROOM);
        return [block];
      },
    ],
    [
      FIND_TOOL,
      (documents, { args, own, ...told }, cost) => {
        const words = readFind(args);
        index.update(
          documents.map(({ document }) => document),
          own,
        );
        const ranked = index.rank({ question: words.join('\n'), before: '' });
        const found = foundWithin({ ...told, documents, words, cost }, ranked);
        if (found.length === 0) throw new BadCall(NOTHING_ELSE);
        return found;
      },
    ],
  ]);

  const counted = (key: string): CountedText => {
    const known = texts.get(key) ?? new CountedText();
    texts.delete(key);
    texts.set(key, known);
    const [oldest] = texts.keys();
    if (texts.size > MAX_TEXTS && oldest !== undefined) texts.delete(oldest);
    return known;
  };

  return {
    /** Tokens of each text; `key` names a text that may come again, changed, and is then counted where it changed. */
    count: (model: string, items: readonly { readonly key: string; readonly text: string }[]): number[] => {
      const factor = factorOf(model);
      return items.map(({ key, text }) => Math.ceil(counted(key).update(text) * factor));
    },
    fit: (model: string, request: PromptRequest): FittedPrompt =>
      fitPrompt(request, retrieval(model, request)),
    /** What comes of a model's call of a tool. */
    lookUp: (model: string, { data, call, sent, room }: LookupCall): LookupResult => {
      const factor = factorOf(model);
      const cost = (text: string): number => Math.ceil(countText(text) * factor);
      try {
        const use = tools.get(call.name);
        if (!use) throw new BadCall(`There is no such tool. There is: ${[...tools.keys()].join(', ')}.`);
        const blocks = use(
          documentsOf(data),
          { args: call.arguments, sent, room, own: ownWordsIn(data.everywhere) },
          cost,
        );
        const block = blocks.map(toBlock).join('\n\n');
        return { text: block, block, tokens: cost(block) };
      } catch (error) {
        if (!(error instanceof BadCall)) throw error;
        const text = `Error: ${error.message}`;
        return { text, block: null, tokens: cost(text) };
      }
    },
    /** What an answer does not have of what is expected. */
    missing: missingIn,
    describe: (model: string, request: PromptRequest): DescribedPrompt =>
      describePrompt(request, retrieval(model, request)),
  };
}

const within =
  (most: number, factor: number) =>
  (tool: Tool): boolean =>
    Math.ceil(countText(JSON.stringify(tool)) * factor) <= most;

function recentOf(history: readonly ChatMessage[]): string {
  return history
    .filter(({ role }) => role === 'user')
    .slice(-RECENT_QUESTIONS)
    .map(({ content }) => content)
    .join('\n');
}
