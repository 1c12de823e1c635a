import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '../disk/whole-file';
import { readWithSignatures, type ReadFile } from '../updates/feed';
import type { UpdateKey } from '../updates/keys';
import type { SignedManifest } from '../updates/manifest';
import { UpdateProblem } from '../updates/problem';
import { type Dictionary, fileFor, readDictionaries } from './dictionaries';

const MANIFEST = 'dictionaries.json';
/** Of a slow line. */
const TIMEOUT_MS = 5 * 60_000;

/** What a dictionary came with, beside it: bytes in base64, as they were signed. */
const Proof = z.object({ manifest: z.string(), signatures: z.string() });
const proofOf = (name: string): string => `${name}.signed.json`;

export interface DictionaryFolder {
  /** Asks the feed for a language's dictionary and puts it in the folder. Throws UpdateProblem; null: there is none. */
  fetch(language: string, read: ReadFile): Promise<Dictionary | null>;
  /** Names of those that are as they were signed. What was changed since is deleted. */
  verified(): Promise<string[]>;
}

/** The folder from which Chromium takes its dictionaries: nothing lies there that none of our keys has signed. */
export function openDictionaryFolder(folder: string, keys: readonly UpdateKey[]): DictionaryFolder {
  const write = (name: string, bytes: Uint8Array): Promise<void> =>
    writeWholeFile(join(folder, name), async (handle) => handle.writeFile(bytes));

  /** A proof without its dictionary is half of a whole, and no forgery: nobody looks while both are written. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const isAsSigned = async (name: string): Promise<boolean> => {
    try {
      const proof = Proof.parse(JSON.parse(await readFile(join(folder, proofOf(name)), 'utf8')));
      const signed = { bytes: Buffer.from(proof.manifest, 'base64'), signatures: proof.signatures };
      const told = readDictionaries(signed, keys).dictionaries.find((each) => each.name === name);
      return told !== undefined && isIt(await readFile(join(folder, name)), told);
    } catch {
      return false;
    }
  };

  return {
    async fetch(language, read) {
      const signed = await readWithSignatures(read, MANIFEST);
      const found = fileFor(language, readDictionaries(signed, keys).dictionaries);
      if (!found) return null;
      const bytes = await read(found.name, found.size, TIMEOUT_MS);
      if (!bytes) throw new UpdateProblem('unreachable', `The feed has no ${found.name}.`);
      if (!isIt(bytes, found)) throw new UpdateProblem('forged', found.name);
      await inTurn(async () => {
        await mkdir(folder, { recursive: true });
        await write(proofOf(found.name), Buffer.from(JSON.stringify(proof(signed))));
        await write(found.name, bytes);
      });
      return found;
    },

    verified: () =>
      inTurn(async () => {
        // Chromium deletes by itself what it cannot read.
        const there = await readdir(folder).catch(() => []);
        const names = new Set(there.flatMap((file) => /^.*\.bdic/.exec(file) ?? []));
        const checked = await Promise.all(
          [...names].map(async (name) => {
            if (await isAsSigned(name)) return [name];
            await rm(join(folder, name), { force: true });
            await rm(join(folder, proofOf(name)), { force: true });
            return [];
          }),
        );
        return checked.flat();
      }),
  };
}

const proof = ({ bytes, signatures = '' }: SignedManifest): z.infer<typeof Proof> => ({
  manifest: Buffer.from(bytes).toString('base64'),
  signatures,
});

const isIt = (bytes: Uint8Array, { size, sha512 }: Dictionary): boolean =>
  bytes.length === size && createHash('sha512').update(bytes).digest('base64') === sha512;
