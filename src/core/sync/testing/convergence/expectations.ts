type Value = string | number | null;

/**
 * What a person may rely on after everything has been synchronised, noted down as their devices acknowledge it.
 *
 * Messages and documents: all that were ever written, without those that a device deleted that knew of them. Names, marks,
 * settings, texts and where they are: the last that one of the devices wrote; what none of them changed is as it began. A head: where one
 * of them went on last, or below that. In the bin: if the last act put it there and no question came since. What reaches the server once more, or late, undoes nothing; and a server that was set
 * back, or lost rows, gets back what the devices have, which undoes nothing that somebody did since.
 */
export class Expectations {
  readonly #messages = new Map<string, { readonly sessionId: string; readonly content: string }>();
  readonly #clearedMessages = new Set<string>();
  readonly #sessions = new Set<string>();
  readonly #deletedSessions = new Set<string>();
  /** With every conversation, or null for all, that a document was in. */
  readonly #documents = new Map<string, Set<string | null>>();
  readonly #deletedDocuments = new Set<string>();
  readonly #lastWrites = new Map<string, Map<string, Value>>();

  session(id: string): void {
    this.#sessions.add(id);
  }

  message(id: string, sessionId: string, content: string): void {
    this.#messages.set(id, { sessionId, content });
  }

  document(id: string, sessionId: string | null): void {
    const scopes = this.#documents.get(id) ?? new Set();
    this.#documents.set(id, scopes.add(sessionId));
  }

  cleared(ids: readonly string[]): void {
    for (const id of ids) this.#clearedMessages.add(id);
  }

  deletedSession(id: string): void {
    this.#deletedSessions.add(id);
  }

  deletedDocument(id: string): void {
    this.#deletedDocuments.add(id);
  }

  wrote(device: string, key: string, value: Value): void {
    const writes = this.#lastWrites.get(key) ?? new Map<string, Value>();
    this.#lastWrites.set(key, writes.set(device, value));
  }

  /** The files of a device were copied to another one, which goes on from there. */
  copied(device: string, copy: string): void {
    for (const writes of this.#lastWrites.values()) {
      const last = writes.get(device);
      if (last !== undefined) writes.set(copy, last);
    }
  }

  liveSessions(): string[] {
    return [...this.#sessions].filter((id) => !this.#deletedSessions.has(id)).sort();
  }

  liveMessages(): [id: string, content: string][] {
    return [...this.#messages]
      .filter(
        ([id, { sessionId }]) => !this.#clearedMessages.has(id) && !this.#deletedSessions.has(sessionId),
      )
      .map(([id, { content }]): [string, string] => [id, content])
      .sort();
  }

  /** Those that must be there, and those that may be: one that was put elsewhere goes with what it was in, or does not. */
  liveDocuments(): { readonly certain: readonly string[]; readonly possible: ReadonlySet<string> } {
    const isGone = (sessionId: string | null): boolean =>
      sessionId !== null && this.#deletedSessions.has(sessionId);
    const kept = [...this.#documents].filter(([id]) => !this.#deletedDocuments.has(id));
    return {
      certain: kept.filter(([, scopes]) => ![...scopes].some(isGone)).map(([id]) => id),
      possible: new Set(kept.filter(([, scopes]) => ![...scopes].every(isGone)).map(([id]) => id)),
    };
  }

  /** Every value that this may have in the end; null where nobody wrote it. */
  allowed(key: string): Value[] | null {
    const writes = this.#lastWrites.get(key);
    if (!writes) return null;
    return [...writes.values()];
  }
}

export const sessionKey = (id: string, field: string): string => `session ${id} ${field}`;
export const binnedKey = (id: string): string => `document ${id} binned`;
export const documentKey = (id: string, what: 'text' | 'enabled' | 'scope'): string =>
  `document ${id} ${what}`;

export const textOf = (document: {
  readonly kind: string;
  readonly title: string;
  readonly content: string;
}): string => JSON.stringify([document.kind, document.title, document.content]);
