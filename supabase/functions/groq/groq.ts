import { ProxyError } from './errors.ts';
import type { Settings } from './settings.ts';

/** Asks Groq with the server's key. Nothing of the client's request goes along but what is given here. */
export async function askGroq(
  { groqApiKey, groqUrl }: Settings,
  path: string,
  init: { readonly body?: object; readonly signal: AbortSignal },
): Promise<Response> {
  if (groqApiKey === null) {
    throw new ProxyError(500, 'proxy_not_configured', 'The team proxy has no GROQ_API_KEY yet.');
  }
  try {
    const response = await fetch(groqUrl + path, {
      method: init.body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${groqApiKey}`, 'content-type': 'application/json' },
      body: init.body ? JSON.stringify(init.body) : null,
      signal: init.signal,
      redirect: 'manual', // The key goes to this address and no other.
    });
    if (response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
  } catch {
    // Unreachable, reset, or aborted by a client who will not read the answer.
  }
  throw new ProxyError(502, 'bad_gateway', 'Groq could not be reached. Try again in a moment.');
}

/**
 * Reads an answer as it comes, and ends it at Groq when the signal aborts: a read that waits then finds the end. Deno's own
 * fetch does so only until its request is collected as garbage, after which Groq would write on for nobody.
 */
export function readerOf(
  response: Response,
  signal: AbortSignal,
): ReadableStreamDefaultReader<Uint8Array> | undefined {
  const reader = response.body?.getReader();
  const end = (): void => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  return reader;
}

const PASSED_ON = ['content-type', 'retry-after', 'x-request-id'];

/** The headers of Groq's answer that a client has a use for. */
export function headersFrom(response: Response): Headers {
  // no-transform: Deno would compress the stream, and a compressor holds small pieces back.
  const headers = new Headers({ 'cache-control': 'no-cache, no-transform' });
  for (const [name, value] of response.headers) {
    if (PASSED_ON.includes(name) || name.startsWith('x-ratelimit-')) headers.set(name, value);
  }
  return headers;
}

/** Groq's error as it is; one that some gateway made of HTML gets Groq's shape and keeps its status. */
export async function passError(response: Response): Promise<Response> {
  const text = await response.text().catch(() => '');
  const headers = headersFrom(response);
  if (!isJson(response)) {
    headers.delete('content-type');
    const message = `Groq answered with status ${response.status}.`;
    const type = 'internal_server_error';
    return new ProxyError(
      response.status,
      'bad_gateway',
      message,
      type,
      Object.fromEntries(headers),
    ).toResponse();
  }
  return new Response(text, { status: response.status, headers });
}

export function isJson(response: Response): boolean {
  return /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
}
