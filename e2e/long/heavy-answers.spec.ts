import type { Page } from '@playwright/test';
import { payloads } from '../../src/renderer/ui/markdown/testing/payloads';
import { attacked, isFull } from '../harness/attack';
import { MAX_FRAME_MS, until, watchFrames } from '../harness/frames';
import { answers, ask, send, startHere } from '../harness/person';
import { expect, test } from '../harness/test';

/* Answers that are meant to hold the window up. In full with `npm run attack -- text`; here those that once did. */

/** Other programs also take memory and caches: what is slow by itself is slow each time. */
const ATTEMPTS = 3;
/** In each window. */
const TOGETHER = 12;

const ONCE_FELL = [
  'fractions in fractions, 400',
  'roots in roots, 400',
  'macros that double, 300',
  'a long sum, 4000',
  'paragraphs of letters that are set together, 6',
];
const tried = attacked(payloads, ONCE_FELL);

const ANSWER = '.message-assistant';

async function drawn(page: Page): Promise<void> {
  await until(page, ANSWER, 1);
  await until(page, '[role=log][aria-busy=true]', 0);
  await until(page, '.md[data-open]', 0);
}

const groups = Array.from({ length: Math.ceil(tried.length / TOGETHER) }, (_, index) =>
  tried.slice(index * TOGETHER, (index + 1) * TOGETHER),
);
for (const group of groups) {
  test(`no frame is long, whole or while it grows: ${group[0]?.name ?? ''} to ${group.at(-1)?.name ?? ''}`, async ({
    launch,
    groq,
  }) => {
    test.setTimeout(600_000);
    const running = await launch();
    const { page } = running;
    await startHere(page);
    const longestFrame = await watchFrames(running);
    const newConversation = page.getByRole('button', { name: 'New conversation' });
    const conversations = page.getByRole('list', { name: 'Conversations' });
    const slow: string[] = [];
    const say = (what: string, ms: number): void => {
      if (isFull) console.log(`${ms.toFixed(0).padStart(6)} ms  ${what}`);
      if (ms > MAX_FRAME_MS) slow.push(`${what}: ${ms.toFixed(0)} ms`);
    };
    for (const { name, text } of group) {
      const behaviours = {
        whole: { kind: 'whole', text, tokensPerSecond: Infinity },
        grown: {
          kind: 'text',
          text,
          tokensPerSecond: Infinity,
          tokensPerChunk: Math.ceil(text.length / 6_000),
        },
      } as const;
      for (const [way, behaviour] of Object.entries(behaviours)) {
        let best = Infinity;
        let opened = Infinity;
        for (let attempt = 1; attempt <= ATTEMPTS && Math.max(best, opened) > MAX_FRAME_MS; attempt += 1) {
          await newConversation.click();
          await until(page, ANSWER, 0);
          await longestFrame();
          groq.next(behaviour);
          await send(page, `${name}, ${way}`);
          await drawn(page);
          best = Math.min(best, await longestFrame());

          await newConversation.click();
          await until(page, ANSWER, 0);
          await longestFrame();
          await conversations
            .getByRole('button', { name: `${name}, ${way}`, exact: true })
            .first()
            .click();
          await drawn(page);
          opened = Math.min(opened, await longestFrame());
        }
        say(`${name}, ${way}`, best);
        say(`${name}, opened again`, opened);
      }
    }
    expect(slow).toEqual([]);
  });
}

test('code that holds the highlighter up stays plain, and what comes after it is coloured', async ({
  launch,
  groq,
}) => {
  const { page } = await launch();
  await startHere(page);
  const stars = `class ${'*'.repeat(400)}`;
  groq.next({ kind: 'text', text: `\`\`\`cpp\n${stars}\n\`\`\`\n\n\`\`\`ts\nconst a = 'b';\n\`\`\`\n` });
  await ask(page, 'Show me');
  const code = answers(page).locator('pre');
  await expect(code.last().locator('.tok-token-keyword').first()).toHaveText('const', { timeout: 30_000 });
  await expect(code.first()).toHaveText(stars);
  await expect(code.first().locator('[class^=tok-]')).toHaveCount(0);

  // What was given up is not tried again.
  groq.next({ kind: 'text', text: `\`\`\`js\nlet c = 1;\n\`\`\`\n` });
  await ask(page, 'And another');
  await expect(answers(page).last().locator('.tok-token-keyword').first()).toHaveText('let');
});
