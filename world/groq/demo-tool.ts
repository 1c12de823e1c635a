import type { ScriptedCall } from './behaviours';
import { factLines, terms } from '../../src/core/provider/demo-model';
import type { ChatRequest } from './protocol';

const TOOL = 'look_up';

/**
 * The demo model looks up in the first table that has a value which the question names, unless that was done for it: this
 * shows what tools do, and is no understanding.
 */
export function demoCall({ messages, tools }: ChatRequest): ScriptedCall | null {
  const tool = tools.find(({ name }) => name === TOOL);
  const question = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const isDone = messages.some(
    ({ role, content }) => role === 'tool' || (role === 'system' && content.includes('part="looked up')),
  );
  if (tool === undefined || isDone) return null;
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
  const found =
    lines.length === 0 ? 'That could not be looked up.' : lines.map((line) => `- ${line}`).join('\n');
  return `Looked up in your tables:\n\n${found}`;
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
