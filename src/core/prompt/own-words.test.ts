import { expect, it } from 'vitest';
import { createPromptOperations } from './prompt-operations';
import { document } from './testing/document';

const MODEL = 'openai/gpt-oss-120b';
const facts = document({
  title: 'Hof',
  content: [
    ...Array.from({ length: 400 }, (_, n) => `Absatz ${String(n)} handelt von Ding ${String(n * 7)}.`),
    'Lastenrad: Halle drei.',
  ].join('\n\n'),
});
const cars = document(
  {
    kind: 'table',
    title: 'Bestand',
    content: 'Modell,Antrieb\nZoe,elektrisch\nGolf,Diesel',
  },
  2,
);
const words = document(
  {
    kind: 'words',
    title: 'Wörter',
    content: 'Quibbelmops = Lastenrad\nStromer = elektrisch',
  },
  3,
);

const fit = (question: string, own: readonly (typeof words)[]) =>
  createPromptOperations().fit(MODEL, {
    data: { instructions: null, everywhere: [facts, cars, ...own], session: [], question: null },
    history: [],
    question: [{ role: 'user', content: question }],
    budget: 1_500,
  }).system.text;

it('ranks and reads tables by a person’s own words, which are never sent themselves', () => {
  expect(fit('Quibbelmops?', [])).not.toContain('Halle drei');
  const text = fit('Quibbelmops?', [words]);
  expect(text).toContain('Halle drei');
  expect(text).not.toContain('Stromer');
  expect(fit('Wie viele Stromer haben Sie?', [])).not.toContain('looked up: count');
  expect(fit('Wie viele Stromer haben Sie?', [words])).toContain('where Antrieb is elektrisch: 1 of 2');
  expect(fit('Wie viele Stromer haben Sie?', [{ ...words, enabled: false }])).not.toContain(
    'looked up: count',
  );
});

it('finds by them, too', () => {
  const call = { name: 'find', arguments: '{"words":["Quibbelmops"]}' };
  const ask = (everywhere: readonly (typeof words)[]): string =>
    createPromptOperations().lookUp(MODEL, { data: { everywhere, session: [] }, call, sent: '', room: 500 })
      .text;
  expect(ask([facts])).not.toContain('Halle drei');
  expect(ask([facts, words])).toContain('Halle drei');
});
