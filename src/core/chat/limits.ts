import { promptBudget } from '../prompt/branch';
import { capabilitiesOf, PREFERRED_MODEL } from '../provider/capabilities';
import { ModelCatalog } from '../provider/model-catalog';
import type { ChatProvider } from '../provider/ports';
import { abortable } from '../abort';

/** Which model is meant, and what it may be sent. */
export interface ModelLimits {
  readonly name: string;
  /** In tokens, for everything that is sent. */
  readonly budget: number;
}

/** Dense tables and part numbers run near three bytes a token, prose near four. */
const BYTES_PER_TOKEN = 3;
/** A preview and the token budget do not wait longer for the network. */
const PATIENCE_MS = 3_000;
/** A server may be started anew with what it lacked. */
const NO_TOOLS_MS = 60 * 60_000;

/** What each model may be sent, as the last answer or preview found it. Null is the provider's first model. */
export class Limits {
  readonly models: ModelCatalog;
  readonly #provider: () => Promise<ChatProvider>;
  readonly #known = new Map<string | null, ModelLimits>();
  /** When each model's server refused tools. */
  readonly #withoutTools = new Map<string, number>();
  readonly #now: () => Date;

  constructor(provider: () => Promise<ChatProvider>, now: () => Date) {
    this.#provider = provider;
    this.#now = now;
    this.models = new ModelCatalog(now);
  }

  /** Whether it is offered tools: by its name, unless its server has refused them. */
  usesTools(model: string): boolean {
    const refusedAt = this.#withoutTools.get(model) ?? -Infinity;
    return capabilitiesOf(model)?.tools === true && this.#now().getTime() - refusedAt > NO_TOOLS_MS;
  }

  /** Its server takes no tools, whatever the model could do. */
  noteNoTools(model: string): void {
    this.#withoutTools.set(model, this.#now().getTime());
  }

  note(model: string | null, limits: ModelLimits): void {
    this.#known.set(model, limits);
  }

  /** Without asking anybody; while nothing is known, tokens are counted for the preferred model. */
  known(model: string | null): ModelLimits {
    return this.#known.get(model) ?? { name: model ?? PREFERRED_MODEL, budget: promptBudget(null) };
  }

  /** By the provider's word, where it can be had in time. */
  async ask(model: string | null): Promise<ModelLimits> {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const provider = await abortable(this.#provider(), signal);
      const info = await (model === null
        ? this.models.first(provider, signal)
        : this.models.find(provider, model, signal));
      const limits = {
        name: info?.id ?? model ?? '',
        budget: promptBudget(info, provider.tokenLimit()),
      };
      this.note(model, limits);
      return limits;
    } catch {
      return this.known(model);
    }
  }
}

/**
 * A rough estimate, on the high side for most texts: UTF-8 bytes rather than characters, because scripts that need
 * more bytes a character also need more tokens a character.
 */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
