import { describe, expect, it } from 'vitest';
import { choose } from '../../e2e/harness/attack';
import { attacks, chosenAttacks } from './attacks';

const all = [{ name: 'images, 100' }, { name: 'images, 3000' }, { name: 'links, 100' }];
const names = (chosen: readonly { readonly name: string }[]): string[] => chosen.map(({ name }) => name);

describe('what is attacked', () => {
  it('is all, what is named, or some of one', () => {
    expect(chosenAttacks([]).chosen).toEqual(attacks);
    expect(names(chosenAttacks(['files', 'walls']).chosen)).toEqual(['files', 'walls']);
    const { chosen, only } = chosenAttacks(['text', '--only', 'images']);
    expect([names(chosen), only]).toEqual([['text'], 'images']);
  });

  it.each([
    [['typo'], /Unknown: typo/],
    [['--only', 'typo'], /some of text or costs/],
    [['walls', '--only', 'x'], /some of text or costs/],
    [['text', 'costs', '--only', 'x'], /some of text or costs/],
    [['--onyl', 'x'], /onyl/],
  ])('is never nothing: %j', (args, said) => {
    expect(() => chosenAttacks(args)).toThrow(said);
  });

  it('is of all attacks those that are looked for, in full', () => {
    expect(names(choose(all, ['links, 100'], { isFull: true }))).toEqual(names(all));
    expect(names(choose(all, [], { isFull: true, only: 'images' }))).toEqual(['images, 100', 'images, 3000']);
    expect(() => choose(all, [], { isFull: true, only: 'typo' })).toThrow('typo');
  });

  it('is in short what is named, and that exists', () => {
    expect(names(choose(all, ['links, 100'], { isFull: false }))).toEqual(['links, 100']);
    for (const isFull of [true, false])
      expect(() => choose(all, ['links, 100', 'links, 99'], { isFull })).toThrow('links, 99');
    expect(() => choose(all, [], { isFull: false })).toThrow();
  });
});
