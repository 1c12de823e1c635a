import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Authenticate } from '../groq/auth.ts';
import type { Budget } from '../groq/budget.ts';
import { ProxyError } from '../groq/errors.ts';
import * as accounts from './accounts.ts';
import { createAttempt } from './attempts.ts';
import { answerAsStream, answerWhole } from './chat.ts';
import { clearConversation, listSessions, readConversation } from './history.ts';
import { routes } from './routes.ts';
import type { Settings } from './settings.ts';
import { createSupabase, Refusal, type Person } from './supabase.ts';
import { listDocuments, putDocuments } from './training.ts';

export interface ApiOptions {
  readonly settings: Settings;
  readonly authenticate: Authenticate;
  readonly budget: Budget;
}

/** By what a path begins with: characters may take several bytes in JSON. */
const MAX_BODY_BYTES: readonly (readonly [path: string, bytes: number])[] = [
  ['/api/auth', 16_384],
  ['/api/chat', 8 * 1_048_576],
  ['/api/training', 32 * 1_048_576],
];

/** The whole API. Logs status and time, never content, person or session. */
export function createApi({ settings, authenticate, budget }: ApiOptions) {
  const supabase = createSupabase(settings);
  const services = { settings, supabase, budget };
  const attempt = createAttempt(settings);
  const app = new OpenAPIHono<{ Variables: { person: Person } }>({
    // Supabase hands over `/api/…`; the address outside is `/functions/v1/api/…`. The last slash may be there or not.
    getPath: (request) => pathOf(request),
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = issue?.path.join('.') ?? '';
      throw invalid(`${where === '' ? 'The request' : `\`${where}\``}: ${issue?.message ?? 'is not valid'}.`);
    },
  });

  app.use(async (context, next) => {
    const startedAt = performance.now();
    await next();
    const ms = Math.round(performance.now() - startedAt);
    const route = /^\/api\/(auth|chat|training)\b/.exec(context.req.path)?.[0] ?? 'other';
    console.log(`${context.req.method} ${route} ${context.res.status} ${ms} ms`);
  });
  app.use(
    cors({
      origin: (origin) => (settings.allowedOrigins.includes(origin) ? origin : null),
      allowHeaders: ['authorization', 'content-type', 'apikey', 'idempotency-key', 'last-event-id'],
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      exposeHeaders: ['x-session-id', 'x-message-id', 'retry-after'],
      maxAge: 3600,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => toResponse(wrongMethod(c, methods)) }));
  // Who is asking comes before what is asked: of strangers no body is read.
  for (const path of ['/api/chat/*', '/api/training/*']) {
    app.use(path, async (context, next) => {
      const { raw } = context.req;
      context.set('person', { id: await authenticate(raw), token: tokenOf(raw) });
      await next();
    });
  }
  for (const [path, maxSize] of MAX_BODY_BYTES) {
    const onError = () => {
      const message = `The request is larger than ${maxSize} bytes. Send less at once.`;
      throw new ProxyError(413, 'request_too_large', message);
    };
    app.use(`${path}/*`, bodyLimit({ maxSize, onError }));
  }
  app.use(async ({ req }, next) => {
    const isJson = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(req.header('content-type') ?? '');
    if (hasBody(req.raw) && !isJson) {
      const message = 'The body must be JSON, with the header content-type: application/json.';
      throw new ProxyError(415, 'unsupported_media_type', message);
    }
    if (hasBody(req.raw)) await checkBytes(req);
    await next();
  });

  app.openapi(routes.signUp, async (c) => {
    const credentials = c.req.valid('json');
    await attempt(c.req.raw, credentials.email);
    return c.json(await accounts.signUp(supabase, credentials), 200);
  });
  app.openapi(routes.logIn, async (c) => {
    const credentials = c.req.valid('json');
    await attempt(c.req.raw, credentials.email);
    return c.json(await accounts.logIn(supabase, credentials), 200);
  });
  app.openapi(routes.refresh, async (c) =>
    c.json(await accounts.refresh(supabase, c.req.valid('json').refresh_token), 200),
  );
  app.openapi(routes.profile, async (c) => c.json(await accounts.profile(supabase, tokenOf(c.req.raw)), 200));
  app.openapi(routes.logOut, async (c) => c.json(await accounts.logOut(supabase, tokenOf(c.req.raw)), 200));

  app.openapi(routes.chat, async (c) => {
    const asked = {
      person: c.get('person'),
      question: c.req.valid('json'),
      key: c.req.valid('header')['idempotency-key'],
      signal: c.req.raw.signal,
    };
    return c.json(await answerWhole(services, asked), 200);
  });
  app.openapi(routes.stream, async (c) => {
    const asked = {
      person: c.get('person'),
      question: c.req.valid('json'),
      key: c.req.valid('header')['idempotency-key'],
      signal: c.req.raw.signal,
    };
    const asEvents = /text\/event-stream(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
      c.req.header('accept') ?? '',
    );
    return answerAsStream(services, asked, asEvents);
  });
  app.openapi(routes.conversation, async (c) => {
    const person = c.get('person');
    const { session_id } = c.req.valid('param');
    return c.json(await readConversation(supabase, person, session_id, c.req.valid('query')), 200);
  });
  app.openapi(routes.clear, async (c) => {
    const person = c.get('person');
    return c.json(await clearConversation(supabase, person, c.req.valid('param').session_id), 200);
  });
  app.openapi(routes.sessions, async (c) => c.json(await listSessions(supabase, c.get('person')), 200));

  app.openapi(routes.documents, async (c) =>
    c.json(await listDocuments(supabase, c.get('person'), null), 200),
  );
  app.openapi(routes.putDocuments, async (c) => {
    const person = c.get('person');
    return c.json(await putDocuments(supabase, person, null, c.req.valid('json')), 200);
  });
  app.openapi(routes.sessionDocuments, async (c) => {
    const person = c.get('person');
    return c.json(await listDocuments(supabase, person, c.req.valid('param').session_id), 200);
  });
  app.openapi(routes.putSessionDocuments, async (c) => {
    const person = c.get('person');
    const { session_id } = c.req.valid('param');
    return c.json(await putDocuments(supabase, person, session_id, c.req.valid('json')), 200);
  });

  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'The access_token of a sign-up or log-in.',
  });
  app.get('/api/openapi.json', (c) => {
    const document = app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'SafyCore', version: '1', description: 'Questions about your own facts.' },
      servers: [{ url: new URL(c.req.url).origin + (isBehindGateway(c.req.raw) ? '/functions/v1' : '') }],
    });
    const paths = Object.entries<unknown>(document.paths ?? {}).map(([path, item]): [string, unknown] => [
      `${path}/`,
      item,
    ]);
    return c.json({ ...document, paths: Object.fromEntries(paths) });
  });

  app.notFound((c) =>
    toResponse(
      new ProxyError(404, 'unknown_url', `There is nothing at ${c.req.method} ${c.req.path.slice(0, 200)}.`),
    ),
  );
  app.onError((error) => toResponse(error));
  return (request: Request): Promise<Response> => Promise.resolve(app.fetch(request));
}

const isBehindGateway = (request: Request): boolean =>
  new URL(request.url).pathname.startsWith('/functions/v1/');

function pathOf(request: Request): string {
  const path = new URL(request.url).pathname.replace(/^\/functions\/v1(?=\/)/, '');
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function tokenOf(request: Request): string {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token !== undefined) return token;
  throw new ProxyError(401, 'invalid_access_token', 'Sign in first: the request has no access token.');
}

/** Letters that are not as they were meant would be answered, and kept: some shells send other encodings than they say. */
async function checkBytes(req: HonoRequest): Promise<void> {
  if (!/^(?:identity)?$/i.test(req.header('content-encoding') ?? '')) {
    throw new ProxyError(
      415,
      'unsupported_media_type',
      'The body must be sent as it is, without compression.',
    );
  }
  try {
    utf8.decode(await req.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) throw invalid('The body is not valid UTF-8.');
    throw error;
  }
}
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Whoever logs out has nothing to say, in whatever form. */
const hasBody = ({ method, headers, url }: Request): boolean =>
  (method === 'POST' || method === 'PUT') &&
  (headers.has('transfer-encoding') || (headers.get('content-length') ?? '0') !== '0') &&
  !/\/auth\/logout\/?$/.test(new URL(url).pathname);

function wrongMethod({ req }: Context, methods: readonly string[]): ProxyError {
  const allow = methods.join(', ');
  const message = `${req.method} is not possible at ${req.path.slice(0, 200)}. Use ${allow}.`;
  return new ProxyError(405, 'method_not_allowed', message, undefined, { allow });
}

const invalid = (message: string): ProxyError => new ProxyError(400, 'invalid_request', message);

function toResponse(error: unknown): Response {
  const { status, code, message, headers } = explain(error);
  return Response.json({ error: { code, message } }, { status, headers });
}

function explain(error: unknown): ProxyError {
  if (error instanceof ProxyError) return error;
  if (error instanceof HTTPException && error.status < 500) return invalid('The body is not valid JSON.');
  if (error instanceof Refusal) {
    if (error.status === 401) {
      return new ProxyError(401, 'invalid_access_token', 'The access token is not valid.');
    }
    if (error.code === 'PT410') {
      return new ProxyError(410, 'session_deleted', 'This session was deleted. Use another session_id.');
    }
    if (error.code === '23503') {
      return new ProxyError(404, 'session_not_found', 'There is no session of this name.');
    }
    if (error.status === 429 || error.code === 'PT429') {
      return new ProxyError(
        429,
        'rate_limit_exceeded',
        'There were too many changes. Try again in a minute.',
      );
    }
    if (/^(22|23)/.test(error.code)) return invalid('The project refuses these values.');
  }
  // Its name alone: a message may quote what it failed on.
  console.error(
    `unexpected: ${error instanceof Refusal ? error.message : error instanceof Error ? error.name : 'error'}`,
  );
  return new ProxyError(500, 'internal_server_error', 'The API failed. Try again in a moment.');
}
