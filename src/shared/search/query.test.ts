import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../words/language';
import { isWithin, spansOf } from './leaves';
import { readPeriod } from './periods';
import { type Filter, filtersOf, parseQuery, termsOf, writeFilter, writeQuery } from './query';
import { offered, written } from './words';

/** A Wednesday. */
const NOW = new Date(2026, 2, 18, 15, 30);
const parse = (text: string) => parseQuery(text, NOW);
const filters = (text: string): string[] =>
  filtersOf(parse(text)).map(({ by, value, not }) => `${not ? '-' : ''}${by}:${value}`);
const wanted = (text: string): string[] => termsOf(parse(text)).wanted.map(({ words }) => words);
const unwanted = (text: string): string[] => termsOf(parse(text)).unwanted.map(({ words }) => words);
const unknown = (text: string): (string | null)[] =>
  parse(text).parts.flatMap((part) =>
    part.kind === 'words' && part.unknown
      ? [part.unknown.meant === null ? null : writeFilter(part.unknown.meant, 'en')]
      : [],
  );

describe('a query', () => {
  it.each([
    ['from:me honda', ['from:me'], ['honda']],
    ['honda from:assistant', ['from:assistant'], ['honda']],
    ['FROM: Me honda', ['from:me'], ['honda']],
    ['in:facts price', ['in:facts'], ['price']],
    ['in:"price list" tyres', ['title:price list'], ['tyres']],
    ['in:«price list» “new tyres”', ['title:price list'], ['new tyres']],
    ['in:"facts"', ['title:facts'], []],
    ['in:Honda civic', ['title:Honda'], ['civic']],
    ['is:pinned -is:archived', ['is:pinned', '-is:archived'], []],
    ['after:2024 before:2025-03-05 x1', ['after:2024', 'before:2025-03-05'], ['x1']],
    ['on:last week honda', ['on:last_week'], ['honda']],
    ['on:"last week" honda', ['on:last_week'], ['honda']],
    ['after: 5 March 2024 tyres', ['after:2024-03-05'], ['tyres']],
    ['de:mí honda', ['from:me'], ['honda']],
    ['es:"no leída"', ['is:unread'], []],
    ['es:no leída', ['is:unread'], []],
    ['von:mir nach:letzte Woche', ['from:me', 'after:last_week'], []],
    ['am:5. März 2024', ['on:2024-03-05'], []],
    ['dans:faits avant:hier', ['in:facts', 'before:yesterday'], []],
    ["le:aujourd’hui le:aujourd'hui", ['on:today', 'on:today'], []],
    ['من:أنا قبل:أمس', ['from:me', 'before:yesterday'], []],
    ['حالة:مثبّتة', ['is:pinned'], []],
    ['http://a.example 12:30 note:me', [], ['http://a.example', '12:30', 'note:me']],
    ['"from:me"', [], ['from:me']],
    ['-20 -- a-b', [], ['-20', 'a-b']],
  ])('%s', (text, itsFilters, itsWords) => {
    expect(filters(text)).toEqual(itsFilters);
    expect(wanted(text)).toEqual(itsWords);
    expect(unknown(text)).toEqual([]);
  });

  it('knows what shall not be there', () => {
    expect(unwanted('car -red -"light blue" in-house')).toEqual(['red', 'light blue']);
    expect(wanted('car -red -"light blue" in-house')).toEqual(['car', 'in-house']);
  });

  it.each([
    ['from:bob', [null]],
    ['from:asistant', ['from:assistant']],
    ['form:me', ['from:me']],
    ['-is:archved', ['-is:archived']],
    ['on:yesterdya', ['on:yesterday']],
    ['on:yesterdxx', ['on:yesterday']],
    ['before:someday', [null]],
    ['on:03/04/2024', [null]],
    ['on:2024-13', [null]],
    ['on:2024-02-30', [null]],
  ])('takes %s for words, and says so', (text, meant) => {
    expect(filters(text)).toEqual([]);
    expect(wanted(text)).toHaveLength(1 - (text.startsWith('-') ? 1 : 0));
    expect(unknown(text)).toEqual(meant);
  });

  it.each(spokenLanguages)('takes no weekday of %s for another day', (language) => {
    for (const weekday of ['long', 'short'] as const) {
      const nameOf = new Intl.DateTimeFormat(language, { weekday });
      for (let day = 1; day <= 7; day += 1) {
        const name = nameOf.format(new Date(2026, 2, day));
        expect(unknown(`on:${name}`).filter(Boolean), name).toEqual([]);
      }
    }
  });

  it('waits for the value of a filter that is begun', () => {
    for (const text of ['honda from:', 'honda from: ', 'honda in:"']) {
      expect(wanted(text)).toEqual(text.endsWith('"') ? ['honda', 'in:'] : ['honda']);
    }
  });

  it('completes its last word, unless a space, a phrase or a filter ends it', () => {
    const isOpen = (text: string): boolean | undefined => termsOf(parse(text)).wanted.at(-1)?.open;
    expect(['tyr', 'from:me tyr'].map(isOpen)).toEqual([true, true]);
    expect(['tyr ', '"tyr"', '"tyr', 'tyr from:me', 'tyr -x', 't'].map(isOpen)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\s":\-a-zäé“«]*$/),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '"',
            '-',
            ':',
            ' ',
            '\t',
            'from',
            'in:',
            'on:',
            'is:',
            'de:',
            'last week',
            '2024',
            '-from:me',
          ),
          fc.constantFrom(
            ...written('unread'),
            ...written('from'),
            ...written('last_week'),
            ...written('facts'),
          ),
          fc.string(),
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('never throws, and says the same when it is written anew, in every language', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...spokenLanguages), (text, language) => {
        const query = parse(text);
        termsOf(query);
        expect(parse(writeQuery(query, language))).toEqual(query);
      }),
      { numRuns: 2_000 },
    );
  });

  it('offers in each language what it reads', () => {
    const all: Filter[] = [
      { by: 'from', value: 'me', not: false },
      { by: 'from', value: 'assistant', not: true },
      { by: 'in', value: 'facts', not: false },
      { by: 'title', value: 'Autos, rot', not: false },
      { by: 'is', value: 'unread', not: false },
      ...['today', 'last_week', 'this_year', '2024', '2024-03', '2024-03-05'].map((value): Filter => ({
        by: 'on',
        value,
        not: false,
      })),
    ];
    for (const language of [...spokenLanguages, 'fr-CA', 'en-XA']) {
      for (const filter of all) expect(filtersOf(parse(writeFilter(filter, language)))).toEqual([filter]);
    }
    expect(offered('from', 'fr-CA')).toBe('de');
  });
});

