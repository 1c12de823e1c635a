import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from './matrix/functions';
import { TABLES, VERBS, questionOf, type Outcomes } from './matrix/tables';
import { CALLERS, outcome, startWorld, type Question, type Resident, type World } from './matrix/world';

// Every table × every verb, and every function, × every kind of caller, through the API. The expectations are data, in
// the folder matrix; matrix-catalog.test.ts proves that no table and no function is missing there.
let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe.each(Object.entries(TABLES))('%s', (table, { existing, outcomes }) => {
  it.each(VERBS)('answers %s as the matrix says', async (verb) => {
    const seen = await ask(async (owner) => {
      const taken = verb === 'insert' && existing(owner).id === undefined; // one row a person, and it is there
      if (taken) await world.server.sql`delete from ${world.server.sql(table)} where user_id = ${owner.id}`;
      return questionOf(table, verb, owner);
    });
    expect(seen).toEqual(named(outcomes[verb]));
  });
});

it.each(Object.entries(FUNCTIONS))('%s answers as the matrix says', async (name, { args, outcomes }) => {
  const seen = await ask((owner) => ({ method: 'POST', path: `rpc/${name}`, body: args(owner) }));
  expect(seen).toEqual(named(outcomes));
});

/** Asks as every caller, each time about a new person. */
async function ask(questionAbout: (owner: Resident) => Question | Promise<Question>) {
  const seen: string[] = [];
  for (const caller of CALLERS) {
    const owner = await world.newResident();
    seen.push(await outcome(world, owner, await questionAbout(owner), caller));
  }
  return named(seen);
}

function named(outcomes: readonly string[] | Outcomes): Record<string, string | undefined> {
  return Object.fromEntries(CALLERS.map((caller, n) => [caller, outcomes[n]]));
}
