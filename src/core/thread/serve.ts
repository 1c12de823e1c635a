import type { MessagePort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadFailure, ThreadRequest } from './protocol';

export type Work = (...args: never[]) => unknown;

/**
 * Answers the calls of the thread that started this one, one after the other, and ends with `close`.
 * @param find what a name stands for; a name that stands for nothing is a failure, too. What it
 * stands for may have to be loaded first: what is asked behind it waits
 */
export function serveCalls(
  port: MessagePort,
  find: (request: ThreadRequest) => Work | undefined | Promise<Work | undefined>,
  toFailure: (error: unknown) => ThreadFailure,
): void {
  const answer = async (request: ThreadRequest): Promise<ThreadAnswer> => {
    const { id, name, args } = request;
    try {
      const work = await find(request);
      if (!work) throw new Error(`This thread has no operation ${name}.`);
      return { id, ok: true, value: work(...(args as never[])) };
    } catch (error) {
      return { id, ok: false, error: toFailure(error) };
    }
  };
  const serve = async (request: ThreadRequest): Promise<void> => {
    port.postMessage(await answer(request));
    // Nothing is asked after it, and nothing else keeps the thread.
    if (request.name === 'close') port.close();
  };
  let last = Promise.resolve();
  port.on('message', (request: ThreadRequest) => {
    last = last.then(() => serve(request));
  });
}
