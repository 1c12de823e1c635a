import { checkAnswer } from '../../src/core/figures/check';
import { FactIndex } from '../../src/core/figures/facts';
import { type ChangedAnswer, changedAnswers } from './figures/change';
import { documents, tables } from './figures/facts';
import { type CorrectAnswer, correctAnswers } from './figures/set';
import { type BenchResult, median } from './result';

/** What `docs/benchmarks.md` promises. */
const MISSED = 0.02;
const OTHER_ROWS_MISSED = 0.1;
const MARKED = 0.01;
const CHECK_MS = 30;
const PASSAGES = 10_000;
const WORDS = 1_000;
const RUNS = 9;

const scope = 'all conversations';

/** Whether wrong figures are marked, right ones are not, and how long it takes. */
// eslint-disable-next-line @typescript-eslint/require-await -- as all benchmarks
export async function run(): Promise<BenchResult> {
  const facts = new FactIndex(documents.map((document) => ({ ...document, scope })));
  const marks = ({ text, question }: CorrectAnswer) =>
    checkAnswer(facts, text, [question]).figures.filter(
      ({ state }) => state === 'not_found' || state === 'other_row',
    );

  const correct = correctAnswers();
  const wronged = correct.filter((answer) => marks(answer).length > 0);
  for (const { text } of wronged) console.log(`  marked, though right: ${text.replaceAll('\n', ' / ')}`);

  const changed = changedAnswers(correct);
  const missed = changed.filter((answer) => !marks(answer).some((mark) => overlaps(mark, answer)));
  for (const { change, text, start, end } of missed)
    console.log(
      `  missed, ${change}: ${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]`,
    );
  const kinds = [...new Set(changed.map(({ change }) => change))];
  for (const kind of kinds) {
    const [all, not] = [changed, missed].map((some) => some.filter(({ change }) => change === kind).length);
    console.log(`${kind}: ${(all ?? 0) - (not ?? 0)} of ${all ?? 0}`);
  }
  const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;
  const isOtherRow = ({ change }: ChangedAnswer): boolean => change === 'other row';
  const rest = (answer: ChangedAnswer): boolean => !isOtherRow(answer);
  return {
    ...measure(
      'figures',
      'share of changed figures not marked',
      share(missed.filter(rest), changed.filter(rest)),
      MISSED,
    ),
    also: [
      measure(
        'figures-other-row',
        'share of another row’s figures not marked',
        share(missed.filter(isOtherRow), changed.filter(isOtherRow)),
        OTHER_ROWS_MISSED,
      ),
      measure(
        'figures-correct',
        `share of ${correct.length} right answers with a mark`,
        share(wronged, correct),
        MARKED,
      ),
      measure(
        'figures-check',
        `ms for ${WORDS} words against ${PASSAGES} passages`,
        checkMs(correct),
        CHECK_MS,
      ),
    ],
  };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function checkMs(answers: readonly CorrectAnswer[]): number {
  const facts = new FactIndex(manyDocuments());
  if (facts.lines.length < PASSAGES) throw new Error(`Only ${facts.lines.length} passages.`);
  const words: string[] = [];
  let text = '';
  for (let index = 0; words.length < WORDS; index += 7) {
    const answer = answers[index % answers.length];
    text += `${answer?.text ?? ''}\n\n`;
    words.push(...(answer?.text.split(/\s+/) ?? []));
  }
  return median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      checkAnswer(facts, text, ['What do you have?']);
      return performance.now() - start;
    }),
  );
}

/** The documents of the set, and a list of cars that makes them many. */
function manyDocuments() {
  const cars = documents.find(({ title }) => title === 'cars')?.content.split('\n') ?? [];
  const [header = '', ...rows] = cars;
  const copies = Math.ceil(PASSAGES / (tables.get('cars')?.length ?? 1));
  const many = Array.from({ length: copies }, (_, copy) =>
    rows.map((row) => row.replace(/^A-/, `B${copy}-`).replace(/(\d)0 km/, `${copy % 10}$1 km`)),
  );
  const list = { title: 'list', content: [header, ...many.flat()].join('\n') };
  return [...documents, list].map((document) => ({ ...document, scope }));
}

function measure(name: string, unit: string, value: number, baseline: number): BenchResult {
  const round = (number: number): number => Number(number.toFixed(4));
  return { name, value: round(value), unit, baseline, ratio: round(value / baseline), limit: 1 };
}
