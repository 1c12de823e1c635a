import fc from 'fast-check';
import type { PendingChange } from '../../../store/changes/outbox';
import type { PulledPage } from '../../../store/changes/pulled';
import type { Newest, PullRequest, SyncRemote } from '../../remote';
import { SyncError, type SyncFailure } from '../../sync-error';

/** What becomes of a request. */
export type Fate =
  | 'fine'
  /** It never arrives. */
  | 'refused'
  /** It arrives and is carried out; the answer is lost. */
  | 'answerLost'
  /** The sender gives up; it arrives later, behind others. */
  | 'late'
  /** It arrives twice, one right after the other. */
  | 'twice'
  /** It is answered, and arrives a second time later, behind others. */
  | 'againLater'
  /** Carried out, and answered with something that is no answer: a gateway's page. */
  | 'garbled'
  | 'busy'
  | 'broken'
  | 'signedOut'
  /** The whole project's trouble. */
  | 'overQuota'
  | 'readOnly'
  | 'notSetUp'
  /** More than the database, or a gateway, takes at once. */
  | 'slow'
  | 'tooLarge';

export const anyFate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Fate>('fine') },
  {
    weight: 9,
    arbitrary: fc.constantFrom<Fate>(
      'refused',
      'answerLost',
      'answerLost',
      'late',
      'twice',
      'againLater',
      'garbled',
      'busy',
      'broken',
      'signedOut',
      'overQuota',
      'readOnly',
      'notSetUp',
      'slow',
      'tooLarge',
    ),
  },
);

export interface LateRequest {
  readonly changes: readonly PendingChange[];
  deliver(): Promise<unknown>;
}

/** Requests that somebody has given up and that still reach the server some time. */
export class LateRequests {
  readonly #waiting: LateRequest[] = [];

  add(request: LateRequest): void {
    this.#waiting.push(request);
  }

  /** Takes one out, counted around; undefined when there is none. */
  take(at: number): LateRequest | undefined {
    return this.#waiting.splice(at % Math.max(1, this.#waiting.length), 1)[0];
  }
}

interface Exchange {
  readonly changes: readonly PendingChange[];
  readonly carryOut: () => Promise<unknown>;
  /** What the sender hears; null until it was decided. */
  tell: (() => void) | null;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: SyncError) => void;
}

const FAILURES: Partial<Record<Fate, SyncFailure>> = {
  refused: 'offline',
  answerLost: 'offline',
  late: 'offline',
  garbled: 'offline',
  busy: 'rate_limited',
  broken: 'server_failed',
  signedOut: 'signed_out',
  overQuota: 'over_quota',
  readOnly: 'read_only',
  notSetUp: 'not_set_up',
  slow: 'slow',
  tooLarge: 'too_large',
};

/** The line between one engine and the server: requests wait until their fate is decided, answers until they are told. */
export class Exchanges implements SyncRemote {
  readonly #remote: SyncRemote;
  readonly #late: LateRequests;
  #current: Exchange | null = null;
  #isCut = false;

  constructor(remote: SyncRemote, late: LateRequests) {
    this.#remote = remote;
    this.#late = late;
  }

  get isBusy(): boolean {
    return this.#current !== null;
  }

  push(changes: readonly PendingChange[]): Promise<void> {
    return this.#ask(changes, () => this.#remote.push(changes, unlimited));
  }

  pull(request: PullRequest): Promise<PulledPage> {
    return this.#ask([], () => this.#remote.pull(request, unlimited));
  }

  newest(): Promise<Newest> {
    return this.#ask([], () => this.#remote.newest(unlimited));
  }

  /** The server goes away for longer than a round lasts: what is under way fails, or the next that is sent. */
  cut(): void {
    this.#isCut = true;
  }

  /** Decides on a request that waits, or tells an answer that waits. */
  async advance(fate: Fate): Promise<void> {
    const exchange = this.#current;
    if (!exchange) return;
    if (this.#isCut) {
      this.#isCut = false;
      this.#current = null;
      exchange.reject(new SyncError('offline', 'cut'));
      return;
    }
    if (exchange.tell) {
      this.#current = null;
      exchange.tell();
      return;
    }
    const answer = await this.#meet(exchange, fate);
    const failure = FAILURES[fate];
    exchange.tell = () => {
      if (failure) exchange.reject(new SyncError(failure, fate));
      else if (answer instanceof SyncError) exchange.reject(answer);
      else exchange.resolve(answer as never);
    };
  }

  /** The sender is gone and will hear nothing; the request meets its fate all the same. */
  async abandon(fate: Fate): Promise<void> {
    const exchange = this.#current;
    this.#current = null;
    if (exchange && !exchange.tell) await this.#meet(exchange, fate);
  }

  async #meet({ changes, carryOut }: Exchange, fate: Fate): Promise<unknown> {
    const once = (): Promise<unknown> => carryOut().catch((error: unknown) => error);
    if (fate === 'late' || fate === 'againLater') {
      this.#late.add({ changes, deliver: once });
    }
    switch (fate) {
      case 'refused':
      case 'late':
      case 'busy':
      case 'broken':
      case 'signedOut':
      case 'overQuota':
      case 'readOnly':
      case 'notSetUp':
      case 'slow':
      case 'tooLarge':
        return null;
      case 'twice':
        await once();
        return once();
      case 'fine':
      case 'answerLost':
      case 'againLater':
      case 'garbled':
        return once();
    }
  }

  #ask<T>(changes: readonly PendingChange[], carryOut: () => Promise<T>): Promise<T> {
    if (this.#current) throw new Error('The engine has two requests under way.');
    return new Promise<T>((resolve, reject) => {
      this.#current = { changes, carryOut, tell: null, resolve, reject };
    });
  }
}

const unlimited = new AbortController().signal;
