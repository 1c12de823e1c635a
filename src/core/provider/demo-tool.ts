import { answerFromFacts, type DemoWords, factLines, FACTS, inMarkdown, terms } from './demo-model';

const TOOL = 'look_up';

export interface DemoQuestion {
  readonly question: string;
  /** What is offered. */
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  /** What this question was asked under. */
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
  for (const { title, columns } of describedTablesIn(tool.description)) {
    const where = columns.flatMap(({ name, values }) => {
      const value = values.find((each) => [...terms(each)].every((term) => asked.has(term)));
      return value === undefined ? [] : [{ column: name, is: '=', value }];
    });
    if (where.length > 0) return { name: TOOL, arguments: JSON.stringify({ table: title, where, limit: 5 }) };
  }
  return null;
}

export interface DemoAnswered {
  /** The system messages, the last one last. */
  readonly system: readonly string[];
  readonly question: string;
  /** What its calls brought. */
  readonly results: readonly string[];
  readonly words: DemoWords;
}

/** The demo model's whole answer, in Markdown: what was looked up for the question, else the facts that match it. */
export function demoAnswer({ system, question, results, words }: DemoAnswered): string {
  const lookedUp = results.length > 0 ? results.join('\n') : lookedUpBefore(system.at(-1) ?? '');
  if (lookedUp === '') return answerFromFacts(system.join('\n'), question, words);
  return [words.say('demo.introduction'), answerFromLookups(lookedUp, words)].join('\n\n');
}

/** What was looked up before the model was asked. */
const lookedUpBefore = (system: string): string =>
  (system.match(FACTS) ?? []).filter((block) => / part="looked up[^"]*">/.test(block)).join('\n');

const MAX_LINES = 7;

/** What has been looked up, as it was found. */
function answerFromLookups(results: string, { say }: DemoWords): string {
  const found = (results.match(FACTS) ?? [])
    .map((block) => inMarkdown(factLines(block).slice(0, MAX_LINES)))
    .filter(Boolean);
  return found.length === 0 ? say('demo.not_looked_up') : [say('demo.looked_up'), ...found].join('\n\n');
}

interface DescribedTable {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** What the app says of its tables: a line for each, and one for each column with some of its values. */
function describedTablesIn(description: string): DescribedTable[] {
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
