import { expect, it } from 'vitest';
import type { QueuedQuestion } from '../../shared/models';
import { type Asked, QuestionQueue } from './question-queue';

it('tries once more what was tried in vain when there was hope in the meantime', async () => {
  const waiting = [{ sessionId: 'a' }] as QueuedQuestion[];
  const tries: ((what: Asked) => void)[] = [];
  let onTry = (): void => undefined;
  const tried = (): Promise<void> => new Promise((resolve) => (onTry = resolve));
  const queue = new QuestionQueue({
    store: { queued: () => Promise.resolve([...waiting]) },
    free: () => Promise.resolve(),
    firstRetryMs: 600_000, // The next try by itself would come too late for this test.
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ask: () =>
      new Promise((resolve) => {
        tries.push(resolve);
        onTry();
      }),
  });
  const first = tried();
  const round = queue.tryNow();
  await first;

  const second = tried();
  void queue.tryNow();
  tries[0]?.('unreachable');
  await second;
  waiting.pop();
  tries[1]?.('answered');
  await round;
  expect(tries).toHaveLength(2);
  queue.close();
});
