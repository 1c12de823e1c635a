import { fold } from '../../shared/fold';
import type { FigureKind } from '../../shared/models';
import { isCurrency } from '../../shared/values/units';
import { isOfColumn } from './columns';
import { Counts } from './counts';
import { type Derivation, derivationOf, isAsked, isRounding, type Known } from './derived';
import { findElsewhere } from './elsewhere';
import type { FactIndex, FactLine } from './facts';
import { withoutLongRuns } from './long-runs';
import { isPart, isReckoned } from './reckoned';
import { Reading } from './reading';
import { scan, scanWords } from './scan';
import type { Figure } from './spans';
import { type TracedSentence, traceSentences } from './sentences';

/** What the program says of a figure. Those that the question named are right as they are, and not said. */
export type FigureState = 'found' | 'derived' | 'other_row' | 'not_found';

export interface CheckedFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly state: FigureState;
  /** Where it stands in the facts: of another row where the state says so. */
  readonly line: FactLine | null;
  readonly how: Derivation | null;
}

/** As it is seen in the answer. */
interface Seen {
  readonly text: string;
}

export interface CheckedAnswer {
  readonly figures: readonly (CheckedFigure & Seen)[];
  readonly sentences: readonly (TracedSentence & Seen)[];
}

/** Of an answer: each is compared with the others, and nobody reads more of them. */
const MAX_FIGURES = 2_000;
/** What a figure may come from is tried for so many of them, with so many near it and so many of the facts. */
const MAX_TRIED = 200;
const MAX_SAID = 24;
const MAX_GIVEN = 160;
const MAX_TIMES = 1_000;

/** Reads an answer once: looks each of its figures up in what was sent, and each of its sentences. */
export function checkAnswer(facts: FactIndex, answer: string, questions: readonly string[]): CheckedAnswer {
  const reading = new Reading(facts, withoutLongRuns(answer), questions.at(-1) ?? '');
  const figures = checkFigures(
    reading,
    questions.map(withoutLongRuns).flatMap((one) => [...scan(one), ...scanWords(one)]),
  );
  const inAnswer = <T extends { readonly start: number; readonly end: number }>(one: T): T & Seen => ({
    ...one,
    start: reading.origin(one.start),
    end: reading.origin(one.end - 1) + 1,
    text: reading.written(one),
  });
  return {
    figures: figures.map(inAnswer),
    sentences: traceSentences(facts, reading.text, reading.statements, figures).map(inAnswer),
  };
}

interface Placed {
  readonly figure: Figure;
  /** Of its statement. */
  readonly index: number;
}

function checkFigures(reading: Reading, asked: readonly Figure[]): CheckedFigure[] {
  const counts = new Counts(reading);
  const known: Known[] = [];
  const results: CheckedFigure[] = [];
  let tried = 0;
  const say = (
    { figure: { start, end, kind } }: Placed,
    state: FigureState,
    line: FactLine | null,
    how: Derivation | null = null,
  ): void => {
    results.push({ start, end, kind, state, line, how });
  };
  const isDerived = (placed: Placed, isLast = false): boolean => {
    let how = howDerived(reading, counts, known, placed);
    if (how === null && isLast && tried++ < MAX_TRIED && comesFrom(reading, known, placed)) {
      how = 'product';
      known.push(toKnown(reading, placed));
    }
    if (how !== null) say(placed, 'derived', null, how);
    return how !== null;
  };

  const all = reading.statements
    .flatMap(({ figures }, index) => figures.map((figure) => ({ figure, index })))
    .slice(0, MAX_FIGURES);
  const open = all.filter((placed) => {
    const { figure, index } = placed;
    const line = reading.rowOf(figure, index);
    const isKnown = line !== null || isAsked(figure, asked);
    if (isKnown) known.push(toKnown(reading, placed));
    if (line) say(placed, 'found', line);
    else if (!isKnown && counts.isWrong(figure, index)) say(placed, 'not_found', null);
    else return !isKnown;
    return false;
  });
  // A sum may stand before what it is the sum of, and be one of figures that are found elsewhere.
  const rest = open.filter((placed) => !isDerived(placed));
  const elsewhere = rest.map((placed) => ({
    ...placed,
    finding: findElsewhere(reading, placed.figure, placed.index),
  }));
  for (const placed of elsewhere) if (placed.finding.state === 'found') known.push(toKnown(reading, placed));
  for (const placed of elsewhere) {
    const { state, line } = placed.finding;
    const isSaid = state === 'found' || !isDerived(placed, true);
    if (isSaid && !(state === 'not_found' && isWord(reading, placed))) say(placed, state, line);
  }
  return results.sort((a, b) => a.start - b.start);
}

