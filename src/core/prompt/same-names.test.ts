import { describe, expect, it, vi } from 'vitest';
import { Meanings } from '../lookup/meanings';
import { SCOPES } from './compose';
import { createPromptOperations } from './prompt-operations';
import { document } from './testing/document';

const MODEL = 'openai/gpt-oss-120b';
const rows = Array.from(
  { length: 300 },
  (_, at) => `C-${String(at)},VW Golf,${at % 2 === 0 ? 'red' : 'blue'}`,
);
const golfs = document(
  { kind: 'table', title: 'cars', content: ['code,model,colour', ...rows].join('\n') },
  1,
);
const more = document(
  { kind: 'table', title: 'cars', content: 'code,model,seats\nX-1,Tesla S,5\nX-2,Tesla X,7' },
  2,
);
const third = document({ kind: 'table', title: 'cars (2)', content: 'code,paint\nP-1,mint\nP-2,plum' }, 3);

const dataOf = (...everywhere: (typeof golfs)[]) => ({
  instructions: null,
  everywhere,
  session: [],
  question: null,
});
const asked = (question: string, ...everywhere: (typeof golfs)[]) => ({
  data: dataOf(...everywhere),
  history: [],
  question: [{ role: 'user' as const, content: question }],
  budget: 4_000,
  tools: true,
});
const call = (table: string) =>
  createPromptOperations().lookUp(MODEL, {
    data: dataOf(golfs, more, third),
    call: { name: 'look_up', arguments: JSON.stringify({ table }) },
    sent: '',
    room: 3_000,
  }).text;

describe('tables of the same name', () => {
  it('are each asked for what they have', () => {
    const { system } = createPromptOperations().fit(MODEL, asked('How many Tesla do you have?', golfs, more));
    expect(system.text).toContain('count: 2');
    expect(system.text).toContain(`scope="${SCOPES.all}" title="cars" part="looked up: count of “cars (2)”`);
  });

  it('are each told to a model by a name of its own, which no other table has', () => {
    const { tools } = createPromptOperations().fit(MODEL, asked('Anything?', golfs, more, third));
    for (const name of ['Table "cars": 300 rows', 'Table "cars (3)": 2 rows', 'Table "cars (2)": 2 rows'])
      expect(tools[0]?.description).toContain(name);
    expect(call('cars')).toContain('300 of 300');
    expect(call('cars (3)')).toContain('X-2,Tesla X,7');
    expect(call('cars (2)')).toContain('P-2,plum');
  });
});

describe('tables that have no name', () => {
  it('are read once, whoever asks and whatever words a person has added', () => {
    const own = document({ kind: 'words', title: 'Words', content: 'Stinker = Diesel' }, 4);
    for (const documents of [[golfs], [{ ...golfs, title: '' }], [golfs, own]]) {
      const operations = createPromptOperations();
      operations.fit(MODEL, asked('', ...documents));
      const reads = vi.spyOn(Meanings.prototype, 'asWhole');
      operations.fit(MODEL, asked('', ...documents));
      operations.lookUp(MODEL, {
        data: dataOf(...documents),
        call: { name: 'look_up', arguments: '{}' },
        sent: '',
        room: 3_000,
      });
      expect(reads).not.toHaveBeenCalled();
      reads.mockRestore();
    }
  });
});