describe('a time', () => {
  it.each([
    ['2024', '2024'],
    ['2024-3', '2024-03'],
    ['2024/03/05', '2024-03-05'],
    ['5.3.2024', '2024-03-05'],
    ['25/12/2024', '2024-12-25'],
    ['March', '2026-03'],
    ['April', '2025-04'],
    ['mars 2024', '2024-03'],
    ['marzo de 2024', '2024-03'],
    ['March 5, 2024', '2024-03-05'],
    ['1er mars 2024', '2024-03-01'],
    ['19 March', '2025-03-19'],
    ['18 March', '2026-03-18'],
    ['٢٠٢٤', '2024'],
    ['La Semana Pasada', 'last_week'],
    ['l’an dernier', 'last_year'],
  ])('%s is %s', (text, value) => {
    expect(readPeriod(text, NOW)).toBe(value);
  });

  it.each([
    ['on:today', [2026, 2, 18], [2026, 2, 19]],
    ['on:yesterday', [2026, 2, 17], [2026, 2, 18]],
    ['on:this week', [2026, 2, 16], [2026, 2, 23]],
    ['on:last week', [2026, 2, 9], [2026, 2, 16]],
    ['on:last month', [2026, 1, 1], [2026, 2, 1]],
    ['on:last year', [2025, 0, 1], [2026, 0, 1]],
    ['on:2024-02', [2024, 1, 1], [2024, 2, 1]],
    ['after:2024-12-31 before:2025-01-02', [2025, 0, 1], [2025, 0, 2]],
  ] as const)('%s lies within its own days', (text, from, until) => {
    const spans = spansOf(filtersOf(parse(text)), NOW);
    const at = ([year, month, day]: readonly [number, number, number]): number =>
      new Date(year, month, day).getTime();
    const within = [at(from) - 1, at(from), at(until) - 1, at(until)].map((time) => isWithin(spans, time));
    expect(within).toEqual([false, true, true, false]);
    if (!text.includes(' before')) {
      const others = spansOf(filtersOf(parse(`-${text}`)), NOW);
      expect(isWithin(others, at(from))).toBe(false);
      expect(isWithin(others, at(until))).toBe(true);
    }
  });
});
