import type { ElectronApplication, Page } from '@playwright/test';
import { answerEnded, answers, send } from './harness/person';
import { expect, test } from './harness/test';

type Damage = 'none' | 'lost' | 'twice' | 'swapped' | 'changed';

/** From now on what main tells the window of a growing answer arrives with the damage; every third piece has it. */
async function damage(app: ElectronApplication, kind: Damage): Promise<void> {
  await app.evaluate(({ BrowserWindow }, how) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window.');
    const intact = Object.getPrototypeOf(contents) as { send: typeof contents.send };
    const pass = (channel: string, piece: unknown): void => intact.send.call(contents, channel, piece);
    let count = 0;
    const told = globalThis as { pieces?: number };
    told.pieces = 0;
    let held: unknown = null;
    contents.send = (channel: string, piece: { text: string }): void => {
      if (channel.endsWith('stream.delta')) told.pieces = (told.pieces ?? 0) + 1;
      if (!channel.endsWith('stream.delta') || how === 'none' || ++count % 3 !== 0) {
        pass(channel, piece);
        if (held !== null) pass(channel, held);
        held = null;
      } else if (how === 'twice') {
        pass(channel, piece);
        pass(channel, piece);
      } else if (how === 'swapped') held = piece;
      else if (how === 'changed') pass(channel, { ...piece, text: piece.text.replace(/\w/g, 'X') });
    };
  }, kind);
}

/** How many pieces main has told since the damage began. */
const pieces = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => (globalThis as { pieces?: number }).pieces ?? 0);

const WORDS = Array.from({ length: 30 }, (_, index) => `word${index}`);
const shown = async (page: Page): Promise<string[]> =>
  (await answers(page).last().innerText()).match(/word\d+|X+\d*/g) ?? [];

test('pieces of an answer that are lost, come twice, out of order or changed on their way are mended from main', async ({
  launchInside,
  groq,
}) => {
  const { app, page } = await launchInside();
  for (const kind of ['lost', 'twice', 'swapped', 'changed'] as const) {
    await test.step(kind, async () => {
      await damage(app, kind);
      groq.next({ kind: 'gated', text: WORDS.join(' ') });
      await send(page, `What is ${kind}?`);
      for (let count = 1; count <= 20; count += 1) {
        groq.release(1);
        // One by one, so that they are pieces of their own.
        await expect.poll(() => pieces(app)).toBe(count);
        // The last ones may be those that were lost.
        await expect.poll(async () => (await shown(page)).length).toBeGreaterThanOrEqual(count - 4);
      }
      await damage(app, 'none');
      groq.release(1);
      // A changed piece looks like any other until the end.
      if (kind !== 'changed') await expect.poll(() => shown(page)).toEqual(WORDS.slice(0, 21));
      else expect(await shown(page)).not.toEqual(WORDS.slice(0, 21));
      // The end counts as one.
      groq.release(WORDS.length - 21 + 1);
      await answerEnded(page);
      await expect.poll(() => shown(page)).toEqual(WORDS);
    });
  }
});
