import type { MessagePort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadFailure, ThreadRequest } from './protocol';

/** Answers the calls of the thread that started this one, one after the other. */
export function serveCalls(
  port: MessagePort,
  work: (request: ThreadRequest) => unknown,
  toFailure: (error: unknown) => ThreadFailure,
): void {
  port.on('message', (request: ThreadRequest) => {
    let answer: ThreadAnswer;
    try {
      answer = { id: request.id, ok: true, value: work(request) };
    } catch (error) {
      answer = { id: request.id, ok: false, error: toFailure(error) };
    }
    port.postMessage(answer);
    // Nothing is asked after it, and nothing else keeps the thread.
    if (request.name === 'close') port.close();
  });
}