/** A 1 that counts is written for the word. */
function isWord(reading: Reading, { figure, index }: Placed): boolean {
  return figure.amounts[0] === 1 && reading.isCounted(figure) && !reading.wants(figure, index);
}

function toKnown(reading: Reading, { figure, index }: Placed): Known {
  const { group, cells, figures } = reading.statement(index);
  if (group === null) return { figure, statement: index, series: `s${index}` };
  const cell = cells.findIndex(({ start, end }) => figure.start >= start && figure.end <= end);
  const dimension = figure.unit?.dimension;
  const before = figures.filter(({ unit, start }) => unit?.dimension === dimension && start < figure.start);
  const place = cell === -1 ? `i${before.length}${dimension ?? ''}` : cell;
  return { figure, statement: index, series: `g${group}:${place}` };
}

function howDerived(
  reading: Reading,
  counts: Counts,
  known: readonly Known[],
  { figure, index }: Placed,
): Derivation | null {
  if (counts.isCount(figure, index) || counts.isBoundOfCount(figure, index)) return 'count';
  const from = Math.max(reading.statement(index).start, figure.start - 24);
  const before = reading.text.slice(from, figure.start);
  const derived = derivationOf(figure, index, known, before);
  if (derived !== null || figure.kind !== 'number') return derived;
  const ofRows = counts.howOfRows(figure, index);
  if (ofRows !== null) return ofRows;
  const own = reading.linesAbout(reading.about(index)).flatMap(({ figures }) => figures);
  return isRounding(figure, own, before) ? 'rounding' : null;
}

/** It may say how many of something. */
const isWhole = ({ kind, unit, amounts: [amount = 0] }: Figure): boolean =>
  kind === 'number' && unit === null && Number.isInteger(amount) && amount > 1 && amount <= MAX_TIMES;

/** `28.50 € a month, children pay half`: the facts say what part of it. */
const isPartOfLine = ({ facts }: Reading, figure: Figure, lines: readonly FactLine[]): boolean =>
  figure.unit !== null &&
  lines.some(
    (line) =>
      line.table === null &&
      isPart(
        figure,
        fold(facts.written(line, line)),
        line.figures.map((one) => ({ figure: one })),
      ),
  );

/** From what stands near it, and what the facts say of what it is about. */
function comesFrom(reading: Reading, known: readonly Known[], { figure, index }: Placed): boolean {
  if (figure.kind !== 'number') return false;
  const near = known.filter(({ statement }) => Math.abs(statement - index) <= 1);
  const said = [...near.map((one) => one.figure), ...reading.wordsNear(figure, index)]
    .sort((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start))
    .slice(0, MAX_SAID);
  const lines = [...reading.linesAbout(reading.about(index)), ...reading.proseAbout(figure, index)];
  const around = reading.around(figure);
  const text = reading.near(figure, index);
  if (isOfColumn(reading.facts, around, text) || isPartOfLine(reading, figure, lines)) return true;
  const times = reading
    .statement(index)
    .figures.filter((one) => isWhole(one) && !said.includes(one))
    .slice(0, MAX_SAID);
  return isReckoned(around, text, {
    said: said.map((one) => reading.around(one)),
    times: times.map((one) => reading.around(one)),
    prices: reading
      .statement(index)
      .figures.filter(({ unit }) => unit !== null && isCurrency(unit.dimension))
      .slice(0, MAX_SAID),
    facts: lines
      .flatMap((line) => line.figures.map((one) => reading.facts.around(line, one)))
      .slice(0, MAX_GIVEN),
  });
}
