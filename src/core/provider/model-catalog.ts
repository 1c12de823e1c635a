import { AppError } from '../../shared/errors';
import type { ModelInfo } from '../../shared/models';
import { abortable } from '../abort';
import type { ChatProvider } from './ports';

/** How long a list serves before it is asked for again: providers change theirs a few times a year. */
const FRESH_MS = 60 * 60_000;

interface Listing {
  readonly models: Promise<readonly ModelInfo[]>;
  readonly at: number;
}

/** Each provider's models, asked for at most once an hour. */
export class ModelCatalog {
  readonly #listings = new WeakMap<ChatProvider, Listing>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** What a new conversation uses. Rejects with an AppError, or the signal's reason. */
  async first(provider: ChatProvider, signal: AbortSignal): Promise<ModelInfo> {
    const [model] = await this.#list(provider, signal);
    if (model === undefined) throw new AppError('model_missing', 'provider.no_list');
    return model;
  }

  /** Null when the provider does not say. Rejects only with the signal's reason. */
  async find(provider: ChatProvider, id: string, signal: AbortSignal): Promise<ModelInfo | null> {
    try {
      const models = await this.#list(provider, signal);
      return models.find((model) => model.id === id) ?? null;
    } catch {
      signal.throwIfAborted();
      return null;
    }
  }

  /** A model turned out to be gone: the list is out of date. */
  forget(provider: ChatProvider): void {
    this.#listings.delete(provider);
  }

  #list(provider: ChatProvider, signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const known = this.#listings.get(provider);
    if (known !== undefined && this.#now().getTime() - known.at < FRESH_MS) {
      return abortable(known.models, signal);
    }
    // Shared between answers, so that one that is stopped does not end the others' request.
    const models = provider.listModels(new AbortController().signal);
    this.#listings.set(provider, { models, at: this.#now().getTime() });
    models.catch(() => this.forget(provider));
    return abortable(models, signal);
  }
}
