import type { UpdateState } from '../../shared/models';
import type { Logger } from '../log/logger';
import { sayDay } from '../../shared/words/numbers';
import { say } from '../../shared/words/say';
import { ageOf } from './age';
import type { Feed } from './feed';
import type { UpdateKey } from './keys';
import type { Ledger } from './ledger';
import { offerFor, type Offer, type PackageKind, readManifest } from './manifest';
import type { Installer, Surroundings } from './ports';
import { UpdateProblem } from './problem';
import { firstCheckMs, nextCheckMs } from './schedule';

export interface UpdatesOptions extends Surroundings {
  readonly version: string;
  readonly system: string;
  readonly arch: string;
  readonly kind: PackageKind;
  readonly keys: readonly UpdateKey[];
  readonly feed: Feed;
  readonly installer: Installer;
  readonly ledger: Ledger;
  readonly log: Logger;
  readonly onChange: (state: UpdateState) => void;
  /** Says something to the person that nobody asked for. */
  readonly tell: (sentence: string) => void;
  readonly now: () => Date;
  readonly random: () => number;
  /** Calls once after a while; the returned function takes it back. */
  readonly later: (ms: number, work: () => void) => () => void;
}

type Progress = Omit<UpdateState, 'offer' | 'checkedAt' | 'news'> & { readonly offer: Offer | null };

const IDLE: Progress = { phase: 'idle', offer: null, received: 0, problem: null };

/**
 * From looking for a version to its installation. One thing at a time: whoever asks twice gets the same. Whatever fails
 * leads back to where it can be tried again, with a sentence.
 */
export class Updates {
  readonly #options: UpdatesOptions;
  #progress: Progress = IDLE;
  #running: Promise<void> | null = null;
  #downloading: AbortController | null = null;
  #cancelTimer: () => void = () => undefined;
  /** The person waits for what is being looked for. */
  #isAsked = false;
  #closed = false;
  #toldAge = false;

  constructor(options: UpdatesOptions) {
    this.#options = options;
  }

  state(): UpdateState {
    const { offer, ...progress } = this.#progress;
    return {
      ...progress,
      offer: offer && {
        version: offer.version,
        notes: offer.notes,
        released: offer.released,
        size: offer.file.size,
      },
      checkedAt: this.#options.ledger.checkedAt,
      news: this.#news(),
    };
  }

