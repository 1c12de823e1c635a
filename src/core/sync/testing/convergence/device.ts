import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { bind } from '../../../store/operation';
import { operations, type BoundStore } from '../../../store/operations';
import { createClock, newestTimestamp } from '../../../store/clock';
import { type Database, openDatabase } from '../../../store/database';
import { migrate } from '../../../store/migrate';
import { recogniseFile } from '../../../store/changes/comparison';
import type { SyncStore } from '../../../store/operations';
import { SyncEngine, type SyncStatus } from '../../sync';
import type { SyncRemote } from '../../remote';
import { asSyncStore, TEST_KEY, writeEmptyHistory } from '../../../store/testing/temporary-history';
import { Exchanges, type Fate, type LateRequests } from './network';

export interface DeviceOptions {
  /** Where its files go. */
  readonly folder: string;
  readonly name: string;
  /** How wrong its clock is, in milliseconds. */
  readonly skew: number;
  readonly remote: SyncRemote;
  readonly late: LateRequests;
}

/**
 * One of a person's machines: the encrypted file, everything that the worker does, and the sync engine. The engine goes
 * on only when it is told to, from one await to the next, so that anything may happen in between.
 */
export class Device {
  readonly name: string;
  readonly warnings: string[] = [];
  /** Off for this device alone. */
  offline = false;
  readonly #options: DeviceOptions;
  #generation = 0;
  #db: Database;
  #store: BoundStore;
  #engine: SyncEngine;
  #exchanges: Exchanges;
  #gate: Gate;
  #round: Promise<SyncStatus> | null = null;

  constructor(options: DeviceOptions) {
    this.#options = options;
    this.name = options.name;
    [this.#db, this.#store, this.#gate, this.#exchanges, this.#engine] = this.#open();
  }

  get store(): BoundStore {
    return this.#store;
  }

  get db(): Database {
    return this.#db;
  }

  get isSyncing(): boolean {
    return this.#round !== null;
  }

  startRound(): Promise<SyncStatus> {
    if (this.#round) return this.#round;
    const round = this.#engine.syncNow();
    this.#round = round;
    void round.finally(() => {
      if (this.#round === round) this.#round = null;
    });
    return round;
  }

  /** Lets the engine go on to its next await. `fate` decides on a request, where one is about to be sent. */
  async advance(fate: Fate): Promise<void> {
    if (this.#gate.isClosed) this.#gate.open();
    else await this.#exchanges.advance(this.offline ? 'refused' : fate);
    await settled();
  }

  /** The server is down, for a restoration. */
  cutRound(): void {
    if (this.isSyncing) this.#exchanges.cut();
  }

  /** A whole round without a fault. */
  async sync(): Promise<SyncStatus> {
    const ended = async (): Promise<void> => {
      while (this.isSyncing) await this.advance('fine');
    };
    // One that runs may have begun before the last change.
    await ended();
    const round = this.startRound();
    await ended();
    return round;
  }

  /**
   * The power is cut: what lies on the disk at this moment is all that there is after it. A request that was under way
   * meets `fate`.
   */
  async crash(fate: Fate): Promise<void> {
    if (!this.offline) await this.#exchanges.abandon(fate);
    const [before, after] = [this.#file, this.#fileOf(this.#generation + 1)];
    for (const end of ['', '-wal']) if (existsSync(before + end)) copyFileSync(before + end, after + end);
    this.#generation += 1;
    this.#reopen();
  }

  /** The app is closed and opened again. What is still under way is answered to somebody who has left. */
  async restart(): Promise<void> {
    this.#engine.stop();
    while (this.#exchanges.isBusy) await this.#exchanges.advance('fine');
    await settled();
    this.#reopen();
  }

  /** Another machine with a copy of what lies on the disk of this one. */
  copy(name: string): Device {
    const options = { ...this.#options, name };
    const copied = join(options.folder, `${name}-0.db`);
    for (const end of ['', '-wal'])
      if (existsSync(this.#file + end)) copyFileSync(this.#file + end, copied + end);
    const device = new Device(options);
    device.store.recoverAnswers();
    return device;
  }

  close(): void {
    this.#engine.stop();
    this.#db.close();
  }

  get #file(): string {
    return this.#fileOf(this.#generation);
  }

  #fileOf(generation: number): string {
    return join(this.#options.folder, `${this.name}-${String(generation)}.db`);
  }

  #reopen(): void {
    this.#engine.stop();
    this.#db.close();
    this.#round = null;
    [this.#db, this.#store, this.#gate, this.#exchanges, this.#engine] = this.#open();
    this.#store.recoverAnswers();
  }

  #open(): [Database, BoundStore, Gate, Exchanges, SyncEngine] {
    const { skew, remote, late } = this.#options;
    if (!existsSync(this.#file)) writeEmptyHistory(this.#file);
    const db = openDatabase(this.#file, TEST_KEY);
    // That a commit is on the disk is proved elsewhere; without the waiting for it more can be tried.
    db.exec('PRAGMA synchronous = OFF');
    migrate(db, this.#file);
    recogniseFile(db, this.name);
    const clock = createClock(() => Date.now() + skew, newestTimestamp(db));
    const store = bind(operations, db, clock);
    const gate = new Gate();
    const exchanges = new Exchanges(remote, late);
    const engine = new SyncEngine({
      store: gated(asSyncStore(store), gate),
      remote: exchanges,
      onChange: () => undefined,
      onStatus: () => undefined,
      onSetBack: () => undefined,
      log: {
        info: () => undefined,
        warn: (event, details) => this.warnings.push(`${event} ${JSON.stringify(details)}`),
        error: () => undefined,
      },
    });
    return [db, store, gate, exchanges, engine];
  }
}

/** Holds back whoever comes. */
class Gate {
  #waiting: (() => void) | null = null;

  get isClosed(): boolean {
    return this.#waiting !== null;
  }

  pass(): Promise<void> {
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  open(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.();
  }
}

/** The counts are for the screen alone. */
function gated(store: SyncStore, gate: Gate): SyncStore {
  const held =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await gate.pass();
      return call(...args);
    };
  return {
    ...store,
    place: held(store.place),
    beginComparison: held(store.beginComparison),
    resume: held(store.resume),
    retryRefused: held(store.retryRefused),
    sendParentsFirst: held(store.sendParentsFirst),
    pending: held(store.pending),
    acknowledge: held(store.acknowledge),
    refuse: held(store.refuse),
    applyPage: held(store.applyPage),
    deleteExpired: held(store.deleteExpired),
  };
}

/** Everything that follows from what has been decided has happened: between two awaits there are only microtasks. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
