import { expect, it } from 'vitest';
import { createPromptOperations } from './prompt-operations';
import { document } from './testing/document';

const MODEL = 'openai/gpt-oss-120b';
const facts = document({
  title: 'Hof',
  content: [
    ...Array.from({ length: 400 }, (_, n) => `Absatz ${String(n)} handelt von Ding ${String(n * 7)}.`),
    'Das Lastenrad steht in Halle drei.',
  ].join('\n\n'),
});
const cars = document({
  kind: 'table',
  title: 'Bestand',
  content: 'Modell,Antrieb\nZoe,elektrisch\nGolf,Diesel',
});
const words = document({
  kind: 'words',
  title: 'Wörter',
  content: 'Drahtesel Max = Lastenrad\nStromer = elektrisch',
});

const fit = (question: string, own: readonly (typeof words)[]) =>
  createPromptOperations().fit(MODEL, {
    data: { instructions: null, everywhere: [facts, cars, ...own], session: [], question: null },
    history: [],
    question: [{ role: 'user', content: question }],
    budget: 1_500,
  }).system.text;

it('ranks and reads tables by a person’s own words, which are never sent themselves', () => {
  expect(fit('Wo steht der Drahtesel Max?', [])).not.toContain('Halle drei');
  const text = fit('Wo steht der Drahtesel Max?', [words]);
  expect(text).toContain('Halle drei');
  expect(text).not.toContain('Stromer');
  expect(fit('Wie viele Stromer haben Sie?', [])).not.toContain('looked up: count');
  expect(fit('Wie viele Stromer haben Sie?', [words])).toContain('where Antrieb is elektrisch: 1 of 2');
  expect(fit('Wie viele Stromer haben Sie?', [{ ...words, enabled: false }])).not.toContain(
    'looked up: count',
  );
});

it('finds by them, too', () => {
  const call = { name: 'find', arguments: '{"words":["Drahtesel Max"]}' };
  const ask = (everywhere: readonly (typeof words)[]): string =>
    createPromptOperations().lookUp(MODEL, { data: { everywhere, session: [] }, call, sent: '', room: 500 })
      .text;
  expect(ask([facts])).not.toContain('Halle drei');
  expect(ask([facts, words])).toContain('Halle drei');
});
