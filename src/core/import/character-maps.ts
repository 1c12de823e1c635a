import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate/browser';

/** What PDF.js asks for the files that come with it, by their names. */
interface Maps {
  fetch(asked: { readonly filename: string }): Promise<Uint8Array>;
}

/**
 * What the signs of East Asian fonts are that a PDF file names and does not hold. They are Adobe's, come with PDF.js, and lie
 * in one archive.
 */
export function characterMaps(archive: string): new () => Maps {
  // Few files ask for it.
  let bytes: Promise<Buffer> | null = null;
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const found = unzipSync(await (bytes ??= readFile(archive)), {
        filter: ({ name }) => name === filename,
      })[filename];
      if (found === undefined) throw new Error('There is no such map.');
      return found;
    }
  };
}
