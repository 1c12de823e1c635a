import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpdateChannel, UpdateState } from '../../shared/models';
import { Ledger } from './ledger';
import type { Manifest, SignedManifest } from './manifest';
import { UpdateProblem } from './problem';
import { compareTally, settleUpdate } from './settle';
import { aManifest, newPublisher, publish } from './testing/publisher';
import { TransferWatch } from './transfer';
import { Updates, type UpdatesOptions } from './updates';

const publisher = newPublisher();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safycore-updates-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Each look is written to the disk. */
const SOON = { timeout: 10_000 };

const openLedger = (version = '1.0.0'): Promise<Ledger> => Ledger.open(join(folder, 'updates.json'), version);

/** A fresh object each time: what a test changes, it changes for itself. */
async function start(changes: Partial<UpdatesOptions> = {}, manifest: Partial<Manifest> = {}) {
  const ledger = changes.ledger ?? (await openLedger());
  const states: UpdateState[] = [];
  const timers: { ms: number; work: () => void }[] = [];
  const calls: string[] = [];
  const told: string[] = [];
  const options: UpdatesOptions = {
    version: '1.0.0',
    system: 'linux',
    arch: 'x64',
    kind: 'deb',
    keys: [publisher.key],
    feed: () => Promise.resolve(publish(aManifest(manifest), publisher)),
    installer: {
      prepare: () => Promise.resolve(void calls.push('prepare')),
      download: (_offer, onReceived) => {
        calls.push('download');
        onReceived(500_000);
        return Promise.resolve();
      },
      install: () => {
        calls.push('install');
        return Promise.resolve();
      },
    },
    ledger,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    mode: () => 'notify',
    channel: () => 'stable',
    isAnswering: () => Promise.resolve(false),
    backUp: () => {
      calls.push('backUp');
      return Promise.resolve({ local: { sessions: 1, messages: 2, documents: 3 } });
    },
    onChange: (state) => states.push(state),
    tell: (sentence) => told.push(sentence),
    now: () => new Date('2026-11-02T00:00:00Z'),
    random: () => 0.5,
    later: (ms, work) => {
      timers.push({ ms, work });
      return () => undefined;
    },
    ...changes,
  };
  const updates = new Updates(options);
  return { updates, states, timers, calls, told, ledger, phases: () => states.map(({ phase }) => phase) };
}

