import type { FactIndex, FactLine } from './facts';
import type { CheckedFigure } from './check';
import type { Statement } from './statements';
import { wordsOf } from './words';

/** A sentence of an answer and the line of the facts that it shares most with. */
export interface TracedSentence {
  readonly start: number;
  readonly end: number;
  readonly line: FactLine;
}

/** So much of what a sentence says, weighed by how rare it is, must stand in one line. */
const MIN_OVERLAP = 0.6;
/** Sentences that say less have nothing to compare. */
const MIN_WORDS = 2;
/** A word that stands in more lines than this finds none. */
const MAX_LINES = 300;
const SHORT = 3;
const SHORT_WEIGHT = 0.2;

/** Where sentences come from. A line whose figures are others is not it, however alike the words are. */
export function traceSentences(
  facts: FactIndex,
  text: string,
  statements: readonly Statement[],
  checked: readonly CheckedFigure[],
): TracedSentence[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'heading' || statement.isHead) return [];
    const { start, end } = statement;
    const figures = checked.filter((figure) => figure.start >= start && figure.end <= end);
    const line = bestLine(facts, text, statement, figures);
    return line ? [{ start, end, line }] : [];
  });
}

function bestLine(
  facts: FactIndex,
  text: string,
  { start, end }: Statement,
  figures: readonly CheckedFigure[],
): FactLine | null {
  const words = wordsOf(text.slice(start, end)).filter(
    (word) => !figures.some((figure) => word.start + start < figure.end && word.end + start > figure.start),
  );
  const stems = new Map(words.map(({ stem }) => [stem, weightOf(facts, stem)]));
  if (stems.size + figures.length < MIN_WORDS) return null;
  const rarest = Math.max(1, ...stems.values());
  const held = new Map<number, number>();
  for (const { line, state } of figures)
    if (line && state === 'found') held.set(line.id, (held.get(line.id) ?? 0) + rarest);
  const candidates = new Set(held.keys());
  if (held.size === 0 && figures.every(({ state }) => state === 'derived')) {
    for (const stem of stems.keys()) {
      const lines = facts.linesWith(stem);
      if (lines.length <= MAX_LINES) for (const id of lines) candidates.add(id);
    }
  }
  const all = [...stems.values()].reduce((sum, weight) => sum + weight, 0) + rarest * figures.length;
  let best: FactLine | null = null;
  let most = MIN_OVERLAP * all;
  for (const id of candidates) {
    const line = facts.lines[id];
    if (!line || line.isHead) continue;
    let shared = held.get(id) ?? 0;
    for (const [stem, weight] of stems) if (line.stems.has(stem)) shared += weight;
    if (shared < most || (shared === most && best)) continue;
    [best, most] = [line, shared];
  }
  return best;
}

/** A word that the facts do not have counts like a rare one: what was made up is not found. */
function weightOf(facts: FactIndex, stem: string): number {
  const count = facts.linesWith(stem).length;
  const weight = Math.log(1 + facts.lines.length / Math.max(count, facts.lines.length / 12));
  if (count === 0) return stem.length <= SHORT ? SHORT_WEIGHT : weight;
  return stem.length <= SHORT ? SHORT_WEIGHT : Math.log(1 + facts.lines.length / count);
}
