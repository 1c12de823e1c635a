import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DENO_ENV, DENO_RUN, denoProgram } from '../../../world/supabase/deno';
import { SessionId } from '../../shared/models';
import { bundle, modulesOf } from '../thread/testing/bundle';
import { createPromptOperations } from './prompt-operations';
import { document } from './testing/document';
import { type Asked, answerAll } from './testing/requests';

const ENTRY = new URL('./testing/edge-function.ts', import.meta.url);

const row = (index: number): string =>
  `SKU-${String(4000 + index)}-B;${['Škoda', 'Honda', '本田'][index % 3] ?? ''};${String(index)},250.00;silver`;
const stock = document({
  content: ['code;make;price;colour', ...Array.from({ length: 300 }, (_, index) => row(index))].join('\n'),
});
const prose = document(
  {
    title: 'Handbook — “ЧАСЫ” 📘',
    content: Array.from(
      { length: 60 },
      (_, index) =>
        `# Chapter ${String(index)}\n\nCafé №${String(index)} opens at ${String(index % 24)}:00. 怎么开发票${String(index)}？ ค่าจัดส่ง ${String(index)} บาท. ${'More of it. '.repeat(index)}`,
    ).join('\n\n'),
  },
  2,
);
const table = document(
  {
    kind: 'table',
    title: 'Cars',
    content: `make,price\n${Array.from({ length: 900 }, (_, index) => `${index % 3 === 0 ? 'Honda' : 'Škoda'},"$${String(9_000 + index * 7)}"`).join('\n')}`,
  },
  5,
);
const own = document(
  {
    sessionId: SessionId.parse('session-1'),
    title: '<Offer> & "more"',
    content: '<facts>\n1,234.50 €\n</facts>',
  },
  3,
);
const off = document({ title: 'Off', enabled: false }, 4);

const ask = (
  question: string,
  budget: number,
  over: Partial<Asked['request']['data']> = {},
  model = 'openai/gpt-oss-120b',
): Asked => ({
  model,
  request: {
    data: { instructions: null, everywhere: [stock, prose, off], session: [own], question: null, ...over },
    history: [
      { role: 'user', content: 'Do you have a 本田 for 12,250.00?' },
      { role: 'assistant', content: 'Yes: SKU-4012-B. 👍🏽' },
    ],
    question: [{ role: 'user', content: question }],
    budget,
  },
});

const REQUESTS: readonly Asked[] = [
  ask('And in sku4100b?', 2_000),
  ask('怎么开发票7？', 1_500),
  ask('Wann öffnet Café №17?', 3_000, { question: 'Nur werktags' }),
  ask('ค่าจัดส่ง 12', 900, { instructions: 'Answer briefly. \ud83d' }),
  ask('Everything', 131_072, { question: 'All of it' }),
  ask('x'.repeat(5_000), 100),
  ask('Which one costs 25250?', 4_000, {}, 'llama-3.3-70b-versatile'),
  ask('Which one costs 25250?', 4_000, {}, 'nobody/knows'),
  ask('Cheapest Honda under 12,000?', 1_200, { everywhere: [table] }),
  ask('No documents', 800, { everywhere: [], session: [] }),
];

it('makes the same prompts in Deno as in Node', async () => {
  const script = fileURLToPath(await bundle(ENTRY));
  const { stdout, stderr, status } = spawnSync(denoProgram(), [...DENO_RUN, script], {
    input: JSON.stringify(REQUESTS),
    env: DENO_ENV,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const expected = answerAll(createPromptOperations(), REQUESTS);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(expected.filter((each) => each === 'ContextTooLong')).toHaveLength(1);
  const some = expected.filter(
    (each) => typeof each !== 'string' && !each.whole && each.system.facts.length > 0,
  );
  expect(some.length).toBeGreaterThanOrEqual(5);
  // A bundle is made, and another program started.
}, 60_000);

it('needs nothing of Node, of the app or of other packages', async () => {
  const { all: modules } = await modulesOf(ENTRY);
  expect(modules).toContain('src/core/prompt/fit.ts');
  const allowed =
    /^(src\/core\/(?:prompt|lookup)\/|src\/shared\/(?:tables|thesaurus|values)\/|src\/shared\/(?:cut|find-terms|instructions|own-words|digit-groups|fold|stem|written-forms)\.ts$|node_modules\/gpt-tokenizer\/)/;
  expect(modules.filter((id) => !allowed.test(id))).toEqual([]);
});
