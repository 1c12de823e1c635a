import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerEnded, ask, newCredentials, saveFacts, send, signUp, startHere } from '../harness/person';
import { takePicture } from '../harness/picture';
import { faults } from '../harness/seen';
import { expect, test } from '../harness/test';
import { walk } from '../harness/walk';

const ANSWER = '- [x] The shop opens at **nine**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';

/** What only colours decide; all else is the same however it is painted. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** What still moves would be judged half seen. */
const still = { reducedMotion: 'reduce' } as const;
const LIGHT = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...still } as const;
const OTHERS = {
  dark: { ...LIGHT, colorScheme: 'dark' },
  'more contrast': { ...LIGHT, contrast: 'more' },
  'more contrast in the dark': { ...LIGHT, colorScheme: 'dark', contrast: 'more' },
  'forced colours': { ...LIGHT, forcedColors: 'active' },
} as const;

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What axe finds in the light theme, and of colours in the others. */
async function findings(page: Page, state: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await page.emulateMedia(LIGHT);
  // A menu lies over everything and is no part of any landmark.
  found[state] = await violations(new AxeBuilder({ page }).disableRules(['region']));
  for (const [look, media] of Object.entries(OTHERS)) {
    await page.emulateMedia(media);
    found[`${state}, ${look}`] = await violations(new AxeBuilder({ page }).withRules(COLOURS));
  }
  return Object.fromEntries(Object.entries(found).filter(([, rules]) => rules.length > 0));
}

test('nothing that axe finds in any state, light, dark and in forced colours', async ({ launch, groq }) => {
  // Five looks at each of sixty states.
  test.setTimeout(480_000);
  groq.always({ kind: 'text', text: ANSWER });
  const { page } = await launch();
  const found: Record<string, string[]> = {};
  await walk(page, async (state, shows) => {
    if (shows) await expect(shows).toBeVisible();
    Object.assign(found, await findings(page, state));
  });
  await send(page, 'And once more');
  await answerEnded(page);
  expect(found).toEqual({});
});

test('who asks for more contrast has all text as strong as the strongest, and lines that are seen', async ({
  launch,
}) => {
  const { page } = await launch();
  await startHere(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ ...LIGHT, colorScheme, contrast: 'more' });
    const [text, weak, line, lineBefore] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const of = (name: string): string => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = style.getPropertyValue(name);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      return [of('--text'), of('--text-3'), of('--line'), of('--line-strong')];
    });
    expect(weak).toBe(text);
    expect(line).toBe(lineBefore);
  }
});

test('nothing that axe finds for somebody who is signed in', async ({ launch }) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  await saveFacts(page, 'Opening hours: 9 to 5');
  await ask(page, 'When are you open?');
  expect(await findings(page, 'signed in')).toEqual({});
});

/** Everything twice as large, in a window of a small laptop. */
test('at 200 % and 1,024 px nothing is cut, covered or scrolled sideways, and every target can be hit', async ({
  launch,
  groq,
}) => {
  test.setTimeout(240_000);
  groq.always({ kind: 'text', text: ANSWER });
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  const found: Record<string, string[]> = {};
  const look = async (state: string): Promise<void> => {
    await takePicture(app, test.info().outputPath(`${state}.png`));
    const all = await faults(page);
    if (all.length > 0) found[state] = all;
  };
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=');
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walk(page, async (state, shows) => {
    if (shows) await expect(shows).toBeVisible();
    await look(state);
  });
  expect(found).toEqual({});
});

/** It may be on its way from what is gone, no longer than anybody needs for the next key. */
const KEYBOARD_MS = 500;

test('every target can be hit in every state, nothing is cut, and the keyboard is somewhere', async ({
  launch,
  groq,
}) => {
  test.setTimeout(240_000);
  groq.always({ kind: 'text', text: ANSWER });
  const { page } = await launch();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {};
  await walk(page, async (state, shows) => {
    if (shows) await expect(shows).toBeVisible();
    const all = await faults(page);
    const isLost = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);
    await expect
      .poll(isLost, { timeout: KEYBOARD_MS })
      .toBe(false)
      .catch(() => all.push('the keyboard is nowhere'));
    if (all.length > 0) found[state] = all;
  });
  expect(found).toEqual({});
});

test('in the system’s colours, what is on, chosen or used up is seen in them', async ({ launchInside }) => {
  const { page } = await launchInside();
  await page.emulateMedia({ ...LIGHT, forcedColors: 'active' });
  await page.getByRole('button', { name: 'A car dealer’s stock' }).click();
  await page.getByRole('button', { name: 'Training data' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  const colours = await page.evaluate(() => {
    const of = (selector: string, pseudo?: string): string => {
      const node = document.querySelector(selector);
      return node ? getComputedStyle(node, pseudo).backgroundColor : 'none';
    };
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const system = (colour: string): string => {
      probe.style.backgroundColor = colour;
      return getComputedStyle(probe).backgroundColor;
    };
    return {
      tab: [of('.tabs [data-state="active"]', '::after'), system('Highlight')],
      switch: [of('.training [role="switch"]'), system('Highlight')],
      budget: [of('.budget-bar span'), system('CanvasText')],
    };
  });
  for (const [painted, system] of Object.values(colours)) expect(painted).toBe(system);
});