  #news(): NonNullable<UpdateState['news']> {
    const { ledger, channel, now } = this.#options;
    return ageOf(ledger.heard(channel()), ledger.since, now());
  }

  /** Once in a run, after it was looked for: whether that succeeded or not. */
  #tellAge(): void {
    const { at, age } = this.#news();
    if (this.#toldAge || age === 'current') return;
    this.#toldAge = true;
    this.#options.tell(say(`updates.news.${age}`, { at: sayDay(at) }));
  }

  /** Looks from time to time; the first time only when the app has been running for a while. */
  start(problem: string | null = null): void {
    if (problem !== null) this.#set({ ...IDLE, problem });
    this.#schedule(firstCheckMs(this.#options.random));
  }

  /** Looks now, also where looking by itself is off, and does not wait for its turn in a staged roll-out. */
  async check(): Promise<void> {
    // A download that was taken back is no answer to this.
    if (this.#downloading?.signal.aborted) await this.#running;
    this.#isAsked = true;
    await this.#alone(() => this.#check()).finally(() => {
      this.#isAsked = false;
    });
  }

  download(): Promise<void> {
    return this.#alone(() => this.#download());
  }

  /** Rejects with UpdateProblem when it is not the time; on success the app ends. */
  install(): Promise<void> {
    return this.#alone(() => this.#install());
  }

  /** Another channel or mode: what was offered before may not be meant any more. */
  changed(): void {
    const { phase, offer } = this.#progress;
    if (phase === 'installing') return;
    this.#downloading?.abort();
    if (offer && phase !== 'ready') this.#set(IDLE);
    if (this.#options.mode() === 'automatic') this.#schedule(firstCheckMs(this.#options.random));
  }

  /** Stops what runs; a download leaves nothing behind. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTimer();
    this.#downloading?.abort();
    // An installation that goes well ends with the app, which is what closes us.
    if (this.#progress.phase !== 'installing') await this.#running?.catch(() => undefined);
  }

  #schedule(ms: number): void {
    this.#cancelTimer();
    if (this.#closed) return;
    this.#cancelTimer = this.#options.later(ms, () => {
      const due = this.#options.mode() !== 'off' && this.#progress.phase !== 'ready';
      const looked = due ? this.#alone(() => this.#check()) : Promise.resolve();
      void looked.finally(() => {
        if (due) this.#tellAge();
        this.#schedule(nextCheckMs(this.#options.random));
      });
    });
  }

  /** What runs already is what is meant. */
  #alone(work: () => Promise<void>): Promise<void> {
    this.#running ??= work().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #check(): Promise<void> {
    const { ledger, mode, now } = this.#options;
    if (this.#progress.phase === 'ready') return;
    this.#set({ ...IDLE, phase: 'checking' });
    await this.#orElse(IDLE, async () => {
      const offer = await this.#look();
      await ledger.checked(now());
      const isForUs = offer !== null && (this.#isAsked || ledger.isIn(offer.rollout, offer.version));
      this.#set(isForUs ? { ...IDLE, phase: 'available', offer } : IDLE);
    });
    if (this.#progress.phase === 'available' && mode() === 'automatic') await this.#download();
  }

  async #look(): Promise<Offer | null> {
    const { feed, keys, version, ledger, system, arch, kind } = this.#options;
    const channel = this.#options.channel();
    const manifest = readManifest(await feed(channel), keys);
    if (manifest.channel === channel) await ledger.hear(channel, manifest.released);
    // Another one is wanted by now.
    if (channel !== this.#options.channel()) return this.#look();
    return offerFor(manifest, { version, floor: ledger.floor, channel, system, arch, kind });
  }

  async #download(): Promise<void> {
    const { offer, phase } = this.#progress;
    if (!offer || phase !== 'available') return;
    const { installer } = this.#options;
    const available: Progress = { ...IDLE, phase: 'available', offer };
    const controller = new AbortController();
    this.#downloading = controller;
    await this.#orElse(available, async () => {
      await installer.prepare(offer);
      this.#set({ ...available, phase: 'downloading' });
      const onReceived = (received: number): void => {
        if (!controller.signal.aborted) this.#set({ ...available, phase: 'downloading', received });
      };
      await installer.download(offer, onReceived, controller.signal);
      this.#set({ ...available, phase: 'ready', received: offer.file.size });
    });
    this.#downloading = null;
    if (controller.signal.aborted) this.#set(IDLE);
  }

  async #install(): Promise<void> {
    const ready = this.#progress;
    const { offer } = ready;
    if (!offer || ready.phase !== 'ready') return;
    const { installer, ledger, version, isAnswering, backUp } = this.#options;
    if (await isAnswering()) throw new UpdateProblem('answering');
    this.#set({ ...ready, phase: 'installing', problem: null });
    try {
      await installer.prepare(offer);
      const tallies = await backUp().catch((cause: unknown) => {
        throw new UpdateProblem('backup_failed', cause);
      });
      await ledger.begin(version, offer.version, tallies);
      await installer.install(offer);
    } catch (error) {
      await ledger.end().catch(() => undefined);
      const problem = this.#problemOf(error, 'not_installed');
      // The file may be the reason: it is fetched and checked again before the next attempt.
      this.#set({ ...IDLE, phase: 'available', offer, problem: problem.message });
      throw problem;
    }
  }

  /** Does it, or goes back to `before` with the reason. */
  async #orElse(before: Progress, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#set({ ...before, problem: this.#problemOf(error, 'unreachable').message });
    }
  }

  #problemOf(error: unknown, otherwise: 'unreachable' | 'not_installed'): UpdateProblem {
    const problem = error instanceof UpdateProblem ? error : new UpdateProblem(otherwise, error);
    this.#options.log.warn('update.problem', { kind: problem.kind, cause: problem.cause });
    return problem;
  }

  #set(progress: Progress): void {
    this.#progress = progress;
    this.#options.onChange(this.state());
  }
}
