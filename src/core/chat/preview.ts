import { cutAt } from '../../shared/cut';
import type { Output, ParsedInput } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/settings';
import { isExact } from '../prompt/factors';
import type { Prompts } from '../prompt-thread/prompts';
import { lookedUpIn } from '../looked-up';
import type { HistoryStore } from '../store/open';
import type { Limits } from './limits';
import { toRequest } from './request';

/** Nobody reads more of them under an answer; all of them stand in what was sent. */
const MAX_ROWS = 100;
/** More of one is read in its document. */
const MAX_CELL_CHARS = 2_000;

interface PreviewServices {
  readonly store: Pick<HistoryStore, 'readTurn' | 'readAnswer' | 'getSession'>;
  readonly prompts: Prompts;
  readonly limits: Limits;
  readonly settings: () => Settings;
}

/** What would be sent, what it comes to, and what was sent. Nothing is kept or asked. */
export class Preview {
  readonly #services: PreviewServices;
  /** The version of the documents that the check has. */
  #checkedWith: string | null = null;
  #checks: Promise<unknown> = Promise.resolve();
  #counts: Promise<unknown> = Promise.resolve();

  constructor(services: PreviewServices) {
    this.#services = services;
  }

  /** What would be sent if this were asked now. Rejects with `context_too_long` or a failure of the store. */
  async describe({ sessionId, content }: ParsedInput<'chat.preview'>): Promise<Output<'chat.preview'>> {
    const { store, prompts, limits, settings } = this.#services;
    const context = await store.readTurn({ sessionId });
    const { model, request } = toRequest(context, settings(), { content, branch: context.branch });
    const { name, budget } = await limits.ask(model);
    const { tokens, parts, messages } = await prompts.describe(name, {
      ...request,
      budget,
      tools: limits.usesTools(name),
    });
    return { model: name, exact: isExact(name), tokens, budget, parts: [...parts], messages: [...messages] };
  }

  /** Tokens of texts for the model of a conversation, and what a prompt may have. One after the other: a question waits for one at most. */
  count(texts: ParsedInput<'training.count'>): Promise<Output<'training.count'>> {
    const count = this.#counts.then(() => this.#count(texts));
    this.#counts = count.catch(() => undefined);
    return count;
  }

  async #count({ sessionId, texts }: ParsedInput<'training.count'>): Promise<Output<'training.count'>> {
    const { store, prompts, limits, settings } = this.#services;
    const session = sessionId === null ? null : await store.getSession(sessionId);
    const { name, budget } = await limits.ask(session?.model ?? settings().model);
    return { tokens: await prompts.count(name, texts), budget, exact: isExact(name) };
  }

  /** An answer, looked up in what went along with its question. One after the other, so that documents go along once. */
  sources(at: ParsedInput<'chat.sources'>): Promise<Output<'chat.sources'>> {
    const check = this.#checks.then(() => this.#check(at));
    this.#checks = check.catch(() => undefined);
    return check;
  }

  async #check(at: ParsedInput<'chat.sources'>): Promise<Output<'chat.sources'>> {
    const { store, prompts } = this.#services;
    const asked = await store.readAnswer(at, this.#checkedWith);
    const check = await prompts.check(asked);
    this.#checkedWith = check === null ? null : asked.documents.version;
    // The thread has ended meanwhile, and its documents with it.
    if (check === null) return this.#check(at);
    const lookups = lookedUpIn(asked.system).map(({ kind, text, columns, rows, block }) => ({
      kind,
      text,
      document: kind === 'passages' ? null : (check.sent[block]?.document ?? null),
      columns: [...columns],
      rows: rows.slice(0, MAX_ROWS).map((row) => row.map((cell) => cutAt(cell, MAX_CELL_CHARS))),
      more: Math.max(0, rows.length - MAX_ROWS),
    }));
    return { ...check, lookups };
  }
}
