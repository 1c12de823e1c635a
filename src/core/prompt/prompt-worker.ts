import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import { factorOf } from './factors';
import { describePrompt, fitPrompt } from './fit';
import { PassageIndex } from './passage-index';
import type { PromptAnswer, PromptWork, PromptWorkRequest } from './prompt-protocol';
import { CountedText, countText } from './token-counter';

/*
 * Counts tokens, cuts and ranks passages, fits prompts: everything that would hold up main or the account's file.
 */

const port = parentPort;
if (!port) throw new Error('Prompts are fitted in a worker thread.');

const NO_PROMPT = { code: 'internal', sentence: 'turn.no_prompt' } as const;

/** Texts that are being edited, by a name that the caller gives. */
const texts = new Map<string, CountedText>();
const MAX_TEXTS = 200;
let index: PassageIndex | null = null;

function work(task: PromptWork): unknown {
  const factor = factorOf(task.model);
  switch (task.kind) {
    case 'count':
      return task.items.map(({ key, text }) => Math.ceil(counted(key).update(text) * factor));
    case 'fit':
    case 'describe': {
      const { request, recent } = task;
      const run = task.kind === 'fit' ? fitPrompt : describePrompt;
      return run(request, {
        cost: (text) => Math.ceil(countText(text) * factor),
        rank: (documents) => {
          index ??= new PassageIndex();
          index.update(documents);
          return index.rank(documents, { question: request.question[0]?.content ?? '', before: recent });
        },
      });
    }
  }
}

function counted(key: string): CountedText {
  const known = texts.get(key) ?? new CountedText();
  texts.delete(key);
  texts.set(key, known);
  const [oldest] = texts.keys();
  if (texts.size > MAX_TEXTS && oldest !== undefined) texts.delete(oldest);
  return known;
}

port.on('message', ({ id, task }: PromptWorkRequest) => {
  let answer: PromptAnswer;
  try {
    answer = { id, ok: true, value: work(task) };
  } catch (error) {
    const { code, sentence } = error instanceof AppError ? error : NO_PROMPT;
    answer = { id, ok: false, error: { code, sentence } };
  }
  port.postMessage(answer);
});
