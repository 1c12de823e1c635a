/** The part of a project at `/functions/v1/`: passes requests on to edge functions that run elsewhere. */
export interface FunctionRoutes {
  /** @param url where the function runs; null takes it away again */
  set(name: string, url: string | null): void;
  /** Null for a path of another part of the project. */
  answer(request: Request): Promise<Response> | null;
}

/** What belongs to one connection, or is no longer true once the body was decoded. */
const NOT_PASSED_ON = [
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
];

export function createFunctionRoutes(): FunctionRoutes {
  const urls = new Map<string, string>();
  return {
    set(name, url) {
      if (url === null) urls.delete(name);
      else urls.set(name, url);
    },
    answer(request) {
      const { pathname, search } = new URL(request.url);
      const [, name, rest] = /^\/functions\/v1\/([^/]+)(.*)$/.exec(pathname) ?? [];
      if (name === undefined || rest === undefined) return null;
      const url = urls.get(name);
      if (url === undefined)
        return Promise.resolve(refusal(404, 'NOT_FOUND', 'Requested function was not found'));
      return passOn(request, `${url}${rest}${search}`);
    },
  };
}

/** Both bodies are passed on as they come, and whoever leaves takes the other side along. */
async function passOn(request: Request, url: string): Promise<Response> {
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: passedOn(request.headers),
      body: request.body,
      signal: request.signal,
      redirect: 'manual',
      ...(request.body && { duplex: 'half' }),
    });
    return new Response(response.body, { status: response.status, headers: passedOn(response.headers) });
  } catch {
    // As hosted Supabase says it of a function that does not start.
    return refusal(503, 'BOOT_ERROR', 'Function failed to start (please check logs)');
  }
}

function passedOn(given: Headers): Headers {
  const headers = new Headers(given);
  for (const name of NOT_PASSED_ON) headers.delete(name);
  return headers;
}

const refusal = (status: number, code: string, message: string): Response =>
  Response.json({ code, message }, { status });
