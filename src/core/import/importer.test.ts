import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../thread/testing/bundle';
import type { Answer } from './answer';
import { Importer, type ReadApart } from './importer';

let child: string;
beforeAll(async () => {
  child = fileURLToPath(await bundle(new URL('./testing/reader-child.ts', import.meta.url)));
});

const running = new Set<number | undefined>();
const readApart: ReadApart = (file, signal) =>
  new Promise((resolve) => {
    const reader = fork(child, { serialization: 'advanced', execArgv: [], silent: true });
    running.add(reader.pid);
    const kill = (): unknown => reader.kill('SIGKILL');
    signal.addEventListener('abort', kill, { once: true });
    reader.once('message', (answer: Answer) => {
      resolve(answer);
      kill();
    });
    reader.once('exit', () => {
      running.delete(reader.pid);
      resolve('ended');
    });
    reader.send(file);
  });

const file = (name: string, text = '') => ({ name, bytes: new TextEncoder().encode(text), header: null });
const GOOD = file('hours.txt', 'Open 9 to 5');

it.each([
  ['gone', 'This file is damaged and cannot be read.'],
  ['failing', 'This file is damaged and cannot be read.'],
])('says it of a file whose parser is %s, and reads the next one', async (name, sentence) => {
  const files = new Importer(readApart);
  const [bad, good] = [files.read('1', file(name)), files.read('2', GOOD)];
  await expect(bad).rejects.toMatchObject({ code: 'bad_request', message: sentence });
  await expect(good).resolves.toMatchObject({ documents: [{ content: 'Open 9 to 5' }] });
});

it.each(['never', 'silent'])('gives up, after the time that there is, a parser that is %s', async (name) => {
  const sentence = 'Reading this file took too long, so it was given up. Nothing was changed.';
  await expect(new Importer(readApart, 500).read('1', file(name))).rejects.toMatchObject({
    message: sentence,
  });
  await expect.poll(() => running.size, { timeout: 10_000 }).toBe(0);
});

it('says that a file takes too much memory', async () => {
  const files = new Importer(() => Promise.resolve('too_large'));
  await expect(files.read('1', GOOD)).rejects.toMatchObject({
    message: 'This file takes more memory to read than there is for it. Split it into smaller ones.',
  });
});

it('ends at once what is cancelled, whether it is being read or waits, and goes on', async () => {
  const files = new Importer(readApart);
  const all = [files.read('running', file('never')), files.read('waiting', GOOD), files.read('other', GOOD)];
  await expect.poll(() => running.size, { timeout: 10_000 }).toBe(1);
  files.cancel('waiting');
  files.cancel('running');
  await expect(all[0]).rejects.toMatchObject({ message: 'Cancelled.' });
  await expect(all[1]).rejects.toMatchObject({ message: 'Cancelled.' });
  await expect(all[2]).resolves.toMatchObject({ documents: [{ content: 'Open 9 to 5' }] });
  await expect.poll(() => running.size, { timeout: 10_000 }).toBe(0);
});
