import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type RunningSupabase, startSupabase } from '../../../world/supabase/stack';
import type { Logger } from '../log/logger';
import type { BoundStore } from '../store/operations';
import { listenToChanges } from './realtime';
import { createSupabaseRemote } from './supabase-remote';
import { SyncEngine } from './sync';
import { clientFor, type SignedUp, signUp } from './testing/sign-up';
import { asSyncStore, type TemporaryHistory, temporaryHistory } from '../store/testing/temporary-history';

let supabase: RunningSupabase;
let person: SignedUp;
let other: SignedUp;

beforeAll(async () => {
  supabase = await startSupabase({});
});
afterAll(() => supabase.stop());
beforeEach(async () => {
  [person, other] = [await signUp(supabase), await signUp(supabase)];
});

interface Device {
  readonly history: TemporaryHistory;
  readonly store: BoundStore;
  readonly engine: SyncEngine;
}

let devices: Device[] = [];
afterEach(async () => {
  for (const { engine, history } of devices) {
    engine.stop();
    history.dispose();
  }
  devices = [];
  await vi.waitFor(() => expect(supabase.realtime.listeners).toBe(0), SOON);
});

/** Long before the next poll, which comes after a minute. */
const SOON = { timeout: 15_000 };
const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function device({ client, userId }: SignedUp): Promise<Device> {
  const history = temporaryHistory(() => Date.now());
  const engine = new SyncEngine({
    store: asSyncStore(history.store),
    remote: createSupabaseRemote({ client: () => Promise.resolve(client), userId, log: silent }),
    onChange: () => undefined,
    onStatus: () => undefined,
    onSetBack: () => undefined,
    log: silent,
  });
  const made = { history, store: history.store, engine };
  devices.push(made);
  const before = supabase.realtime.listeners;
  engine.start();
  await vi.waitFor(() => expect(supabase.realtime.listeners).toBe(before + 1), SOON);
  return made;
}

const titles = ({ store }: Device): (string | null)[] => store.listSessions().map(({ title }) => title);

function newConversation({ store, engine }: Device, title: string): void {
  const { id } = store.ensureEmptySession();
  store.updateSession(id, { title });
  engine.changed();
}

it('brings another device’s change at once, and nobody else anything', async () => {
  const [a, b, c] = [await device(person), await device(again(person)), await device(other)];
  newConversation(a, 'Cars');
  await vi.waitFor(() => expect(titles(b)).toContain('Cars'), SOON);
  newConversation(b, 'Boats');
  await vi.waitFor(() => expect(titles(a)).toContain('Boats'), SOON);
  expect(titles(c)).not.toContain('Cars');
});

it('listens again after the server was gone', async () => {
  const [a, b] = [await device(person), await device(again(person))];
  supabase.realtime.disconnect();
  await vi.waitFor(() => expect(supabase.realtime.listeners).toBe(0), SOON);
  // As the minute's poll does; a device may hear only by then that it is cut off.
  await vi.waitFor(async () => {
    await Promise.all([a.engine.syncNow(), b.engine.syncNow()]);
    expect(supabase.realtime.listeners).toBe(2);
  }, SOON);
  newConversation(a, 'Cars');
  await vi.waitFor(() => expect(titles(b)).toContain('Cars'), SOON);
});

it('does not begin for an account that was left meanwhile', async () => {
  const left = AbortSignal.abort();
  await listenToChanges(person.client, person.userId, () => undefined, left);
  expect(person.client.getChannels()).toEqual([]);
});

it('publishes the tables of a person’s history, and no other', async () => {
  const rows = await supabase.sql<{ tablename: string }[]>`
    select tablename from pg_publication_tables where pubname = 'supabase_realtime' order by 1`;
  expect(rows.map(({ tablename }) => tablename)).toEqual(['messages', 'sessions', 'training_data']);
});

/** The same person at another computer. */
const again = ({ userId, token }: SignedUp): SignedUp => ({
  userId,
  token,
  client: clientFor(supabase, token),
});
