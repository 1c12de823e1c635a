import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';
import { document } from '../prompt/testing/document';
import type { PromptRequest } from '../prompt/fit';
import { Thread } from '../thread/call';
import { modulesOf } from '../thread/testing/bundle';
import { Prompts } from './prompts';
import { promptWorker } from './testing/worker';

const MODEL = 'openai/gpt-oss-120b';

let createWorker: () => Worker;
let workers: Worker[];
let prompts: Prompts;

beforeAll(async () => {
  createWorker = await promptWorker();
});
beforeEach(() => {
  workers = [];
  prompts = new Prompts(() => {
    const worker = createWorker();
    workers.push(worker);
    return worker;
  });
  return () => prompts.close();
});

const request = (question: string, budget: number): PromptRequest => ({
  data: {
    instructions: null,
    everywhere: [document({ title: 'Cars', content: 'Civic, silver', enabled: true }, 1)],
    session: [],
    question: null,
  },
  history: [],
  question: [{ role: 'user', content: question }],
  budget,
});

const answer = {
  answer: 'It is silver.',
  system: '',
  questions: [],
  documents: { version: '', documents: [] },
};

it('fits what is small without a thread, and counts in one', async () => {
  expect((await prompts.fit(MODEL, request('Which colour?', 50_000))).whole).toBe(true);
  expect(workers).toHaveLength(0);
  expect((await prompts.fitCounted(MODEL, request('Which colour?', 50_000))).whole).toBe(true);
  expect(await prompts.count(MODEL, [{ key: 'a', text: 'one two three' }])).toEqual([3]);
  expect(workers).toHaveLength(1);
});

it('says that a question is too long, out of the thread as in it', async () => {
  await expect(prompts.fit(MODEL, request('colour '.repeat(500), 100))).rejects.toMatchObject({
    name: 'AppError',
    code: 'context_too_long',
    sentence: failureSentence('context_too_long'),
  });
});

it('rejects what waits when its thread dies, and starts another one for the next question', async () => {
  const waiting = prompts.count(MODEL, [{ key: 'a', text: 'one' }]);
  await Promise.all([
    expect(waiting).rejects.toMatchObject({ name: 'AppError', code: 'internal' }),
    workers[0]?.terminate(),
  ]);
  expect(await prompts.count(MODEL, [{ key: 'a', text: 'one' }])).toEqual([1]);
  expect(workers).toHaveLength(2);
});

it('lets a thread go that has only checked answers as soon as it is idle, and keeps one with the vocabulary', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await prompts.check(answer);
    const ended = once(workers[0] ?? expect.fail(), 'exit');
    vi.advanceTimersByTime(1_000);
    await ended;

    await prompts.count(MODEL, [{ key: 'a', text: 'one' }]);
    await prompts.check(answer);
    vi.advanceTimersByTime(100_000);
    await prompts.check(answer);
    expect(workers).toHaveLength(2);
    const last = once(workers[1] ?? expect.fail(), 'exit');
    vi.advanceTimersByTime(120_000);
    await last;
  } finally {
    vi.useRealTimers();
  }
});

it('rejects what waits when it is closed', async () => {
  const waiting = expect(prompts.count(MODEL, [{ key: 'a', text: 'one' }])).rejects.toMatchObject({
    code: 'internal',
  });
  await prompts.close();
  await waiting;
});

it('loads what a prompt needs and no more: no zod, no words, nothing of the other rooms', async () => {
  const { all, first } = await modulesOf(new URL('./thread.ts', import.meta.url));
  const allowed =
    /^(node:worker_threads$|src\/core\/(figures|lookup|prompt|prompt-thread|thread)\/|src\/shared\/(tables|thesaurus|values)\/|src\/shared\/(cut|instructions|digit-groups|find-terms|fold|own-words|stem|written-forms)\.ts$|node_modules\/gpt-tokenizer\/)/;
  expect(all.filter((id) => !allowed.test(id))).toEqual([]);
  // The app's start checks an answer, and pays for no vocabulary, lexicon or thesaurus.
  const heavy = /gpt-tokenizer|^src\/shared\/thesaurus\/|^src\/core\/lookup\/(words\/|lexicon)/;
  expect(all.filter((id) => heavy.test(id)).length).toBeGreaterThan(10);
  expect(first).toContain('src/core/figures/sources.ts');
  expect(first.filter((id) => heavy.test(id))).toEqual([]);
});

it('answers in the order of the calls, also while it loads what the first one needs', async () => {
  const answered: string[] = [];
  await Promise.all([
    prompts.count(MODEL, [{ key: 'a', text: 'one' }]).then(() => answered.push('count')),
    prompts.check(answer).then(() => answered.push('check')),
    prompts.count(MODEL, [{ key: 'a', text: 'one two' }]).then(() => answered.push('again')),
  ]);
  expect(answered).toEqual(['count', 'check', 'again']);
});

it('knows its operations and no others', async () => {
  const thread = new Thread<{ constructor: () => void }>({
    worker: createWorker(),
    ended: () => new AppError('internal', 'turn.no_prompt'),
  });
  await expect(thread.call('constructor')).rejects.toMatchObject({
    code: 'internal',
    cause: 'Error: This thread has no operation constructor.',
  });
  await thread.terminate();
});
