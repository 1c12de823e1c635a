import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/models';
import { type Filter, filtersOf, parseQuery } from '../../../shared/search/query';
import { conversationsFor, corrected, nameOfFilter, toggled } from './filters';

const NOW = new Date(2026, 2, 18, 15, 30);
const me: Filter = { by: 'from', value: 'me', not: false };
const unread: Filter = { by: 'is', value: 'unread', not: false };

const session = (title: string, more: Partial<Session> = {}): Session => ({
  id: title as Session['id'],
  title,
  model: null,
  settings: {},
  headId: null,
  pinned: false,
  archived: false,
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
  ...more,
});

describe('a filter', () => {
  it.each([
    ['', me, 'from:me '],
    ['tyr', me, 'from:me tyr'],
    ['tyres ', me, 'from:me tyres '],
    ['from:me tyr', me, 'tyr'],
    ['from:me ', me, ''],
    ['from:assistant "a b"', me, 'from:me "a b"'],
    ['tyr from:', me, 'from:me tyr'],
    ['is:pinned tyr', unread, 'is:unread is:pinned tyr'],
  ] as const)('in %j is put there or taken away', (text, filter, then) => {
    expect(toggled(text, filter, NOW)).toBe(then);
  });

  it('that was mistyped is put in its place', () => {
    const text = 'tyres from:asistant';
    const wrong = parseQuery(text, NOW).parts[1];
    if (wrong?.kind !== 'words' || !wrong.unknown?.meant) throw new Error('It was understood.');
    expect(corrected(text, wrong, wrong.unknown.meant, NOW)).toBe('tyres from:assistant ');
  });

  it('has a name that needs no syntax', () => {
    const named = (text: string): string[] => filtersOf(parseQuery(text, NOW)).map(nameOfFilter);
    expect(
      named('from:me -is:archived in:"Old cars" before:2024-03-05 after:2024 on:2024-03 on:last week'),
    ).toEqual([
      'From me',
      'Not: Archived',
      'In “Old cars”',
      'Before: Mar 5, 2024',
      'After: 2024',
      'Date: March 2024',
      'Last week',
    ]);
  });
});

describe('titles', () => {
  const titles = (
    text: string,
    sessions: readonly Session[],
    unreadOnes: readonly string[] = [],
  ): (string | null)[] =>
    conversationsFor(text, sessions, new Set(unreadOnes), NOW).map(({ title }) => title);

  it('hold every word, in any order and case, as the eye finds them', () => {
    const sessions = [session('Honda Civic price'), session('Toyota price'), session('Why?')];
    expect(titles('PRICE hon', sessions)).toEqual(['Honda Civic price']);
    expect(titles('price -hon', sessions)).toEqual(['Toyota price']);
    expect(titles('?', sessions)).toEqual(['Why?']);
    expect(titles('  ', sessions)).toHaveLength(3);
    const french = [session('Crème brûlée')];
    for (const query of ['creme', '"CREME brulee"', 'ulée']) expect(titles(query, french)).toHaveLength(1);
    expect(titles("kadikoy'de 42500", [session('Kadıköy’de 42\u202f500 km')])).toHaveLength(1);
  });

  it('are those that the filters leave', () => {
    const sessions = [
      session('Old', { updatedAt: new Date(2024, 5, 1).toISOString(), archived: true }),
      session('New', { pinned: true }),
    ];
    expect(titles('on:2024', sessions)).toEqual(['Old']);
    expect(titles('is:pinned', sessions)).toEqual(['New']);
    expect(titles('is:archived', sessions)).toEqual(['Old']);
    expect(titles('is:unread', sessions, ['New'])).toEqual(['New']);
    expect(titles('in:old', sessions)).toEqual(['Old']);
    for (const text of ['from:me', 'in:facts', 'old from:assistant'])
      expect(titles(text, sessions)).toEqual([]);
  });
});
