import { parentPort } from 'node:worker_threads';
import { createSourceOperations } from '../figures/sources';
import { ContextTooLong } from '../prompt/fit';
import { createPromptOperations } from '../prompt/prompt-operations';
import { serveCalls, type Work } from '../thread/serve';

const port = parentPort;
if (!port) throw new Error('Prompts are fitted in a worker thread.');

const calls = new Map(Object.entries<Work>({ ...createPromptOperations(), ...createSourceOperations() }));

serveCalls(
  port,
  ({ name }) => calls.get(name),
  (error) =>
    error instanceof ContextTooLong
      ? { code: 'context_too_long', sentence: 'failure.context_too_long', cause: null }
      : { code: 'internal', sentence: 'turn.no_prompt', cause: String(error) },
);
