import type { CheckedFigure } from './check';
import type { FactLine, Place } from './facts';
import type { Reading } from './reading';
import type { Figure } from './spans';
import type { Statement } from './statements';
import type { Subject } from './subjects';
import { type Word, wordsOf } from './words';

/** A year stands in thousands of rows. */
const MAX_PLACES = 200;

type Finding = Pick<CheckedFigure, 'state' | 'line'>;

const NOT_FOUND: Finding = { state: 'not_found', line: null };

/** A figure that is not of what its statement speaks of: it is another row's, unless the statement says something else, too. */
export function findElsewhere(reading: Reading, figure: Figure, index: number): Finding {
  const statement = reading.statement(index);
  const places = reading.places(figure);
  const best = closest(
    reading,
    places.map(({ line }) => line),
    statement,
  );
  if (!best) return findInWords(reading, figure);
  const about = reading.about(index);
  if (about.length === 0) {
    const isStray = strays(reading, figure, places, statement);
    return { state: isStray ? 'other_row' : 'found', line: best };
  }
  if (!reading.wants(figure, index)) return { state: 'found', line: best };
  const tables = new Set(about.map(({ table }) => table));
  const telling = tellingWords(reading, statement, about);
  const related = closest(
    reading,
    places
      .map(({ line }) => line)
      .filter(({ table, stems }) => !tables.has(table ?? '') && telling.some((stem) => stems.has(stem))),
    statement,
  );
  return related ? { state: 'found', line: related } : { state: 'other_row', line: best };
}

/** The statement is about a text, and this figure stands in a row that has nothing to do with it. */
function strays(reading: Reading, figure: Figure, places: readonly Place[], statement: Statement): boolean {
  const telling = tellingWords(reading, statement, []);
  if (telling.length === 0) return false;
  if (places.some(({ line }) => line.table === null || telling.some((stem) => line.stems.has(stem))))
    return false;
  const own = new Set(places.map(({ line }) => line.text));
  const others = statement.figures
    .filter((other) => other !== figure && !reading.isCounted(other))
    .map((other) => reading.places(other))
    .filter((of) => of.length > 0);
  return (
    others.length > 0 &&
    others.every(
      (of) => of.some(({ line }) => line.table === null) && !of.some(({ line }) => own.has(line.text)),
    )
  );
}

/** Codes are written in many ways; what stands in the facts letter by letter is there. */
function findInWords(reading: Reading, figure: Figure): Finding {
  if (figure.kind !== 'code' && figure.kind !== 'web') return NOT_FOUND;
  const { facts } = reading;
  const written = reading.written(figure);
  const stems = wordsOf(written).map(({ stem }) => stem);
  const [first = '', ...others] = stems.sort((a, b) => b.length - a.length);
  const line = facts
    .linesWith(first)
    .map((id) => facts.lines[id])
    .find((one) => others.every((stem) => one?.stems.has(stem)));
  if (!line || (stems.length < 2 && figure.kind !== 'web')) return NOT_FOUND;
  const text = facts.written(line, line).toLowerCase();
  const at = text.indexOf(written.toLowerCase());
  const isThere = at !== -1 && !/^[\p{L}\d]/u.test(text.slice(at + written.length));
  return isThere ? { state: 'found', line } : NOT_FOUND;
}

/** The words of a statement, but for its figures and the names of what it speaks of. */
function tellingWords(reading: Reading, statement: Statement, about: readonly Subject[]): string[] {
  const { start, figures } = statement;
  const lines = reading.linesAbout(about);
  const isFigure = (word: Word): boolean =>
    figures.some((figure) => word.start + start < figure.end && word.end + start > figure.start);
  return wordsOf(reading.written(statement)).flatMap((word) =>
    word.stem.length > 3 &&
    !/\d/.test(word.stem) &&
    !isFigure(word) &&
    !lines.some((line) => line.stems.has(word.stem))
      ? [word.stem]
      : [],
  );
}

function closest(reading: Reading, lines: readonly FactLine[], statement: Statement): FactLine | null {
  if (lines.length < 2) return lines[0] ?? null;
  const stems = new Set(wordsOf(reading.written(statement)).map(({ stem }) => stem));
  let best: FactLine | null = null;
  let most = -1;
  for (const line of lines.slice(0, MAX_PLACES)) {
    let common = 0;
    for (const stem of stems) if (line.stems.has(stem)) common += stem.length > 3 ? 2 : 1;
    if (common <= most) continue;
    [best, most] = [line, common];
  }
  return best;
}
