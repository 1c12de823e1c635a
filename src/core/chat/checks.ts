import type { Output, ParsedInput } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/settings';
import { missingWords } from '../prompt/missing-words';
import type { Prompts } from '../prompt-thread/prompts';
import type { HistoryStore } from '../store/open';
import { abortable } from '../abort';
import type { Limits } from './limits';
import { STOPPED } from './outcome';
import type { ChatProvider } from '../provider/ports';
import { toRequest } from './request';

interface CheckServices {
  readonly store: Pick<HistoryStore, 'readTurn'>;
  readonly prompts: Prompts;
  readonly provider: () => Promise<ChatProvider>;
  readonly limits: Limits;
  readonly settings: () => Settings;
  readonly now: () => Date;
}

/** Test questions: asked as a new conversation would, and kept nowhere. */
export class Checks {
  readonly #services: CheckServices;
  readonly #running = new Set<AbortController>();

  constructor(services: CheckServices) {
    this.#services = services;
  }

  /** Rejects with `stopped`, or a failure of the provider or the store. */
  async ask({ sessionId, question, expected }: ParsedInput<'chat.check'>): Promise<Output<'chat.check'>> {
    const { store, prompts, limits, settings, now } = this.#services;
    const cancel = new AbortController();
    this.#running.add(cancel);
    const startedAt = now().getTime();
    try {
      const context = await store.readTurn({ sessionId, leafId: null });
      const asked = toRequest(context, settings(), { content: question, branch: [] });
      const provider = await abortable(this.#services.provider(), cancel.signal);
      const { name, budget } = await limits.ask(asked.model);
      const { messages } = await prompts.fit(name, { ...asked.request, budget });
      const { text, usage, cut } = await provider.complete(
        { model: name, messages, settings: asked.settings },
        cancel.signal,
      );
      if (cut !== null) throw cut;
      const tokens =
        usage.promptTokens === undefined ? null : usage.promptTokens + (usage.completionTokens ?? 0);
      return { answer: text, missing: missingWords(text, expected), tokens, ms: now().getTime() - startedAt };
    } catch (error) {
      cancel.signal.throwIfAborted();
      throw error;
    } finally {
      this.#running.delete(cancel);
    }
  }

  stop(): void {
    for (const cancel of this.#running) cancel.abort(STOPPED);
  }
}
