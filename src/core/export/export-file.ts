import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { writeWholeFile } from '../disk/whole-file';
import { FORMAT, type Header, VERSION } from './export-format';
import type { TransferRow } from '../store/transfer/rows';

/** So much is written at a time. */
const CHUNK_CHARS = 256 * 1024;

/**
 * Writes an export. The file appears under its name when it is whole and on disk; a failure leaves nothing.
 * @returns how many rows it has
 */
export async function writeExport(
  file: string,
  about: Pick<Header, 'app' | 'exported_at' | 'account'>,
  pages: AsyncIterable<readonly TransferRow[]>,
  onRows: (rows: number) => void = () => undefined,
): Promise<number> {
  return writeWholeFile(file, async (handle) => {
    const out = new HashedFile(handle);
    const header: Header = { format: FORMAT, version: VERSION, ...about };
    const fields = Object.entries(header).map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
    );
    await out.write(`{\n${fields.join('')}"rows": [`);
    let rows = 0;
    for await (const page of pages) {
      for (const row of page) {
        await out.write(`${rows === 0 ? '' : ','}\n${JSON.stringify(row)}`);
        rows += 1;
      }
      onRows(rows);
    }
    await out.write(`\n],\n"count": ${String(rows)},\n`);
    await out.end((sha256) => `"sha256": ${JSON.stringify(sha256)}\n}\n`);
    return rows;
  });
}

class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #pieces: string[] = [];
  #chars = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async write(text: string): Promise<void> {
    this.#pieces.push(text);
    this.#chars += text.length;
    if (this.#chars >= CHUNK_CHARS) await this.#flush();
  }

  /** The last words, which may hold the hash of all before them. */
  async end(words: (sha256: string) => string): Promise<void> {
    await this.#flush();
    await this.#handle.writeFile(words(this.#hash.digest('hex')));
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#pieces.join(''));
    this.#pieces = [];
    this.#chars = 0;
    this.#hash.update(bytes);
    await this.#handle.writeFile(bytes);
  }
}
