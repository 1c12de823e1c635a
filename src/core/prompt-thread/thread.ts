import { parentPort } from 'node:worker_threads';
import { createSourceOperations } from '../figures/sources';
import { ContextTooLong } from '../prompt/fit';
import { serveCalls, type Work } from '../thread/serve';

const port = parentPort;
if (!port) throw new Error('Prompts are fitted in a worker thread.');

const sourceCalls = new Map(Object.entries<Work>(createSourceOperations()));
let promptCalls: ReadonlyMap<string, Work> | null = null;

/** An answer is checked, as at each start, without the vocabulary, the lexicons and the thesaurus: they are some 70 MB. */
async function workOf(name: string): Promise<Work | undefined> {
  const ofSources = sourceCalls.get(name);
  if (ofSources) return ofSources;
  if (promptCalls === null) {
    const { createPromptOperations } = await import('../prompt/prompt-operations');
    promptCalls = new Map(Object.entries<Work>(createPromptOperations()));
  }
  return promptCalls.get(name);
}

serveCalls(
  port,
  ({ name }) => workOf(name),
  (error) =>
    error instanceof ContextTooLong
      ? { code: 'context_too_long', sentence: 'failure.context_too_long', cause: null }
      : { code: 'internal', sentence: 'turn.no_prompt', cause: String(error) },
);
