import { factorOf } from './factors';
import {
  type DescribedPrompt,
  describePrompt,
  type FittedPrompt,
  fitPrompt,
  type PromptRequest,
} from './fit';
import { PassageIndex } from './passage-index';
import { CountedText, countText } from './token-counter';

/*
 * Counts tokens, cuts and ranks passages, fits prompts: everything that would hold up main or the account's file, and so
 * runs in a thread of its own.
 */

/** Texts that are being edited, by a name that the caller gives. */
const texts = new Map<string, CountedText>();
const MAX_TEXTS = 200;
let index: PassageIndex | null = null;

function counted(key: string): CountedText {
  const known = texts.get(key) ?? new CountedText();
  texts.delete(key);
  texts.set(key, known);
  const [oldest] = texts.keys();
  if (texts.size > MAX_TEXTS && oldest !== undefined) texts.delete(oldest);
  return known;
}

/** @param recent what was asked before, for ranking */
function toolsFor(model: string, request: PromptRequest, recent: string): Parameters<typeof fitPrompt>[1] {
  const factor = factorOf(model);
  return {
    cost: (text) => Math.ceil(countText(text) * factor),
    rank: (documents) => {
      index ??= new PassageIndex();
      index.update(documents);
      return index.rank({ question: request.question[0]?.content ?? '', before: recent });
    },
  };
}

export const promptOperations = {
  /** Tokens of each text; `key` names a text that may come again, changed, and is then counted where it changed. */
  count: (model: string, items: readonly { readonly key: string; readonly text: string }[]): number[] => {
    const factor = factorOf(model);
    return items.map(({ key, text }) => Math.ceil(counted(key).update(text) * factor));
  },
  fit: (model: string, request: PromptRequest, recent: string): FittedPrompt =>
    fitPrompt(request, toolsFor(model, request, recent)),
  describe: (model: string, request: PromptRequest, recent: string): DescribedPrompt =>
    describePrompt(request, toolsFor(model, request, recent)),
};

export type PromptOperations = typeof promptOperations;
