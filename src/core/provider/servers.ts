import { AppError } from '../../shared/errors';
import type { FoundServer, KeyCheck } from '../../shared/models';
import { createGroqProvider } from './groq-provider';
import type { Fetch } from './transport';

/** A key is checked while somebody waits. */
const CHECK_MS = 8_000;
/** A server on this computer answers at once, or is not there. */
const FIND_MS = 1_500;

/** A key, out of whatever was copied along with it: quotes, `Bearer`, the name of a variable. */
export function keyIn(pasted: string): string {
  const seen = pasted.replace(/\p{Cf}/gu, '').trim();
  const groq = /gsk_\w+/.exec(seen)?.[0];
  if (groq !== undefined) return groq;
  return seen
    .replace(/^(?:export\s+)?\w+\s*[=:]\s*(?=\S)/, '')
    .replace(/^["'`]+|["'`;,]+$/g, '')
    .replace(/^bearer\s+/i, '');
}

/** Asks the server whether it knows the key. */
export async function checkKey(endpoint: string, apiKey: string, fetch: Fetch): Promise<KeyCheck> {
  const provider = createGroqProvider({ endpoint, apiKey, fetch, now: () => new Date() });
  try {
    const models = await provider.listModels(AbortSignal.timeout(CHECK_MS));
    return { outcome: 'works', models: models.length };
  } catch (error) {
    const isUnknown = error instanceof AppError && error.code === 'api_key_invalid';
    return { outcome: isUnknown ? 'refused' : 'unchecked' };
  }
}

/** Those of `places` that answer now. */
export async function findServers(
  places: readonly { readonly name: string; readonly endpoint: string }[],
  fetch: Fetch,
): Promise<FoundServer[]> {
  const found = await Promise.all(
    places.map(async ({ name, endpoint }): Promise<FoundServer | null> => {
      const provider = createGroqProvider({ endpoint, apiKey: null, fetch, now: () => new Date() });
      const models = await provider.listModels(AbortSignal.timeout(FIND_MS)).catch(() => null);
      return models && { name, endpoint, models: models.length };
    }),
  );
  return found.filter((server) => server !== null);
}
