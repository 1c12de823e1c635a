import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Output } from '../../../shared/ipc/contract';
import type { EventData } from '../../../shared/ipc/events';
import type { BranchMessage, MessagePage, Session, SessionId, StreamState } from '../../../shared/models';
import { defaultSettings, type Settings } from '../../../shared/settings';
import { temporaryFolder } from '../../store/testing/temporary-history';
import { promptWorker } from '../../prompt-thread/testing/worker';
import { storeWorker } from '../../store/testing/worker';
import type { HistoryStore } from '../../store/open';
import { openHistoryStore } from '../../store/open';
import type { Logger } from '../../log/logger';
import { Prompts } from '../../prompt-thread/prompts';
import { ChatService, type ChatServiceOptions } from '../chat-service';
import { type ProviderTimings, createGroqProvider } from '../../provider/groq-provider';
import type { ChatProvider } from '../../provider/ports';
import type { ChatListener } from '../ports';

type Ended = EventData<'stream.ended'>;
type Delta = EventData<'stream.delta'>;

/** What a window would be told, with a way to wait for it. */
class Recorder implements ChatListener {
  readonly starts: StreamState[] = [];
  readonly deltas: Delta[] = [];
  readonly ends: Ended[] = [];
  readonly waits: EventData<'stream.waiting'>[] = [];
  readonly lookedUp: EventData<'stream.lookups'>[] = [];
  readonly queueChanges: EventData<'queue.changed'>[] = [];
  readonly #waiting = new Set<() => void>();

  started(state: StreamState): void {
    this.starts.push(state);
    this.#wake();
  }

  delta(delta: Delta): void {
    this.deltas.push(delta);
    this.#wake();
  }

  lookups(lookups: EventData<'stream.lookups'>): void {
    this.lookedUp.push(lookups);
    this.#wake();
  }

  waiting(waiting: EventData<'stream.waiting'>): void {
    this.waits.push(waiting);
    this.#wake();
  }

  ended(end: Ended): void {
    this.ends.push(end);
    this.#wake();
  }

  queueChanged(change: EventData<'queue.changed'>): void {
    this.queueChanges.push(change);
    this.#wake();
  }

  /** Nobody could be asked: the question has gone back into the queue. */
  async takenBack(): Promise<void> {
    await this.until(() => this.queueChanges.some(({ withdrawn }) => withdrawn !== null));
    this.queueChanges.length = 0;
  }

  textOf(sessionId: SessionId): string {
    return this.deltas
      .filter((delta) => delta.sessionId === sessionId && delta.part === 'answer')
      .map(({ text }) => text)
      .join('');
  }

  /** The next end of an answer in this conversation that was not taken yet. */
  async end(sessionId: SessionId): Promise<Ended> {
    await this.until(() => this.ends.some((end) => end.sessionId === sessionId));
    const index = this.ends.findIndex((end) => end.sessionId === sessionId);
    const [end] = this.ends.splice(index, 1);
    if (end === undefined) throw new Error('unreachable');
    return end;
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
    }
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

export interface Harness {
  readonly store: HistoryStore;
  readonly window: Recorder;
  readonly settings: { -readonly [K in keyof Settings]: Settings[K] };
  /** Responses whose headers have arrived. */
  readonly responses: () => number;
  /** How often the store's thread was asked for something. */
  readonly trips: () => number;
  chat(options?: Partial<ChatServiceOptions> & { timings?: Partial<ProviderTimings> }): ChatService;
  session(): Promise<Session>;
  /** Ends all services and empties the window; the store is kept. */
  reset(): Promise<void>;
  dispose(): Promise<void>;
}

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What was sent, and did not have to wait. */
export async function sent(
  sending: Promise<Output<'chat.send'>>,
): Promise<{ question: BranchMessage; page: MessagePage }> {
  const { page } = await sending;
  const question = page?.messages.at(-1);
  if (!page || !question) throw new Error('The question waits.');
  return { question, page };
}

/** A real encrypted store in its worker, and chat services between it and a real server at `endpoint`. */
export async function startHarness(endpoint: string, apiKey: string): Promise<Harness> {
  const folder = temporaryFolder();
  const createWorker = await storeWorker();
  let trips = 0;
  const store = await openHistoryStore({
    file: join(folder.path, 'history.db'),
    key: randomBytes(32),
    createWorker: () => {
      const worker = createWorker();
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (message: unknown) => {
        trips += 1;
        post(message);
      };
      return worker;
    },
  });
  const prompts = new Prompts(await promptWorker());
  const window = new Recorder();
  const now = (): Date => new Date();
  const settings: Harness['settings'] = {
    ...defaultSettings,
    model: 'demo',
    endpoint,
  };
  let responses = 0;
  let services: ChatService[] = [];
  let questions = 0;

  const provider = (timings: Partial<ProviderTimings>): ChatProvider =>
    createGroqProvider({
      endpoint: settings.endpoint,
      apiKey,
      now,
      timings: { backOffMs: [1, 1], ...timings },
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        responses += 1;
        return response;
      },
    });

  return {
    store,
    window,
    settings,
    responses: () => responses,
    trips: () => trips,
    chat: ({ timings = {}, ...options } = {}) => {
      const connected = provider(timings);
      const service = new ChatService({
        store,
        prompts,
        provider: () => Promise.resolve(connected),
        settings: () => settings,
        listener: window,
        log: silent,
        now,
        onPersisted: () => undefined,
        ...options,
      });
      services.push(service);
      return service;
    },
    session: async () => {
      // A titled conversation is not offered again as the empty one.
      const session = await store.ensureEmptySession();
      return store.updateSession(session.id, { title: `Conversation ${++questions}` });
    },
    reset: async () => {
      await Promise.all(services.map((service) => service.close()));
      services = [];
      window.starts.length = 0;
      window.deltas.length = 0;
      window.ends.length = 0;
      window.waits.length = 0;
      window.lookedUp.length = 0;
      window.queueChanges.length = 0;
      Object.assign(settings, { streamAnswers: true, model: 'demo' });
    },
    dispose: async () => {
      await prompts.close();
      await store.close();
      folder.dispose();
    },
  };
}
