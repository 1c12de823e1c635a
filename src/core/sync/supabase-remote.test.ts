import { createClient } from '@supabase/supabase-js';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import { createSupabaseRemote } from './supabase-remote';

const LACKING = {
  code: 'PGRST202',
  message: 'Could not find the function public.sync_next(p_bytes, p_cursor) in the schema cache',
};
const PAGE = { cursor: 1, has_more: false, changes: [] };
const HOUR_MS = 60 * 60_000;

it('asks an older project for what it lacks once an hour, so that one that was upgraded is noticed', async () => {
  const asked: string[] = [];
  let isUpgraded = false;
  let hours = 0;
  const answer = (input: string | URL | Request): Promise<Response> => {
    const name = new URL(input instanceof Request ? input.url : input).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    if (name === 'sync_pull') return Promise.resolve(Response.json(PAGE));
    return Promise.resolve(
      isUpgraded ? Response.json({ ...PAGE, mark: 'a mark' }) : Response.json(LACKING, { status: 404 }),
    );
  };
  const client = createClient('http://127.0.0.1', 'a key', {
    global: { fetch: answer },
    realtime: { transport: WebSocket as never },
  });
  const remote = createSupabaseRemote({
    client: () => Promise.resolve(client),
    userId: 'anna',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => hours * HOUR_MS,
  });
  const pull = async () =>
    (
      await remote.pull(
        { cursor: 0, rows: 9, whole: false, device: 'd', mark: null },
        new AbortController().signal,
      )
    ).mark;
  expect(await pull()).toBeNull();
  expect(await pull()).toBeNull();
  expect(asked).toEqual(['sync_next', 'sync_pull', 'sync_pull']);
  isUpgraded = true;
  expect(await pull()).toBeNull();
  hours = 1;
  expect(await pull()).toBe('a mark');
});
