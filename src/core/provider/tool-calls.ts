import type { ToolCall } from './ports';
import type { CallPiece } from './wire';

/** Puts the calls of an answer together: some servers send them whole, some in pieces, some all as the first. */
export class ToolCalls {
  readonly #calls: { index: number; id: string; name: string; arguments: string }[] = [];

  take({ index, id, name, arguments: args }: CallPiece): void {
    const last = this.#calls.findLast((each) => each.index === index);
    const isOther = last !== undefined && id !== '' && last.id !== '' && id !== last.id;
    if (last === undefined || isOther) {
      this.#calls.push({ index, id, name, arguments: args });
      return;
    }
    last.id ||= id;
    // Some repeat the name with each piece.
    last.name ||= name;
    last.arguments += args;
  }

  all(): ToolCall[] {
    return this.#calls.map(({ id, name, arguments: args }, place) => ({
      id: id === '' ? `call_${String(place)}` : id,
      name,
      arguments: args,
    }));
  }
}
