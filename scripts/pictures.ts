import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './lib/build-app';
import { startHeadless } from './lib/headless';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { inStudio, type Studio } from './pictures/studio';
import { modelsAnswersPage } from './pictures/models-answers-page';
import { statesPage } from './pictures/states-page';
import { wrongAnswersPage } from './pictures/wrong-answers-page';
import { setup } from './setup';

/* Pages of docs/ with pictures, made anew from the real app: npm run pictures, with the name of one for that alone. */

const DOCS = join(repoRoot, 'docs');

/** Takes the pictures into a folder of docs/, and returns the page that shows them. */
type MakePage = (studio: Studio, docs: string, folder: string) => Promise<string>;

const pages: Readonly<Record<string, MakePage>> = {
  'wrong-answers': wrongAnswersPage,
  'models-answers': modelsAnswersPage,
  states: statesPage,
};

await runMain(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !(name in pages));
  if (unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')}.`);
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  try {
    for (const [name, make] of Object.entries(pages)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const folder = `images/${name}`;
      await rm(join(DOCS, folder), { recursive: true, force: true });
      await mkdir(join(DOCS, folder), { recursive: true });
      await inStudio(headless.env, async (studio) => {
        await writeFile(join(DOCS, `${name}.md`), await make(studio, DOCS, folder));
      });
    }
    return 0;
  } finally {
    await headless.stop();
  }
});
