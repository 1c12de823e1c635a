import { transferRows, type TransferResult } from './import-rows';
import type { TransferStore } from '../store/operations';
import type { TransferPlace, TransferRow } from '../store/transfer/rows';

/** All rows of a store, page by page. */
export async function* rowsOf(store: Pick<TransferStore, 'read'>): AsyncGenerator<readonly TransferRow[]> {
  let place: TransferPlace | null = null;
  do {
    const { rows, next } = await store.read(place);
    yield rows;
    place = next;
  } while (place !== null);
}

/**
 * Adds everything of one store to another. Interrupted, it goes on where it was when it is called again. Resolves when
 * everything is on the other's disk, and throws when it cannot be found there.
 */
export async function copyAll(
  from: Pick<TransferStore, 'read'>,
  to: TransferStore,
  onRows?: (rows: number) => void,
): Promise<TransferResult> {
  const result = await transferRows(rowsOf(from), (batch) => to.add(batch), onRows);
  const { added } = await transferRows(rowsOf(from), (batch) => to.compare(batch));
  if (added.sessions + added.messages + added.documents > 0) {
    throw new Error('What was copied is not all there.');
  }
  return result;
}
