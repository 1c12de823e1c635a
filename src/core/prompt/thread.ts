import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import { serveCalls, type Work } from '../thread/serve';
import { promptOperations } from './prompt-operations';

const port = parentPort;
if (!port) throw new Error('Prompts are fitted in a worker thread.');

const calls = new Map(Object.entries<Work>(promptOperations));

serveCalls(
  port,
  ({ name }) => calls.get(name),
  (error) =>
    error instanceof AppError
      ? { code: error.code, sentence: error.sentence, cause: null }
      : { code: 'internal', sentence: 'turn.no_prompt', cause: String(error) },
);
