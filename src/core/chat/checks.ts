import type { Output, ParsedInput } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/settings';
import { lookedUpIn } from '../looked-up';

import type { Prompts } from '../prompt-thread/prompts';
import type { HistoryStore } from '../store/open';
import { abortable } from '../abort';
import type { Limits } from './limits';
import { STOPPED } from './outcome';
import type { ChatProvider } from '../provider/ports';
import { toRequest } from './request';
import { askWithTools } from './tool-rounds';

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
  async ask({
    sessionId,
    question,
    expects,
    expected,
  }: ParsedInput<'chat.check'>): Promise<Output<'chat.check'>> {
    const { store, prompts, limits, settings, now } = this.#services;
    const cancel = new AbortController();
    this.#running.add(cancel);
    const startedAt = now().getTime();
    try {
      const context = await store.readTurn({ sessionId, leafId: null });
      const asked = toRequest(context, settings(), { content: question, branch: [] });
      const provider = await abortable(this.#services.provider(), cancel.signal);
      const { name, budget } = await limits.ask(asked.model);
      const { request, settings: own } = asked;
      const prompt = await prompts.fit(name, { ...request, budget, tools: limits.usesTools(name) });
      const sent = [prompt.system.text];
      let answer = '';
      const { end, refused } = await askWithTools(prompt, {
        ask: async (part) => {
          const whole = await provider.complete({ model: name, settings: own, ...part }, cancel.signal);
          answer = [answer, whole.text].filter((text) => text.trim() !== '').join('\n\n');
          return whole;
        },
        lookUp: async (call, room) => {
          const told = { data: request.data, call, sent: sent.join('\n\n'), room };
          const found = await abortable(prompts.lookUp(name, told), cancel.signal);
          if (found.block !== null) sent.push(found.block);
          return found;
        },
        keep: () => undefined,
        written: () => answer.length,
        plain: async (reserved) =>
          (await prompts.fit(name, { ...request, budget: budget - reserved })).messages,
      });
      if (refused !== null) limits.noteNoTools(name);
      const { usage, cut } = end;
      if (cut !== null) throw cut;
      const lookups = lookedUpIn(sent.join('\n\n')).filter(({ kind }) => kind === 'rows');
      const rows = lookups.flatMap((each) => each.rows);
      const missing = await prompts.missing(answer, { expects, expected, rows });
      const tokens =
        usage.promptTokens === undefined ? null : usage.promptTokens + (usage.completionTokens ?? 0);
      const ms = now().getTime() - startedAt;
      return { answer, missing, lookups: lookups.map(({ text }) => text), tokens, ms };
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
