import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, writeSettings } from '../../e2e/harness/app';
import { answers, ask, expectSignedIn, startHere } from '../../e2e/harness/person';
import { type RunningGroqServer, startGroqServer } from '../../world/groq/server';
import { smallPng } from './small-png';

export interface Studio {
  readonly page: Page;
  readonly groq: RunningGroqServer;
  resize(width: number, height: number): Promise<void>;
  /** Past the door, in a window in which a whole answer is seen. */
  enter(): Promise<void>;
  /** Asks in a new conversation, and is answered with this. */
  ask(question: string, answer: string): Promise<void>;
  light(source: 'light' | 'dark'): Promise<void>;
  /** The last answer with some room around it. */
  picture(path: string): Promise<void>;
}

const ROOM = 12;

/** The real app, at its door. */
export async function inStudio(
  env: Record<string, string>,
  work: (studio: Studio) => Promise<void>,
): Promise<void> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-pictures-'));
  const groq = await startGroqServer({ tokensPerSecond: Infinity });
  try {
    await writeSettings(userDataDir, { chat: { endpoint: groq.url } });
    const { app, page, close } = await launchApp({ userDataDir, env });
    const resize = (width: number, height: number): Promise<void> =>
      app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
        width,
        height,
      ] as const);
    await work({
      page,
      groq,
      resize,
      enter: async () => {
        await resize(1_000, 1_600);
        await startHere(page);
        await expectSignedIn(page);
      },
      ask: async (question, answer) => {
        await page.getByRole('button', { name: 'New conversation' }).click();
        groq.next({ kind: 'text', text: answer });
        await ask(page, question);
      },
      light: (source) =>
        app.evaluate(({ nativeTheme }, chosen) => {
          nativeTheme.themeSource = chosen;
        }, source),
      picture: async (path) => {
        await page.mouse.move(0, 0);
        await answers(page).last().getByTestId('sources').waitFor();
        await page.waitForFunction(() =>
          Array.from(document.querySelectorAll('.md-math')).every((formula) =>
            formula.querySelector('.katex'),
          ),
        );
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const box = await answers(page).last().boundingBox();
        if (!box) throw new Error('There is no answer.');
        const { x, y, width, height } = box;
        const clip = { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + ROOM };
        await writeFile(path, smallPng(await page.screenshot({ clip })));
      },
    });
    await close();
  } finally {
    await groq.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
}
