import type { Authenticate } from './auth.ts';
import type { Budget } from './budget.ts';
import { chat } from './chat.ts';
import { ProxyError } from './errors.ts';
import { models } from './models.ts';
import type { Settings } from './settings.ts';

export interface ProxyOptions {
  readonly settings: Settings;
  readonly authenticate: Authenticate;
  readonly budget: Budget;
}

const ROUTES: Readonly<Record<string, typeof chat>> = {
  'POST /openai/v1/chat/completions': chat,
  'GET /openai/v1/models': models,
};

/** The whole proxy: who is asking, what for, within which budget. Logs status and time, never content or person. */
export function createProxy({ settings, authenticate, budget }: ProxyOptions) {
  return async (request: Request): Promise<Response> => {
    const startedAt = performance.now();
    // Supabase hands over `/groq/…`; the address outside is `/functions/v1/groq/…`.
    const path = new URL(request.url).pathname.replace(/^(\/functions\/v1)?\/groq(?=\/)/, '');
    const route = `${request.method} ${path}`;
    const known = Object.hasOwn(ROUTES, route);
    const response = await answer().catch(toResponse);
    const ms = Math.round(performance.now() - startedAt);
    console.log(`${known ? route : 'unknown path'} ${response.status} ${ms} ms`);
    return response;

    async function answer(): Promise<Response> {
      const handle = known ? ROUTES[route] : undefined;
      // Before the path is judged: a stranger learns nothing of what there is.
      const userId = await authenticate(request);
      if (handle) return handle(request, userId, settings, budget);
      throw new ProxyError(
        404,
        'unknown_url',
        `Unknown request URL: ${request.method} ${path.slice(0, 200)}.`,
      );
    }
  };
}

function toResponse(error: unknown): Response {
  if (error instanceof ProxyError) return error.toResponse();
  // Its name alone: a message may quote what it failed on.
  console.error(`unexpected: ${error instanceof Error ? error.name : 'error'}`);
  return new ProxyError(
    500,
    'internal_server_error',
    'The team proxy failed. Try again in a moment.',
  ).toResponse();
}
