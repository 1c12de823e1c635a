import { DEMO_ENDPOINT } from '../../shared/endpoints';
import { AppError } from '../../shared/errors';
import { refusalFor } from './refusals';
import { serverErrorOf } from './server-error';
import type { Fetch } from './transport';

/** An address in the midst of whatever was copied along with it. */
const COMPLETE = /[a-z][a-z\d+.-]*:\/\/[^\s"'`<>()“”‘’]+/i;
const AROUND = /^[\s"'`<(“‘]+|[\s"'`>),.;”’]+$/g;
/** What is asked for at a server, and no part of its address. */
const REQUEST = /\/(chat\/completions|completions|responses|embeddings|models)$/i;
/** What requests begin with at most servers. */
const USUAL = /(^|\/openai)\/v1$|^\/openai$|\/v1$/;

/** An address of Settings as it is kept. Throws `bad_request`. */
export const endpointIn = (pasted: string): string =>
  pasted === DEMO_ENDPOINT ? pasted : parseEndpoint(pasted);

/**
 * An address of a model server as it is kept: whatever of the documentation, of a terminal or of the server's own log was
 * pasted, without the path that the client adds. Throws `bad_request`.
 */
export function parseEndpoint(pasted: string): string {
  // Pages break addresses by signs that nobody sees.
  const seen = pasted.replace(/\p{Cf}/gu, '');
  const complete = COMPLETE.exec(seen)?.[0];
  const text = (complete ?? seen).replace(AROUND, '');
  const url = complete === undefined ? guessed(text) : urlOf(text);
  if (url === null) throw new AppError('bad_request', 'settings.not_an_address');
  // Servers print the address that they listen at: all of this computer's.
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url.host)))
    throw new AppError('bad_request', 'settings.endpoint_without_https');
  return normaliseEndpoint(url.origin + url.pathname);
}

/** Without a scheme: as a browser would take it. */
function guessed(text: string): URL | null {
  const url = /\s/.test(text) ? null : urlOf(`${isLocal(text) ? 'http' : 'https'}://${text}`);
  return url !== null && (/[.:]/.test(url.host) || isLocal(url.host)) ? url : null;
}

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const isLocal = (host: string): boolean =>
  /^(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(:|\/|$)/i.test(host);

/** Without what the client adds by itself: the SDK `/openai/v1`, path finding whatever is the server's. */
export function normaliseEndpoint(endpoint: string): string {
  const address = /^([a-z]+:\/\/[^/?#]*)([^?#]*)/i.exec(endpoint.trim());
  if (address === null) return endpoint.trim();
  const [, origin = '', written = ''] = address;
  const path = written.replace(/\/+/g, '/').replace(/\/$/, '').replace(REQUEST, '');
  return origin + path.replace(USUAL, '');
}

/** Whether the address is Groq's own. */
export function isGroq(endpoint: string): boolean {
  return /^https:\/\/([a-z0-9-]+\.)*groq\.com(\/|$)/i.test(endpoint.trim());
}

/** Groq's, those of most others, and those of servers that have none or more. */
const PREFIXES = ['/openai/v1', '/v1', '', '/api/v1'] as const;

/** Where to look: what says of itself which version it is, as it stands first; then the rest of the host. */
function placesAt(base: string): readonly string[] {
  const own = /\/(v\d\w*|openai)$/i.test(base) ? ['', ...PREFIXES] : PREFIXES;
  const host = base.replace(/^([a-z]+:\/\/[^/]*).*/i, '$1');
  return [...own.map((prefix) => base + prefix), ...PREFIXES.map((prefix) => host + prefix)];
}

/**
 * The SDK's paths begin with `/openai/v1`, those of other servers with `/v1` or whatever they like. What is found out
 * serves from then on, until nothing answers there any more.
 */
export function pathFindingFetch(fetch: Fetch): Fetch {
  let found: string | null = null;
  return async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    const [, base = '', path = ''] = /^(.*)\/openai\/v1(\/.*)$/.exec(url) ?? [];
    const known = found;
    let told: Response | null = null;
    for (const place of new Set([...(known === null ? [] : [known]), ...placesAt(base)])) {
      const { response, begin } = await begun(await fetch(place + path, init));
      const isElsewhere = isNoAnswer(response, begin);
      if (response.ok && !isElsewhere) found = place;
      // Who may not come in has perhaps only knocked at the wrong door: some refuse every path that they do not have.
      const mayBeElsewhere = isElsewhere || (isShut(response) && place !== known);
      if (!mayBeElsewhere) return response;
      if (told === null || (!isElsewhere && !isShut(told))) told = response;
      else void response.body?.cancel();
    }
    return told ?? fetch(url, init);
  };
}

const isShut = ({ status }: Response): boolean => status === 401 || status === 403;

/** Whether no model server answers at this path. A 404 about a model is an answer, a page is none. */
function isNoAnswer({ status, ok }: Response, begin: string): boolean {
  if (status >= 300 && status < 400) return true;
  if (status === 404 || status === 405) {
    const said = { status, body: serverErrorOf(parse(begin)), byTeamProxy: false };
    return refusalFor(said)?.result !== 'model_missing';
  }
  // LM Studio says 200 of paths that it does not know, and in the body that there is no such endpoint.
  return ok && (/^\s*</.test(begin) || /^\s*\{\s*"error"\s*:[^}]*endpoint/i.test(begin));
}

interface Read {
  readonly value?: Uint8Array | undefined;
  readonly error?: unknown;
}

/** What a response begins with, and the response with that in it. */
async function begun(response: Response): Promise<{ readonly response: Response; readonly begin: string }> {
  const { body, headers } = response;
  // A stream may keep its first words for minutes.
  if (body === null || /^text\/event-stream\b/i.test(headers.get('content-type') ?? ''))
    return { response, begin: '' };
  const reader = body.getReader();
  const read = (): Promise<Read> => reader.read().catch((error: unknown) => ({ error }));
  const first = await read();
  const take = (controller: ReadableStreamDefaultController<Uint8Array>, part: Read): void => {
    if (part.error !== undefined) controller.error(part.error);
    else if (part.value === undefined) controller.close();
    else controller.enqueue(part.value);
  };
  const again = new ReadableStream<Uint8Array>({
    start: (controller) => take(controller, first),
    pull: async (controller) => take(controller, await read()),
    cancel: (reason) => reader.cancel(reason),
  });
  return { response: new Response(again, response), begin: new TextDecoder().decode(first.value) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.trimStart().startsWith('<') ? null : text;
  }
}
