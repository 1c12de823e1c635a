import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TextBatcher } from './text-batcher';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function batcher(maxChars = Infinity): { batches: string[]; batcher: TextBatcher } {
  const batches: string[] = [];
  return { batches, batcher: new TextBatcher({ everyMs: 16, maxChars }, (text) => batches.push(text)) };
}

it('sends the first delta at once and the following ones together', () => {
  const { batches, batcher: text } = batcher();
  for (const part of ['a', 'b', 'c']) text.push(part);
  expect(batches).toEqual(['a']);
  vi.advanceTimersByTime(16);
  expect(batches).toEqual(['a', 'bc']);
  text.push('d');
  expect(batches).toEqual(['a', 'bc']);
  vi.advanceTimersByTime(16);
  expect(batches).toEqual(['a', 'bc', 'd']);
});

it('sends at once again after a pause', () => {
  const { batches, batcher: text } = batcher();
  text.push('a');
  vi.advanceTimersByTime(100);
  text.push('b');
  expect(batches).toEqual(['a', 'b']);
});

it('does not let more wait than allowed', () => {
  const { batches, batcher: text } = batcher(3);
  for (const part of ['a', 'b', 'c', 'd', 'e']) text.push(part);
  expect(batches).toEqual(['a', 'bcd']);
});

it('sends what waits when it is closed, and leaves no timer behind', () => {
  const { batches, batcher: text } = batcher();
  text.push('a');
  text.push('b');
  text.close();
  expect(batches).toEqual(['a', 'b']);
  expect(vi.getTimerCount()).toBe(0);
});
