import { type Bridge, eventChannel, operationChannel, REPLY_CHANNEL } from '../src/shared/ipc/bridge';
import {} from './harness/person';
import { expect, test } from './harness/test';

/*
 * What main tells and what it replies come to the window in one order, the one in which they were sent. The window relies
 * on that: a reply never speaks of an answer whose end it has heard already.
 */

const ROUNDS = 200;

test('what main tells and what it replies come in the order in which it sent them', async ({
  launchInside,
  groq,
}) => {
  const { app, page } = await launchInside();
  await test.step('a question’s answer begins before the reply to it, and ends after', async () => {
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeEnabled();
    groq.always({ kind: 'text', text: 'Yes.', tokensPerSecond: Infinity });

    const rounds = await page.evaluate(async (count) => {
      const { operations, events } = (window as unknown as { safycore: Bridge }).safycore;
      const opened = await operations['sessions.create'](undefined);
      if (!opened.ok) throw new Error(opened.error.message);
      const { id: sessionId } = opened.value.session;
      let seen: string[] = [];
      let end: (() => void) | undefined;
      events['stream.started'](() => seen.push('started'));
      events['stream.ended'](() => {
        seen.push('ended');
        end?.();
      });
      const all: string[][] = [];
      for (let round = 0; round < count; round += 1) {
        seen = [];
        const ended = new Promise<void>((resolve) => (end = resolve));
        await operations['chat.send']({ sessionId, content: 'Ready?' });
        seen.push('reply');
        await ended;
        all.push(seen);
      }
      return all;
    }, 20);
    expect(new Set(rounds.map((seen) => seen.join(' ')))).toEqual(new Set(['started reply ended']));
  });

  await test.step('replies and events arrive in the order in which main sent them, whatever their size', async () => {
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeEnabled();

    await app.evaluate(
      ({ BrowserWindow, ipcMain }, [operation, event, replies]) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (!contents) throw new Error('There is no window.');
        let last = 0;
        const tell = (): void => {
          // Every third is as large as an answer can be.
          last += 1;
          contents.send(event, { rows: last, padding: last % 3 === 0 ? 'x'.repeat(1_000_000) : '' });
        };
        ipcMain.removeAllListeners(operation);
        ipcMain.on(operation, ({ reply }, id: string) => {
          tell();
          setImmediate(() => {
            tell();
            last += 1;
            const padding = last % 4 === 0 ? 'x'.repeat(1_000_000) : '';
            reply(replies, id, { ok: true, value: { reply: last, padding } });
            tell();
          });
        });
      },
      [operationChannel('app.diagnostics'), eventChannel('data.progress'), REPLY_CHANNEL] as const,
    );

    const arrived = await page.evaluate(async (rounds) => {
      const { operations, events } = (window as unknown as { safycore: Bridge }).safycore;
      const seen: number[] = [];
      const all = 4 * rounds;
      const ended = new Promise<void>((resolve) => {
        events['data.progress'](({ rows }) => {
          seen.push(rows);
          if (seen.length === all) resolve();
        });
      });
      // As deep as a caller of the bridge is.
      const call = async (): Promise<number> => {
        const result = (await operations['app.diagnostics'](undefined)) as unknown as {
          value: { reply: number };
        };
        return result.value.reply;
      };
      for (let round = 0; round < rounds; round += 1) seen.push(await call());
      await ended;
      return seen;
    }, ROUNDS);
    expect(arrived).toEqual(Array.from({ length: 4 * ROUNDS }, (_, index) => index + 1));
  });
});
