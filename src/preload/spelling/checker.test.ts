import { beforeEach, expect, it, vi } from 'vitest';
import { Checker } from './checker';

const dictionary = new Set<string>();
const isThere = { dictionary: true };
vi.mock('electron', () => ({
  webFrame: { isWordMisspelled: (word: string) => isThere.dictionary && !dictionary.has(word) },
}));
beforeEach(() => {
  dictionary.clear();
  dictionary.add('nine');
});

it('takes a word for misspelt that neither a dictionary nor main knows', async () => {
  const checker = new Checker(() => Promise.resolve({ ok: true, value: ['wrdx'] }));
  expect(await checker.look(['nine', 'nien', 'wrdx'])).toBe(true);
  expect(['nine', 'nien', 'wrdx'].map((word) => checker.isMisspelt(word))).toEqual([false, true, false]);
});

it('remembers nothing of a call that failed, and asks again', async () => {
  let isBroken = true;
  const checker = new Checker(() => Promise.resolve(isBroken ? { ok: false } : { ok: true, value: [] }));
  expect(await checker.look(['nien'])).toBe(false);
  expect(checker.isKnown('nien')).toBe(false);
  isBroken = false;
  expect(await checker.look(['nien'])).toBe(true);
  expect(checker.isMisspelt('nien')).toBe(true);
});

it('does not believe an answer from before it began anew', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  const checker = new Checker(() => new Promise((resolve) => answers.push(resolve)));
  const late = checker.look(['nien']);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  checker.startAnew();
  answers[0]?.({ ok: true, value: [] });
  await late;
  expect(checker.isKnown('nien')).toBe(false);
});

it('goes on saying what it said until it has heard anew', async () => {
  const own: string[] = [];
  const checker = new Checker(() => Promise.resolve({ ok: true, value: own }));
  await checker.look(['nien', 'wrdx']);
  own.push('wrdx');
  checker.startAnew();
  expect(['nien', 'wrdx'].map((word) => checker.isKnown(word))).toEqual([false, false]);
  expect(['nien', 'wrdx'].map((word) => checker.isMisspelt(word))).toEqual([true, true]);
  await checker.look(['nien', 'wrdx']);
  expect(['nien', 'wrdx'].map((word) => checker.isMisspelt(word))).toEqual([true, false]);
});

it('takes no word for right because no dictionary is there', async () => {
  const checker = new Checker(() => Promise.resolve({ ok: true, value: [] }));
  isThere.dictionary = false;
  await checker.lookAgain(['nien']);
  expect(checker.isReady()).toBe(false);
  isThere.dictionary = true;
  expect(checker.isReady()).toBe(true);
  expect(checker.isKnown('nien')).toBe(false);
});
