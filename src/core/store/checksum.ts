import { crc32 } from 'node:zlib';
import { damaged } from './store-error';

/*
 * The cipher hides the file but does not seal it: a bit that flips on the disk may come out as other text and as nothing
 * that SQLite would notice. So each text carries a checksum, and a text that does not fit its own is damage, not an answer.
 */

interface Text {
  readonly id: string;
  readonly title?: string;
  readonly content: string;
}

/** CRC-32 of what a person could read of the row. */
export function checksumOf({ id, title = '', content }: Text): number {
  return crc32(content, crc32(`${id}\n${title}\n`));
}

export const isWhole = (row: Text & { readonly checksum: number | null }): boolean =>
  row.checksum === null || row.checksum === checksumOf(row);

/** The row itself; throws StoreError `store_damaged` when its text is not the one that was written. */
export function verified<Row extends Text & { readonly checksum: number | null }>(row: Row): Row {
  if (isWhole(row)) return row;
  throw damaged(new Error(`The checksum of ${row.id} does not fit.`));
}
