import type { UpdateChannel } from '../../shared/models';
import type { SignedManifest } from './manifest';
import { UpdateProblem } from './problem';

/** A manifest is a few kilobytes; a server that sends more must not fill our memory. */
const MAX_BYTES = 256 * 1024;
const TIMEOUT_MS = 30_000;

/** Reads what a channel offers. Nothing of it is believed here. */
export type Feed = (channel: UpdateChannel) => Promise<SignedManifest>;

/** https, or http on this computer: what is asked for is nobody else's business. */
export function parseFeedUrl(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return null;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Reads one file of a feed; undefined where it has none of that name. Throws UpdateProblem. */
export type ReadFile = (name: string, mostBytes?: number, timeoutMs?: number) => Promise<Buffer | undefined>;

export const createReader =
  (base: URL, fetch: typeof globalThis.fetch): ReadFile =>
  async (name, mostBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS) => {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(new URL(name, base).href, {
        // Another address could be anybody's.
        redirect: 'error',
        headers: { 'cache-control': 'no-cache' },
        credentials: 'omit',
        signal,
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new UpdateProblem('unreachable', `HTTP ${String(response.status)}`);
      return await readLimited(response, mostBytes);
    } catch (error) {
      if (error instanceof UpdateProblem) throw error;
      throw new UpdateProblem(isRedirect(error) ? 'redirected' : 'unreachable', error);
    }
  };

export function createFeed(base: URL, fetch: typeof globalThis.fetch): Feed {
  const read = createReader(base, fetch);
  return (channel) => readWithSignatures(read, `${channel}.json`);
}

export async function readWithSignatures(read: ReadFile, name: string): Promise<SignedManifest> {
  const bytes = await read(name);
  if (!bytes) throw new UpdateProblem('unreachable', `The feed has no ${name}.`);
  const signatures = await read(`${name}.sig`);
  return { bytes, signatures: signatures?.toString('utf8') };
}

async function readLimited(response: Response, mostBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostBytes) throw new UpdateProblem('garbage', 'The file is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Node and Chromium say it in their own words. */
function isRedirect(error: unknown): boolean {
  const texts = error instanceof Error ? [error.message, String(error.cause)] : [];
  return texts.some((text) => /redirect/i.test(text));
}
