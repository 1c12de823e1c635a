import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveWholeAs } from './save-as';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safycore-save-'));
  file = join(folder, 'stock.CSV');
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const save = (make: (ending: string) => Promise<string>) =>
  saveWholeAs({ save: () => Promise.resolve(file) }, { name: 'stock', kinds: ['csv'] }, make);

it.runIf(process.platform !== 'win32')(
  'what is saved over a file takes its place when it is whole, for whoever may read such files',
  async () => {
    await writeFile(file, 'old');
    const { mode } = await stat(file);
    const before = await open(file);
    expect(await save((ending) => Promise.resolve(`new ${ending}`))).toEqual({ fileName: 'stock.CSV' });
    // A program that is in the middle of the old one reads it to its end.
    expect(await before.readFile('utf8')).toBe('old');
    await before.close();
    expect(await readFile(file, 'utf8')).toBe('new csv');
    expect((await stat(file)).mode).toBe(mode);
    expect(await readdir(folder)).toEqual(['stock.CSV']);
  },
);

it('what cannot be made leaves the file that was there', async () => {
  await writeFile(file, 'old');
  await expect(save(() => Promise.reject(new Error('No such conversation.')))).rejects.toThrow();
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['stock.CSV']);
});
