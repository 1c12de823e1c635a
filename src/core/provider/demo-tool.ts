import { say } from '../../shared/words/say';
import { factLines, terms } from './demo-model';

const TOOL = 'look_up';

export interface DemoQuestion {
  readonly question: string;
  /** What is offered. */
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  /** What it was asked under. */
  readonly system: string;
  /** It has called before. */
  readonly hasCalled: boolean;
}

/**
 * The demo model looks up in the first table that has a value which the question names, unless that was done for it: this
 * shows what tools do, and is no understanding.
 */
export function demoCall({
  question,
  tools,
  system,
  hasCalled,
}: DemoQuestion): { name: string; arguments: string } | null {
  const tool = tools.find(({ name }) => name === TOOL);
  if (tool === undefined || hasCalled || system.includes('part="looked up')) return null;
  const asked = terms(question);
  for (const { title, columns } of tablesIn(tool.description)) {
    const where = columns.flatMap(({ name, values }) => {
      const value = values.find((each) => [...terms(each)].every((term) => asked.has(term)));
      return value === undefined ? [] : [{ column: name, is: '=', value }];
    });
    if (where.length > 0) return { name: TOOL, arguments: JSON.stringify({ table: title, where, limit: 5 }) };
  }
  return null;
}

const MAX_LINES = 7;

/** What it has looked up, as it was found. */
export function answerFromLookups(results: string): string {
  const lines = factLines(results).slice(0, MAX_LINES);
  return lines.length === 0
    ? say('demo.not_looked_up')
    : `${say('demo.looked_up')}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

interface DescribedTable {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** What the app says of its tables: a line for each, and one for each column with some of its values. */
function tablesIn(description: string): DescribedTable[] {
  return description
    .split(/^Table /m)
    .slice(1)
    .map((text) => {
      const [head = '', ...lines] = text.split('\n');
      const columns = lines.map((line) => {
        const [name = '', ...values] = stringsIn(line);
        return { name, values: line.includes(': text') ? values : [] };
      });
      return { title: stringsIn(head)[0] ?? '', columns };
    });
}

const stringsIn = (line: string): string[] =>
  (line.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => JSON.parse(text) as string);
