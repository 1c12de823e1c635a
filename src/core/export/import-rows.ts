import {
  type BatchResult,
  NO_ROWS,
  plus,
  type TransferBatch,
  type TransferCounts,
  type TransferMessage,
  type TransferPart,
  type TransferRow,
  type TransferSession,
} from '../store/transfer/rows';

export interface TransferResult {
  readonly added: TransferCounts;
  readonly present: TransferCounts;
}

/** So many rows, or so much text, are one transaction. */
const BATCH_ROWS = 200;
const BATCH_CHARS = 1_000_000;
/** So much may wait for its parents. In an export they come first, but for a few that two devices wrote at once. */
const MOST_WAITING = 1_000;

/** Hands rows to `apply` conversation by conversation. `onRows` is told how many have been read so far. */
export async function transferRows(
  pages: AsyncIterable<readonly TransferRow[]>,
  apply: (batch: TransferBatch) => Promise<BatchResult>,
  onRows: (rows: number) => void = () => undefined,
): Promise<TransferResult> {
  let total: TransferResult = { added: NO_ROWS, present: NO_ROWS };
  let session: TransferSession | null = null;
  let first = true;
  let parts: TransferPart[] = [];
  let chars = 0;
  let waiting: readonly TransferMessage[] = [];
  let rows = 0;

  const flush = async (ends: boolean): Promise<void> => {
    const last = ends || waiting.length > MOST_WAITING;
    const result = await apply({ session, parts: [...waiting, ...parts], first, last });
    total = { added: plus(total.added, result.added), present: plus(total.present, result.present) };
    waiting = result.waiting;
    parts = [];
    chars = 0;
    first = false;
  };

  for await (const page of pages) {
    for (const row of page) {
      rows += 1;
      if (row.kind === 'session') {
        await flush(true);
        session = row;
        first = true;
        continue;
      }
      parts.push(row);
      chars += row.content.length;
      if (parts.length >= BATCH_ROWS || chars >= BATCH_CHARS) await flush(false);
    }
    onRows(rows);
  }
  await flush(true);
  return total;
}
