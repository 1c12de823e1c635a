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
import { BadCall, TOOL_NAME } from '../lookup/tool';
import type { TrainingDocument } from '../../shared/models';
import { titleOf, toBlock, type TrainingData } from './compose';
import { blockWithin, documentsOf, tablesOf } from './lookup-block';
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

const titled = (document: TrainingDocument): TrainingDocument => ({ ...document, title: titleOf(document) });

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

  const retrieval = (model: string, { question, history }: PromptRequest): Retrieval => {
    const factor = factorOf(model);
    return {
      cost: (text) => Math.ceil(countText(text) * factor),
      rank: (documents) => {
        index.update(documents);
        return index.rank({ question: question[0]?.content ?? '', before: recentOf(history) });
      },
      lookUp: (tables, questions) => lookups.find(tables, questions),
      tool: (tables, most) =>
        lookups.tool(
          tables.map(titled),
          (tool) => Math.ceil(countText(JSON.stringify(tool)) * factor) <= most,
        ),
    };
  };

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
    /** Looks up what a model asks for with the tool. */
    lookUp: (model: string, { data, call, room }: LookupCall): LookupResult => {
      const factor = factorOf(model);
      const cost = (text: string): number => Math.ceil(countText(text) * factor);
      const tables = tablesOf(documentsOf(data));
      let text: string;
      try {
        if (call.name !== TOOL_NAME) throw new BadCall(`There is one tool, and its name is ${TOOL_NAME}.`);
        const found = lookups.ask(
          tables.map(({ document }) => titled(document)),
          call.arguments,
        );
        const placed = tables[found.table];
        const block = placed && blockWithin(room, placed, found, cost);
        if (block) {
          const told = toBlock(block);
          return { text: told, block: told, tokens: cost(told) };
        }
        text = 'There is no room left for what this comes to. Answer from what you have.';
      } catch (error) {
        if (!(error instanceof BadCall)) throw error;
        text = `Error: ${error.message}`;
      }
      return { text, block: null, tokens: cost(text) };
    },
    describe: (model: string, request: PromptRequest): DescribedPrompt =>
      describePrompt(request, retrieval(model, request)),
  };
}

function recentOf(history: readonly ChatMessage[]): string {
  return history
    .filter(({ role }) => role === 'user')
    .slice(-RECENT_QUESTIONS)
    .map(({ content }) => content)
    .join('\n');
}
