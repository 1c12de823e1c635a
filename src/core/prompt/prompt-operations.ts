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
import { PassageIndex } from './passage-index';
import { CountedText, countText } from './token-counter';

/** Texts that are counted again where they changed. */
const MAX_TEXTS = 200;
/** How many of the last questions say what this one is about. */
const RECENT_QUESTIONS = 2;

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
