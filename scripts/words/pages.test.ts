import { expect, it } from 'vitest';
import { fill } from './pages';

it('puts sentences in their places, and takes no page that asks for what there is not', () => {
  expect(fill('<b title="{a.b}">{MAX}</b>', { 'a.b': 'Ask', MAX: 3 })).toBe('<b title="Ask">3</b>');
  expect(() => fill('{composer.mesage}', { 'composer.message': 'Message' })).toThrow('composer.mesage');
  // A sentence with something to fill in is none here.
  expect(() => fill('{a.b}', { 'a.b': [] })).toThrow('a.b');
});