describe('updates', () => {
  it('look by themselves only when the app has run for a while, and not all at once', async () => {
    const feed = vi.fn(() => Promise.resolve(publish(aManifest(), publisher)));
    const { updates, timers } = await start({ feed });
    updates.start();
    expect(feed).not.toHaveBeenCalled();
    expect(timers[0]?.ms).toBeGreaterThanOrEqual(5 * 60_000);

    const first = await Promise.all(
      [0, 0.5, 0.99].map(async (random) => {
        const { updates: other, timers: its } = await start({ random: () => random });
        other.start();
        return its[0]?.ms;
      }),
    );
    expect(new Set(first).size).toBe(3);
    timers[0]?.work();
    await vi.waitFor(() => expect(updates.state().phase).toBe('available'), SOON);
    await vi.waitFor(() => expect(timers).toHaveLength(2), SOON);
    expect(timers[1]?.ms).toBeGreaterThanOrEqual(4 * 3_600_000);
  });

  it('in the mode off look only when asked', async () => {
    const { updates, timers } = await start({ mode: () => 'off' });
    updates.start();
    timers[0]?.work();
    await vi.waitFor(() => expect(timers).toHaveLength(2), SOON);
    expect(updates.state().phase).toBe('idle');
    await updates.check();
    expect(updates.state()).toMatchObject({ phase: 'available', offer: { version: '1.0.1' } });
  });

  it('download by themselves where that is wished, and never install by themselves', async () => {
    const { updates, calls, phases } = await start({ mode: () => 'automatic' });
    await updates.check();
    expect(phases()).toEqual(['checking', 'available', 'downloading', 'downloading', 'ready']);
    expect(calls).toEqual(['prepare', 'download']);
  });

  it('install after a copy of the history, and remember what it held', async () => {
    const { updates, calls, ledger } = await start({ mode: () => 'automatic' });
    await updates.check();
    await updates.install();
    expect(calls).toEqual(['prepare', 'download', 'prepare', 'backUp', 'install']);
    expect(ledger.applying).toMatchObject({
      from: '1.0.0',
      to: '1.0.1',
      tallies: { local: { messages: 2 } },
    });
  });

  it('do not install while an answer is written', async () => {
    const { updates, calls } = await start({
      mode: () => 'automatic',
      isAnswering: () => Promise.resolve(true),
    });
    await updates.check();
    await expect(updates.install()).rejects.toThrow('An answer is still being written.');
    expect(calls).not.toContain('install');
    expect(updates.state().phase).toBe('ready');
  });

  it('do not install without a copy', async () => {
    const { updates, calls, ledger } = await start({
      mode: () => 'automatic',
      backUp: () => Promise.reject(new Error('ENOSPC')),
    });
    await updates.check();
    await expect(updates.install()).rejects.toThrow('could not be copied');
    expect(calls).not.toContain('install');
    expect(ledger.applying).toBeNull();
  });

  it('let the app end while it is being replaced', async () => {
    const { updates: replaced } = await start({
      mode: () => 'automatic',
      installer: {
        prepare: () => Promise.resolve(),
        download: () => Promise.resolve(),
        install: () => new Promise(() => undefined),
      },
    });
    await replaced.check();
    void replaced.install();
    await vi.waitFor(() => expect(replaced.state().phase).toBe('installing'), SOON);
    await replaced.close();
  });

  it('are one at a time: two checks ask once', async () => {
    const feed = vi.fn(() => Promise.resolve(publish(aManifest(), publisher)));
    const { updates } = await start({ feed });
    await Promise.all([updates.check(), updates.check(), updates.check()]);
    expect(feed).toHaveBeenCalledTimes(1);
  });

  it('come in stages: an installation is in or out for a version, unless the person asks', async () => {
    const { updates, timers } = await start({}, { rollout: 0 });
    updates.start();
    timers[0]?.work();
    await vi.waitFor(() => expect(timers).toHaveLength(2), SOON);
    expect(updates.state()).toMatchObject({ phase: 'idle', problem: null });
    await updates.check();
    expect(updates.state().phase).toBe('available');
  });

  it('are for the person who asks while they are looked for, also out of turn and from another channel', async () => {
    const asked: UpdateChannel[] = [];
    let channel: UpdateChannel = 'stable';
    let answer: (manifest: SignedManifest) => void = () => undefined;
    const { updates, timers } = await start({
      channel: () => channel,
      feed: (of) => {
        asked.push(of);
        return new Promise((resolve) => (answer = resolve));
      },
    });
    updates.start();
    timers[0]?.work();
    channel = 'beta';
    updates.changed();
    const looked = updates.check();
    answer(publish(aManifest({ rollout: 0 }), publisher));
    await vi.waitFor(() => expect(asked).toHaveLength(2), SOON);
    answer(publish(aManifest({ rollout: 0, channel, version: '1.0.2' }), publisher));
    await looked;
    expect(asked).toEqual(['stable', 'beta']);
    expect(updates.state()).toMatchObject({ phase: 'available', offer: { version: '1.0.2' } });
  });

  it('are looked for also while a download ends that was taken back', async () => {
    let download: () => void = () => undefined;
    const { updates } = await start({
      installer: {
        prepare: () => Promise.resolve(),
        download: (_offer, _onReceived, signal) => {
          download();
          return new Promise((_, reject) =>
            signal.addEventListener('abort', () => setImmediate(reject, new UpdateProblem('cut')), {
              once: true,
            }),
          );
        },
        install: () => Promise.resolve(),
      },
    });
    await updates.check();
    const begun = new Promise<void>((resolve) => (download = resolve));
    const downloading = updates.download();
    await begun;
    updates.changed();
    await updates.check();
    await downloading;
    expect(updates.state()).toMatchObject({ phase: 'available', problem: null });
  });

  it('are withdrawn when the channel changes', async () => {
    const { updates } = await start();
    await updates.check();
    updates.changed();
    expect(updates.state()).toMatchObject({ phase: 'idle', offer: null });
  });

  it.each<[string, Partial<UpdatesOptions>]>([
    ['an unreachable server', { feed: () => Promise.reject(new UpdateProblem('unreachable')) }],
    [
      'a forged manifest',
      { feed: () => Promise.resolve({ ...publish(aManifest(), publisher), bytes: Buffer.from('{}') }) },
    ],
    ['whatever throws', { feed: () => Promise.reject(new Error('unknown')) }],
  ])('after %s are as before, with a sentence, and can be tried again', async (_what, changes) => {
    const broken = { now: true };
    const feed = changes.feed;
    const { updates, calls } = await start({
      feed: (channel) =>
        broken.now && feed ? feed(channel) : Promise.resolve<SignedManifest>(publish(aManifest(), publisher)),
    });
    await updates.check();
    expect(updates.state()).toMatchObject({ phase: 'idle', offer: null });
    expect(updates.state().problem).toMatch(/^[A-Z].*\.$/);
    expect(calls).toEqual([]);
    broken.now = false;
    await updates.check();
    expect(updates.state()).toMatchObject({ phase: 'available', problem: null });
  });

  it('whatever is asked in whatever order never installs what was not verified here', async () => {
    const commands = fc.array(fc.constantFrom('check', 'download', 'install', 'changed'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(commands, fc.array(fc.boolean(), { maxLength: 24 }), async (asked, fails) => {
        const failing = [...fails];
        const maybe = <T>(value: T): Promise<T> =>
          failing.shift() === true ? Promise.reject(new UpdateProblem('cut')) : Promise.resolve(value);
        const done: string[] = [];
        const { updates } = await start({
          feed: () => maybe(publish(aManifest(), publisher)),
          installer: {
            prepare: () => maybe(undefined),
            download: () => maybe(undefined).then(() => void done.push('download')),
            install: () => {
              expect(done.at(-1)).toBe('backUp');
              expect(done).toContain('download');
              done.length = 0;
              return maybe(undefined);
            },
          },
          backUp: () => maybe({}).then((tallies) => (done.push('backUp'), tallies)),
        });
        for (const command of asked) {
          if (command === 'changed') updates.changed();
          else await updates[command]().catch(() => undefined);
          const { phase, offer } = updates.state();
          expect(['idle', 'available', 'ready', 'installing']).toContain(phase);
          expect(offer === null).toBe(phase === 'idle');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the age of the news', () => {
  const DAY_MS = 86_400_000;
  const SIGNED = Date.parse(aManifest().released);
  const feed = () => Promise.resolve(publish(aManifest({ version: '1.0.0' }), publisher));
  /** Looks once by itself, so many days after the manifest was signed. */
  async function look(days: number, changes: Partial<UpdatesOptions> = {}) {
    const now = () => new Date(SIGNED + days * DAY_MS);
    const ledger = changes.ledger ?? (await Ledger.open(join(folder, 'updates.json'), '1.0.0', now()));
    const started = await start({ feed, now, ...changes, ledger });
    started.updates.start();
    const before = started.timers.length;
    started.timers.at(-1)?.work();
    await vi.waitFor(() => expect(started.timers.length).toBeGreaterThan(before), SOON);
    return started;
  }

  it('is nobody’s concern for three months', async () => {
    const { updates, told } = await look(89);
    expect(updates.state().news).toEqual({ at: '2026-11-01T10:00:00.000Z', age: 'current' });
    expect(told).toEqual([]);
  });

  it('is said once in a run when a feed that is held back still serves what was signed long ago', async () => {
    const { updates, told, timers } = await look(91);
    expect(updates.state()).toMatchObject({ problem: null, news: { age: 'old' } });
    expect(told).toEqual([expect.stringMatching(/from Nov 1, 2026\..*keeps it from this computer/)]);
    const before = timers.length;
    timers.at(-1)?.work();
    await vi.waitFor(() => expect(timers.length).toBeGreaterThan(before), SOON);
    expect(told).toHaveLength(1);
  });

  it.each<[string, Partial<UpdatesOptions>]>([
    ['nobody is reached', { feed: () => Promise.reject(new UpdateProblem('unreachable')) }],
    ['what comes is forged', { feed: () => feed().then((one) => ({ ...one, signatures: undefined })) }],
  ])('grows while %s', async (_what, changes) => {
    const first = await look(1);
    const { updates, told } = await look(92, { ...changes, ledger: first.ledger });
    expect(updates.state().news).toEqual({ at: '2026-11-01T10:00:00.000Z', age: 'old' });
    expect(told).toHaveLength(1);
  });

  it('counts from the first start where nothing was ever heard', async () => {
    const silent = { feed: () => Promise.reject(new UpdateProblem('unreachable')) };
    const first = await look(0, silent);
    expect(first.told).toEqual([]);
    expect((await look(91, { ...silent, ledger: await openLedger() })).told).toHaveLength(1);
  });

  it('is not made younger by a clock that is set back: that is said of the clock', async () => {
    const { updates, told } = await look(-2);
    expect(updates.state().news).toMatchObject({ age: 'ahead' });
    expect(told).toEqual([expect.stringContaining('Set the clock')]);
  });

  it('is not made older by an earlier manifest that is served again, and each channel has its own', async () => {
    const { ledger } = await look(1);
    await ledger.hear('stable', '2026-01-01T00:00:00.000Z');
    expect(ledger.heard('stable')).toBe('2026-11-01T10:00:00.000Z');
    const { updates } = await look(91, { ledger, channel: () => 'beta' });
    expect(ledger.heard('beta')).toBeNull();
    expect(updates.state().news?.at).toBe(ledger.since);
  });

  it('is told to nobody who does not want to hear of versions', async () => {
    const { ledger } = await look(1);
    const { updates, told } = await look(400, { mode: () => 'off', ledger });
    expect(updates.state().news?.age).toBe('old');
    expect(told).toEqual([]);
  });
});

describe('what became of an update', () => {
  const tallies = { local: { sessions: 2, messages: 5, documents: 1 } };

  it('knows after a restart whether the update was installed', async () => {
    await (await openLedger('1.0.0')).begin('1.0.0', '1.0.1', tallies);
    expect(await settleUpdate(await openLedger('1.0.0'), '1.0.0')).toContain('could not be installed');
    expect(await settleUpdate(await openLedger('1.0.0'), '1.0.0')).toBeNull();

    await (await openLedger('1.0.0')).begin('1.0.0', '1.0.1', tallies);
    expect(await settleUpdate(await openLedger('1.0.1'), '1.0.1')).toBeNull();
    expect(await settleUpdate(await openLedger('1.0.2'), '1.0.2')).toBeNull();
  });

  it('compares each history once after an update', async () => {
    await (await openLedger('1.0.0')).begin('1.0.0', '1.0.1', tallies);
    const count = (messages: number) => () => Promise.resolve({ sessions: 2, messages, documents: 1 });
    expect(await compareTally(await openLedger('1.0.1'), 'other', count(0))).toBeNull();
    expect(await compareTally(await openLedger('1.0.1'), 'local', count(4))).toBe('less');
    expect(await compareTally(await openLedger('1.0.1'), 'local', count(4))).toBeNull();
  });
});

describe('a transfer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const watched = (): { watch: TransferWatch; ends: string[] } => {
    const ends: string[] = [];
    return { watch: new TransferWatch(10_000_000, ({ kind }) => ends.push(kind)), ends };
  };

  it('is given up when nothing comes, or next to nothing', () => {
    const { ends } = watched();
    vi.advanceTimersByTime(120_000);
    expect(ends).toEqual(['slow']);

    const trickle = watched();
    for (let second = 0; second < 60; second += 1) {
      vi.advanceTimersByTime(1_000);
      trickle.watch.received(second * 100);
    }
    expect(trickle.ends).toEqual(['slow']);
  });

  it('through a proxy may be held back until it is whole, and then has to come', () => {
    const ends: string[] = [];
    const watch = new TransferWatch(10_000_000, ({ kind }) => ends.push(kind), true);
    vi.advanceTimersByTime(14 * 60_000);
    expect(ends).toEqual([]);
    watch.received(1_000_000);
    vi.advanceTimersByTime(60_000);
    expect(ends).toEqual(['slow']);

    const silent: string[] = [];
    new TransferWatch(10_000_000, ({ kind }) => silent.push(kind), true);
    vi.advanceTimersByTime(16 * 60_000);
    expect(silent).toEqual(['slow']);
  });

  it('is given up when more comes than was announced', () => {
    const { watch, ends } = watched();
    watch.received(10_000_001);
    expect(ends).toEqual(['wrong_size']);
  });

  it('goes on while enough comes', () => {
    const { watch, ends } = watched();
    for (let second = 1; second <= 90; second += 1) {
      vi.advanceTimersByTime(1_000);
      watch.received(second * 10_000);
    }
    watch.stop();
    expect(ends).toEqual([]);
  });
});
