import { cpus } from 'node:os';
import { startSupabase } from '../../world/supabase/stack';
import { ensurePostgresBinaries } from '../lib/postgres-binaries';
import { interrupted } from '../lib/interrupt';
import { checkMutation, listSchemaMutations, type Mutation } from './schema-mutations';
import { startTestRunner, type Suite, type TestRunner } from './test-runner';

/** What cannot be noticed because nothing is different: by the mutation's name, with the reason. */
const EQUIVALENT: Readonly<Record<string, string>> = {};

const CATALOG: Suite = { file: 'supabase/tests/matrix-catalog.test.ts' };
const file = (name: string): Suite => ({ file: `supabase/tests/${name}.test.ts` });

/** The tests in the order in which they can be expected to notice: first what callers see, last the list of rules. */
function suitesFor({ kind, subject }: Mutation): readonly Suite[] {
  const about = (name: string): Suite => ({ ...file(name), only: subject });
  switch (kind) {
    case 'constraint':
      // then all of it: with a key go the foreign keys that point at it
      return [about('matrix-rules'), file('matrix-rules')];
    case 'trigger':
      return [file('guards'), about('matrix-rules'), file('sync'), file('revisions'), file('server-state')];
    case 'policy':
    case 'rls':
    case 'grant':
    case 'revoke':
    case 'function':
      return [about('matrix'), CATALOG];
    default:
      return kind satisfies never;
  }
}

/** Breaks each rule of the schema in turn and shows which test notices. True if one does for every rule. */
export async function run(filter: string | undefined): Promise<boolean> {
  const all = await listFromFreshDatabase();
  const chosen = all.filter(({ name }) => filter === undefined || name.includes(filter));
  const equivalent = chosen.filter(({ name }) => name in EQUIVALENT);
  const queue = chosen.filter(({ name }) => !(name in EQUIVALENT));
  const total = queue.length;
  const survivors: Mutation[] = [];
  let bitten = 0;
  let byCatalog = 0;

  async function work(runner: TestRunner): Promise<void> {
    for (let next = queue.shift(); next && !interrupted.aborted; next = queue.shift()) {
      const failure = await runner.firstFailure(suitesFor(next), broken(next.sql));
      if (failure === null) survivors.push(next);
      else bitten += 1;
      if (failure?.startsWith(CATALOG.file)) byCatalog += 1;
      console.log(
        `${failure === null ? 'SURVIVES' : 'bites   '}  ${next.name}\n          ${failure ?? next.sql}`,
      );
    }
  }

  const runners = await Promise.all(
    Array.from({ length: Math.min(2, cpus().length) }, () => startTestRunner({ project: 'integration' })),
  );
  try {
    const files = new Set(chosen.flatMap(suitesFor).map((suite) => suite.file));
    const failure = await runners[0]?.firstFailure(
      [...files].map((name) => ({ file: name })),
      broken(''),
    );
    if (failure) throw new Error(`The schema fails its tests before anything is broken: ${failure}`);
    await Promise.all(runners.map(work));
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()));
  }

  for (const { name } of equivalent) console.log(`equals    ${name}\n          ${EQUIVALENT[name] ?? ''}`);
  for (const { name, sql } of survivors) console.log(`No test notices: ${name} (${sql})`);
  console.log(
    `\n${byCatalog} are noticed by the list of rules alone, ${equivalent.length} make no difference.`,
  );
  console.log(`${bitten} of ${total} bite`);
  return bitten === total;
}

/** What the tests' database has done to it before they start. */
const broken = (sql: string) => ({ SAFYCORE_SCHEMA_MUTATION: sql });

async function listFromFreshDatabase(): Promise<Mutation[]> {
  await ensurePostgresBinaries();
  const server = await startSupabase();
  try {
    const mutations = await listSchemaMutations(server.sql);
    for (const mutation of mutations) await checkMutation(server.sql, mutation);
    const names = mutations.map(({ name }) => name);
    const unknown = Object.keys(EQUIVALENT).filter((name) => !names.includes(name));
    if (unknown.length > 0)
      throw new Error(`Listed as equivalent, but there is no such mutation: ${unknown.join(', ')}`);
    return mutations;
  } finally {
    await server.stop();
  }
}
