import { expect, it } from 'vitest';
import { charsOf, Gate } from './gate';

it('lets four through at a time, and the others in the order in which they came', () => {
  const gate = new Gate();
  const began: number[] = [];
  for (let call = 1; call <= 7; call += 1) gate.enter(10, () => began.push(call));
  expect(began).toEqual([1, 2, 3, 4]);
  gate.leave();
  gate.leave();
  expect(began).toEqual([1, 2, 3, 4, 5, 6]);
  for (let call = 1; call <= 5; call += 1) gate.leave();
  gate.enter(10, () => began.push(8));
  expect(began).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('lets what is large through alone, and nothing overtake it', () => {
  const gate = new Gate();
  const began: string[] = [];
  const enter = (name: string, chars: number): void => gate.enter(chars, () => began.push(name));
  enter('a', 10);
  enter('large', 1_000_000);
  enter('b', 10);
  enter('c', 10);
  expect(began).toEqual(['a']);
  gate.leave();
  expect(began).toEqual(['a', 'large']);
  gate.leave();
  expect(began).toEqual(['a', 'large', 'b', 'c']);
});

it('lets everything through when the page goes, and what is said after it at once', () => {
  const gate = new Gate();
  const began: string[] = [];
  const enter = (name: string, chars: number): void => gate.enter(chars, () => began.push(name));
  enter('a draft', 10);
  enter('the same, grown large', 300_000);
  for (let more = 1; more <= 5; more += 1) enter(String(more), 10);
  expect(began).toEqual(['a draft']);
  gate.open();
  expect(began).toEqual(['a draft', 'the same, grown large', '1', '2', '3', '4', '5']);
  enter('its last letters', 300_000);
  expect(began.at(-1)).toBe('its last letters');
});

const circle: { self?: unknown } = {};
circle.self = circle;

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a file', { name: 'a.csv', bytes: new Uint8Array(32 * 1024 * 1024) }],
  ['many texts', { texts: Array.from({ length: 300 }, () => ({ key: 'k', text: 'x'.repeat(10_000) })) }],
  ['a circle', circle],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { sessionId: 'x' })],
])('has main asked with %s', (_, input) => {
  expect(charsOf(input)).not.toBeNull();
});

it.each<[string, unknown]>([
  ['long texts', { texts: Array.from({ length: 300 }, () => ({ key: 'k', text: 'x'.repeat(2_000_000) })) }],
  ['a large buffer', new ArrayBuffer(100 * 1024 * 1024)],
  ['many numbers', { limit: Array.from({ length: 20_000 }, () => 1) }],
  ['an array of holes', new Array(4_000_000_000)],
  ['many names', Object.fromEntries(Array.from({ length: 20_000 }, (_, place) => [`n${String(place)}`, 1]))],
  ['arrays in arrays', Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => []))],
  ['a look at a few bytes of many', { bytes: new Uint8Array(new ArrayBuffer(64 * 1024 * 1024), 0, 4) }],
  ['memory that others write too', { bytes: new Uint8Array(new SharedArrayBuffer(4)) }],
  ['a map', { content: new Map([['k', 'x'.repeat(1_000)]]) }],
  ['a set', { content: [new Set(['x'])] }],
  ['an error', new Error('x'.repeat(1_000))],
  ['a date', { at: new Date(0) }],
  ['a blob', { content: new Blob(['x']) }],
  ['a whole number without an end', { limit: 1n }],
  ['a function', { content: () => 'x' }],
  ['a symbol', { content: Symbol('x') }],
  ['a long way down', Array.from({ length: 20_000 }).reduce<object>((inner) => ({ inner }), {})],
])('has main asked for nothing with %s', (_, input) => {
  expect(charsOf(input)).toBeNull();
});
