import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundle } from './bundle';

let folder: string;
let made: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safycore-bundle-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(made, { force: true });
});

it('is made anew when a module of it changed, and only then', async () => {
  const write = (answer: number): Promise<void> =>
    writeFile(join(folder, 'answer.ts'), `export const answer: number = ${String(answer)};`);
  const entry = join(folder, 'entry.ts');
  await writeFile(entry, `export { answer } from './answer';`);
  const modifiedAt = async (): Promise<number> => {
    made = fileURLToPath(await bundle(pathToFileURL(entry)));
    return (await stat(made)).mtimeMs;
  };
  const answered = async (): Promise<unknown> =>
    (
      (await import(`${pathToFileURL(made).href}?${String((await stat(made)).mtimeMs)}`)) as {
        answer: unknown;
      }
    ).answer;

  await write(1);
  const first = await modifiedAt();
  expect(basename(made)).toContain(basename(folder));
  expect(await answered()).toBe(1);
  expect(await modifiedAt()).toBe(first);
  await write(2);
  expect(await modifiedAt()).toBeGreaterThan(first);
  expect(await answered()).toBe(2);
});
