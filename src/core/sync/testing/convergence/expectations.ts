import type { PendingChange } from '../../../store/outbox';

type Value = string | number | null;

/**
 * What a person may rely on after everything has been synchronised, noted down as their devices acknowledge it.
 *
 * Messages and documents: all that were ever written, without those that a device deleted that knew of them. Names, marks
 * and texts: the last that one of the devices wrote, or one that a late request brought.
 */
export class Expectations {
  readonly #messages = new Map<string, { readonly sessionId: string; readonly content: string }>();
  readonly #clearedMessages = new Set<string>();
  readonly #sessions = new Set<string>();
  readonly #deletedSessions = new Set<string>();
  readonly #documents = new Map<string, string | null>();
  readonly #deletedDocuments = new Set<string>();
  readonly #lastWrites = new Map<string, Map<string, Value>>();
  readonly #lateWrites = new Map<string, Set<Value>>();

  session(id: string): void {
    this.#sessions.add(id);
  }

  message(id: string, sessionId: string, content: string): void {
    this.#messages.set(id, { sessionId, content });
  }

  document(id: string, sessionId: string | null): void {
    this.#documents.set(id, sessionId);
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

  /** A request reaches the server after the device has gone on: the last write to reach the server wins. */
  late(changes: readonly PendingChange[]): void {
    for (const { kind, id, row } of changes) {
      if (row === null) continue;
      if (kind === 'document') this.#late(documentKey(id), documentValue(row as never));
      if (kind !== 'session' || 'created_at' in row) continue;
      for (const [name, value] of Object.entries(row)) {
        if (name === 'title' && row.title_auto === true) continue;
        this.#late(sessionKey(id, name), toValue(value));
      }
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

  liveDocuments(): string[] {
    return [...this.#documents]
      .filter(
        ([id, sessionId]) =>
          !this.#deletedDocuments.has(id) && (sessionId === null || !this.#deletedSessions.has(sessionId)),
      )
      .map(([id]) => id)
      .sort();
  }

  /** Every value that this may have in the end; null where nobody wrote it. */
  allowed(key: string): Value[] | null {
    const writes = this.#lastWrites.get(key);
    if (!writes) return null;
    return [...writes.values(), ...(this.#lateWrites.get(key) ?? [])];
  }

  #late(key: string, value: Value): void {
    this.#lateWrites.set(key, (this.#lateWrites.get(key) ?? new Set()).add(value));
  }
}

export const sessionKey = (id: string, field: string): string => `session ${id} ${field}`;
export const documentKey = (id: string): string => `document ${id}`;

export const documentValue = (document: {
  readonly kind: string;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
}): string => JSON.stringify([document.kind, document.title, document.content, document.enabled]);

const toValue = (value: unknown): Value => (typeof value === 'boolean' ? Number(value) : (value as Value));
