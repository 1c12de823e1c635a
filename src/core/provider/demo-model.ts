import { readCsv } from '../../shared/tables/csv';
import type { FixedKey } from '../../shared/words/say';

const MAX_QUOTES = 5;

// Words that every question contains say nothing about which fact is meant.
const COMMON_WORDS = new Set(
  (
    'a about all an and any are at be by can could did do does for from give got had has have how i in is it its ' +
    'list many me much my of on or our please show tell than that the their there these they this to us was we ' +
    'were what when where which who why will with would you your'
  ).split(' '),
);

let words: Intl.Segmenter | undefined;

/** In which language it answers. */
export interface DemoWords {
  readonly say: (key: Extract<FixedKey, `demo.${string}`>) => string;
  /** How to get a real answer. */
  readonly connect: string;
}

/** The demo model's whole answer, in Markdown. */
export function answerFromFacts(system: string, question: string, { say, connect }: DemoWords): string {
  const introduction = say('demo.introduction');
  const facts = factLines(system);
  if (facts.length === 0) {
    return [introduction, say('demo.no_facts'), connect].join('\n\n');
  }
  const tables = sentTablesIn(system);
  const columns = new Set(tables.map(({ lines }) => lines[0]));
  // The names of columns say what stands below them, and nothing by themselves.
  const matches = bestMatches(
    facts.filter((line) => !columns.has(line)),
    question,
  );
  const quotes = matches.map((line) => `- ${line.replace(/^([-*+]|\d+[.)])\s+/, '')}`);
  const found = quotes.length > 0 ? quotes.join('\n') : beginningOf(tables, question);
  if (found === null) return [introduction, say('demo.no_match'), connect].join('\n\n');
  return [introduction, say('demo.from_facts'), found].join('\n\n');
}

interface Table {
  readonly title: string;
  /** The names of its columns, then its rows. */
  readonly lines: readonly string[];
}

function sentTablesIn(system: string): Table[] {
  return [...system.matchAll(FACTS)]
    .map(([block]) => ({ title: / title="([^"]*)"/.exec(block)?.[1] ?? '', lines: factLines(block) }))
    .filter(({ lines }) => rowsOf(lines) !== null);
}

/** The first rows of the table whose name, or that of a column, is in the question. */
function beginningOf(tables: readonly Table[], question: string): string | null {
  const asked = [...terms(question)].filter((term) => !COMMON_WORDS.has(term));
  const meant = tables.find(({ title, lines }) => {
    const names = terms(`${title}\n${lines[0]}`);
    return asked.some((term) => names.has(term));
  });
  return meant ? inMarkdown(meant.lines.slice(0, MAX_QUOTES + 1)) : null;
}

/** Rows below their columns are a table; all else is a list. */
export function inMarkdown(lines: readonly string[]): string {
  const [columns, ...rows] = rowsOf(lines) ?? [];
  if (!columns) return lines.map((line) => `- ${line}`).join('\n');
  return [columns, columns.map(() => '---'), ...rows].map(tableLine).join('\n');
}

/** The names of columns and what stands below each of them; null where the lines are no table. In prose a comma has a space. */
function rowsOf(lines: readonly string[]): string[][] | null {
  const rows = readCsv(lines.join('\n'));
  const [columns = []] = rows;
  const isTable = columns.length > 1 && rows.length > 1 && !columns.some((name) => name.startsWith(' '));
  return isTable && rows.every(({ length }) => length === columns.length) ? rows : null;
}

const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

/** A block of facts; its names may hold any sign but quotation marks. */
export const FACTS = /<facts(?: \w+="[^"]*")*>([\s\S]*?)<\/facts>/g;

/** The non-blank lines inside `<facts …>` elements: the rest are instructions, not the person's facts. */
export function factLines(system: string): string[] {
  const blocks = [...system.matchAll(FACTS)].map((match) => match[1] ?? '');
  const lines = blocks
    .join('\n')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A row that was looked up stands among the others too.
  return [...new Set(lines)];
}

/** The lines that share most words with the question, in their own order. A word counts more the rarer it is. */
function bestMatches(lines: readonly string[], question: string): string[] {
  const asked = [...terms(question)].filter((term) => !COMMON_WORDS.has(term));
  const termsOfLine = lines.map(terms);
  const weights = asked.map((term) => {
    const count = termsOfLine.filter((line) => line.has(term)).length;
    return { term, weight: count === 0 ? 0 : Math.log(1 + lines.length / count) };
  });
  const scored = termsOfLine.map((line, index) => ({
    index,
    score: weights.reduce((sum, { term, weight }) => sum + (line.has(term) ? weight : 0), 0),
  }));
  const best = scored.reduce((top, { score }) => Math.max(top, score), 0);
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MAX_QUOTES)
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => lines[index] ?? '');
}

/** Words without case, accents and the plural s. */
export function terms(text: string): Set<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const found = new Set<string>();
  words ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { segment, isWordLike } of words.segment(folded)) {
    if (isWordLike === true) found.add(segment.length > 3 ? segment.replace(/(?<!s)s$/, '') : segment);
  }
  return found;
}
