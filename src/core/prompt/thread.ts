import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import { serveCalls } from '../thread/serve';
import { promptOperations } from './prompt-operations';

const port = parentPort;
if (!port) throw new Error('Prompts are fitted in a worker thread.');

const operations: Readonly<Record<string, (...args: never[]) => unknown>> = promptOperations;

serveCalls(
  port,
  ({ name, args }) => operations[name]?.(...(args as never[])),
  (error) =>
    error instanceof AppError
      ? { code: error.code, sentence: error.sentence, cause: null }
      : { code: 'internal', sentence: 'turn.no_prompt', cause: String(error) },
);
