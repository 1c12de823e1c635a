import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningGroqServer, startGroqServer } from '../../world/groq/server';
import type { Account, SessionId } from '../shared/models';
import type { ChatService } from './chat/chat-service';
import { type Harness, startHarness } from './chat/testing/harness';
import type { PulledPage } from './store/changes/pulled';
import { SyncEngine } from './sync/sync';
import { Workspaces, type WorkspaceParts } from './workspace';

const API_KEY = 'gsk_test';
const ACCOUNT = { id: 'a', userId: 'u' } as unknown as Account;
const DAY_MS = 24 * 60 * 60_000;

let server: RunningGroqServer;
let harness: Harness;
beforeAll(async () => {
  server = await startGroqServer({ apiKey: API_KEY, tokensPerSecond: Infinity });
  harness = await startHarness(server.url, API_KEY);
});
afterEach(() => harness.reset());
afterAll(async () => {
  await server.stop();
  await harness.dispose();
});

/** With the file that all tests share, which stays open. */
const workspacesWith = (createSync: WorkspaceParts['createSync']): Workspaces =>
  new Workspaces({
    openStore: () => Promise.resolve({ ...harness.store, close: () => Promise.resolve() }),
    createSync,
    createChat: () => Promise.resolve(harness.chat()),
  });

describe('without a server, what has been in the bin for 30 days', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What the thread was asked before is done when it answers. */
  const inBin = async (): Promise<number> => (await harness.store.listBin()).length;

  it('goes once the app has started, and daily from then on, until the account is closed', async () => {
    const workspaces = workspacesWith(() => null);
    const bin = async (): Promise<void> => {
      await harness.store.binSessions([(await harness.session()).id]);
    };
    await bin();
    vi.setSystemTime(Date.now() + 31 * DAY_MS);
    await workspaces.open(ACCOUNT);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await inBin()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await inBin()).toBe(0);

    await bin();
    await vi.advanceTimersByTimeAsync(31 * DAY_MS);
    expect(await inBin()).toBe(0);

    await bin();
    await workspaces.close('signed_out');
    await vi.advanceTimersByTimeAsync(40 * DAY_MS);
    expect(await inBin()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('a question that waits in a conversation in the bin is asked once another device has restored it', async () => {
  const { id: sessionId } = await harness.session();
  await harness.store.queueQuestion({ sessionId, replaces: null, trainingData: null, content: 'Anyone?' });
  await harness.store.binSessions([sessionId]);
  const waiting = await harness.store.sync.pending(100);
  await harness.store.sync.acknowledge(waiting.map(({ sequence }) => sequence));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const workspaces = workspacesWith(
    (_account, store, onChange) =>
      new SyncEngine({
        store: store.sync,
        remote: {
          push: () => Promise.resolve(),
          pull: () => restored(sessionId),
          newest: () => Promise.reject(new Error('The page is small.')),
        },
        onChange,
        onStatus: () => undefined,
        onSetBack: () => undefined,
        log,
      }),
  );
  server.next({ kind: 'text', text: 'Here I am.' });
  await workspaces.open(ACCOUNT);
  expect((await harness.window.end(sessionId)).message.content).toBe('Here I am.');
  await workspaces.close('app_closed');
});

it('the file is there before what answers questions, and closes without it', async () => {
  let read = (): void => undefined;
  const chat = new Promise<ChatService>((resolve) => (read = () => resolve(harness.chat())));
  let closed = 0;
  const workspaces = new Workspaces({
    openStore: () => Promise.resolve({ ...harness.store, close: () => Promise.resolve(void (closed += 1)) }),
    createSync: () => {
      throw new Error('Nothing begins in a file that is closed.');
    },
    createChat: () => chat,
  });
  const opening = workspaces.open(ACCOUNT);
  const { id } = await harness.session();
  const history = await workspaces.history();
  expect(history.chat).toBeNull();
  expect((await history.store.listSessions()).map((session) => session.id)).toContain(id);
  await workspaces.close('app_closed');
  expect(closed).toBe(1);
  read();
  await expect(opening).rejects.toMatchObject({ code: 'signed_out' });
  await expect(workspaces.history()).rejects.toMatchObject({ code: 'signed_out' });
});

async function restored(id: SessionId): Promise<PulledPage> {
  const { title, createdAt, updatedAt } = await harness.store.getSession(id);
  const row = {
    ...{ id, title, title_auto: false, model: null, settings: null, head_id: null, pinned: false },
    ...{ archived: false, binned_at: null, created_at: createdAt, updated_at: updatedAt, deleted_at: null },
  };
  return { cursor: 1, hasMore: false, reset: false, changes: [{ kind: 'sessions', row }] };
}
