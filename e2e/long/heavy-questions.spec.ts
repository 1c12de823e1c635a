import { askMain } from '../harness/operation';
import { MAX_FRAME_MS, until, watchFrames } from '../harness/frames';
import { startHere } from '../harness/person';
import { expect, test } from '../harness/test';

/* What is shown as it was written, and not as Markdown, may be as long as an answer, and of the same letters. */

const ATTEMPTS = 3;
const TEXTS: Readonly<Record<string, string>> = {
  'Thai without spaces': 'กขค'.repeat(33_000),
  'Khmer without spaces': 'ស្ត្រី'.repeat(16_000),
  'both directions': 'a ب '.repeat(25_000),
  'marks upon marks': `a${'\u0301'.repeat(100_000)}`,
  'emoji with joiners': '👨‍👩‍👧‍👦'.repeat(9_000),
  'signs of all planes': '𝔸𠀀\u{1f9ff}'.repeat(16_000),
  'a word without an end': 'abcdefghij'.repeat(10_000),
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`no frame is long where a question or a reasoning is opened again and scrolled through: ${name}`, async ({
    launch,
    groq,
  }) => {
    test.setTimeout(300_000);
    const running = await launch();
    const { page } = running;
    await startHere(page);
    const longestFrame = await watchFrames(running);
    const conversations = page.getByRole('list', { name: 'Conversations' });
    const reasoning = page.getByText('Reasoning', { exact: true });

    async function conversation(title: string, content: string, thought?: string): Promise<void> {
      groq.next({ kind: 'text', text: 'Yes.', reasoning: thought ?? '', tokensPerSecond: Infinity });
      const { session } = await askMain(page, 'sessions.create');
      await askMain(page, 'sessions.rename', { sessionId: session.id, title });
      await askMain(page, 'chat.send', { sessionId: session.id, content });
    }
    async function open(title: string): Promise<void> {
      await conversations.getByRole('button', { name: title, exact: true }).first().click();
      await until(page, '.message-user', 1);
      await until(page, '.md[data-open]', 0);
    }
    async function scrollThrough(selector: string): Promise<void> {
      for (const part of [1, 0.7, 0.4, 0.1, 0])
        await page.locator(selector).evaluate(async (box, at) => {
          box.scrollTop = at * box.scrollHeight;
          for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
        }, part);
    }

    // First: a question that is more than any model takes leaves its answer to the next one.
    await conversation('A reasoning', 'Why?', text);
    await conversation('A question', text);
    const slow: string[] = [];
    const look = async (what: string, act: () => Promise<void>): Promise<void> => {
      let best = Infinity;
      for (let attempt = 1; attempt <= ATTEMPTS && best > MAX_FRAME_MS; attempt += 1) {
        await page.getByRole('button', { name: 'New conversation' }).click();
        await until(page, '.message-user', 0);
        await longestFrame();
        await act();
        best = Math.min(best, await longestFrame());
      }
      console.log(`${best.toFixed(0).padStart(6)} ms  ${name}, ${what}`);
      if (best > MAX_FRAME_MS) slow.push(`${what}: ${best.toFixed(0)} ms`);
    };
    await look('a question', async () => {
      await open('A question');
      await scrollThrough('.log-scroll');
    });
    await look('a question that is edited', async () => {
      await open('A question');
      await page.getByRole('button', { name: 'Edit' }).first().dispatchEvent('click');
      const field = page.getByRole('textbox', { name: 'Question' });
      await expect(field).toBeFocused();
      for (const key of ['x', 'Control+Home', 'y', 'Control+A', 'ArrowRight', 'z', 'Escape'])
        await page.keyboard.press(key);
      await expect(field).toBeHidden();
    });
    await look('a reasoning', async () => {
      await open('A reasoning');
      await reasoning.click();
      await scrollThrough('.reasoning > div');
    });
    expect(slow).toEqual([]);
  });
}
