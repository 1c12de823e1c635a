import { createPromptOperations } from '../../src/core/prompt/prompt-operations';
import { PassageIndex } from '../../src/core/prompt/passage-index';
import { countText } from '../../src/core/prompt/token-counter';
import type { TrainingDocument } from '../../src/shared/models';
import type { BenchResult } from './result';
import { documentsOf } from './retrieval/evaluate';
import { type Pair, readPairs } from './words/set';

/** In tokens: about a tenth of the facts of a language. */
const BUDGET = 300;
const MODEL = 'openai/gpt-oss-120b';

/** What must be found of each kind, without a model. */
const PROMISED: Readonly<Record<string, number>> = {
  folding: 0.98,
  number: 0.98,
  code: 0.98,
  inflection: 0.95,
  compound: 0.9,
  'typing mistake': 0.95,
  synonym: 0.8,
  'other language': 0.8,
  'false friend': 0.75,
};

/** Which facts are sent, however they are asked for: each language's facts are an account of their own. */
// eslint-disable-next-line @typescript-eslint/require-await -- as all benchmarks
export async function run(): Promise<BenchResult> {
  const pairs = readPairs();
  const accounts = new Map(
    [...new Set(pairs.map(({ told }) => told))].map((told) => [told, accountOf(pairs, told)]),
  );
  const outcomes = pairs.map((pair) => ({ pair, found: accounts.get(pair.told)?.sends(pair) === true }));
  for (const { pair, found } of outcomes) {
    if (!found)
      console.log(`missed: ${pair.kind}, ${pair.asked} > ${pair.told}: ${pair.question} => ${pair.fact}`);
  }
  table(
    'kind',
    outcomes.map(({ pair, found }) => [pair.kind, found]),
  );
  table(
    'sets',
    outcomes.map(({ pair, found }) => [`${pair.file} ${pair.kind}`, found]),
  );
  table(
    'languages',
    outcomes.map(({ pair, found }) => [`${pair.asked} > ${pair.told}`, found]),
  );
  const results = Object.entries(PROMISED).map(([kind, promised]) => {
    const own = outcomes.filter(({ pair }) => pair.kind === kind);
    return result(`words-${kind}`, own.filter(({ found }) => !found).length / own.length, 1 - promised);
  });
  // A model that may look again has words in the language of the facts; those of the set are its script.
  const again = outcomes.filter(({ pair }) => pair.again !== '');
  const lost = again.filter(({ pair }) => accounts.get(pair.told)?.finds(pair.again, pair.fact) !== true);
  for (const { pair } of lost) console.log(`not found: ${pair.told}: ${pair.again} => ${pair.fact}`);
  results.push(result('words-find', lost.length / again.length, 0.05));
  const missed = outcomes.filter(({ found }) => !found).length / outcomes.length;
  return { ...result('words', missed, 0.1), also: results };
}

interface Account {
  readonly sends: (pair: Pair) => boolean;
  /** Whether the tool comes back with it, in the same budget. */
  readonly finds: (words: string, fact: string) => boolean;
}

/** Each fact is a document, so that none is found by its neighbours. */
function accountOf(pairs: readonly Pair[], language: string): Account {
  const own = pairs.filter(({ told }) => told === language).flatMap(({ fact, wrong }) => [fact, wrong]);
  const facts = [...new Set(own)].filter((fact) => fact !== '');
  const documents = documentsOf({
    name: language,
    budget: BUDGET,
    documents: facts.map((content) => ({ title: '', content })),
    questions: [],
  });
  const contents = new Map(
    documents.map(({ id, content }): [TrainingDocument['id'], string] => [id, content]),
  );
  const index = new PassageIndex();
  index.update(documents);
  const operations = createPromptOperations();
  const data = { everywhere: documents, session: [] };
  return {
    finds: (words, fact) => {
      const call = { name: 'find', arguments: JSON.stringify({ words: words.split(', ') }) };
      return operations.lookUp(MODEL, { data, call, sent: '', room: BUDGET }).text.includes(fact);
    },
    sends: ({ question, fact }) => {
      let room = BUDGET;
      for (const { documentId } of index.rank({ question, before: '' })) {
        const content = contents.get(documentId) ?? '';
        room -= countText(content);
        if (room < 0) return false;
        if (content === fact) return true;
      }
      return false;
    },
  };
}

function table(by: string, all: readonly (readonly [name: string, found: boolean])[]): void {
  console.log(`${by.padEnd(44)} pairs  recall`);
  for (const name of new Set(all.map(([each]) => each))) {
    const own = all.filter(([each]) => each === name);
    const recall = own.filter(([, found]) => found).length / own.length;
    console.log(`${name.padEnd(44)} ${String(own.length).padStart(5)}  ${recall.toFixed(3)}`);
  }
}

function result(name: string, missed: number, limit: number): BenchResult {
  const round = (number: number): number => Number(number.toFixed(4));
  return {
    name,
    value: round(missed),
    unit: 'share of facts not sent',
    baseline: 1,
    ratio: round(missed),
    limit: round(limit),
  };
}
