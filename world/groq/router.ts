import type { IncomingMessage } from 'node:http';

import type { Behaviour } from './behaviours';
import type { Exchange, RecordedRequest } from './exchange';
import { decommissionedModels, type Model } from './models';
import { chatPath, errorBody, modelObject, modelsPath, parseChatRequest, promptTokens } from './protocol';
import type { ServerSide } from './plan';
import { type Refusal, refusalOf } from './refusals';
import { HTML_PAGE, SIGN_IN_PATH, respond } from './respond';

const MAX_BODY_BYTES = 20 * 1024 * 1024;

/** What an organisation may use: requests a day and tokens a minute. Reported in headers on chat responses. */
export interface RateLimit {
  readonly requests: number;
  readonly tokens: number;
}

export interface RouterOptions extends ServerSide {
  readonly apiKey: string | undefined;
  readonly models: readonly Model[];
  readonly rateLimit: RateLimit;
  /** The behaviour for a chat request that is well formed and carries the right key. */
  nextBehaviour(): Behaviour;
}

/** Answers one recorded request. Rejects when the client or the server ends the exchange early. */
export async function route(
  exchange: Exchange,
  request: RecordedRequest,
  options: RouterOptions,
): Promise<void> {
  const { method, path } = request;
  const { dialect } = options;
  const models = modelsPath(dialect);
  if (path === SIGN_IN_PATH) {
    exchange.send(200, 'text/html', HTML_PAGE);
  } else if (options.apiKey !== undefined && request.headers.authorization !== `Bearer ${options.apiKey}`) {
    refuse(exchange, 401, 'Invalid API Key', 'invalid_api_key');
  } else if (method === 'GET' && path === models) {
    const data = options.models.map((model) => modelObject(model, dialect));
    exchange.sendJson(200, { object: 'list', data });
  } else if (method === 'GET' && path.startsWith(`${models}/`)) {
    const id = decodeURIComponent(path.slice(models.length + 1));
    const model = options.models.find((candidate) => candidate.id === id);
    if (model) exchange.sendJson(200, modelObject(model, dialect));
    else refuseModel(exchange, id);
  } else if (method === 'POST' && path === chatPath(dialect)) {
    await chat(exchange, request, options);
  } else {
    refuse(exchange, 404, `Unknown request URL: ${method} ${path}.`, 'unknown_url');
  }
}

async function chat(exchange: Exchange, recorded: RecordedRequest, options: RouterOptions): Promise<void> {
  const request = parseChatRequest(recorded.body);
  if (request === null) {
    refuse(exchange, 400, 'The body is not a chat request.', 'invalid_request');
    return;
  }

  const { rateLimit } = options;
  const prompt = promptTokens(request.messages);
  if (options.dialect === 'groq') setLimits(exchange, rateLimit, prompt);

  const model = options.models.find(({ id }) => id === request.model);
  if (!model) {
    refuseModel(exchange, request.model);
    return;
  }
  const refusal = options.dialect === 'groq' ? refusalOf(recorded.body, model, request) : null;
  if (prompt > rateLimit.tokens) {
    const message = `Request too large for model \`${model.id}\` on tokens per minute (TPM): Limit ${rateLimit.tokens}, Requested ${prompt}.`;
    refuse(exchange, 413, message, 'rate_limit_exceeded', 'tokens');
  } else if (refusal !== null) {
    refuseAs(exchange, refusal);
  } else {
    await respond(exchange, request, model, options.nextBehaviour(), options);
  }
}

function setLimits(exchange: Exchange, rateLimit: RateLimit, prompt: number): void {
  exchange.setHeader('x-ratelimit-limit-requests', String(rateLimit.requests));
  exchange.setHeader('x-ratelimit-remaining-requests', String(rateLimit.requests - 1));
  exchange.setHeader('x-ratelimit-reset-requests', '6s');
  exchange.setHeader('x-ratelimit-limit-tokens', String(rateLimit.tokens));
  exchange.setHeader('x-ratelimit-remaining-tokens', String(Math.max(0, rateLimit.tokens - prompt)));
  exchange.setHeader('x-ratelimit-reset-tokens', '7.66s');
}

function refuseModel(exchange: Exchange, id: string): void {
  if (decommissionedModels.includes(id)) {
    const message = `The model \`${id}\` has been decommissioned and is no longer supported. Please refer to https://console.groq.com/docs/deprecations for a recommendation on which model to use instead.`;
    refuse(exchange, 400, message, 'model_decommissioned');
  } else {
    const message = `The model \`${id}\` does not exist or you do not have access to it.`;
    refuse(exchange, 404, message, 'model_not_found');
  }
}

function refuseAs(exchange: Exchange, { message, param, code }: Refusal): void {
  exchange.sendJson(400, { error: { message, type: 'invalid_request_error', param, code } });
}

function refuse(
  exchange: Exchange,
  status: number,
  message: string,
  code: string,
  type = 'invalid_request_error',
): void {
  exchange.sendJson(status, errorBody(message, type, code));
}

/**
 * The request's JSON; undefined when there is none, it is malformed or it is beyond all reason.
 * Rejects when the client leaves before the end.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= MAX_BODY_BYTES) parts.push(part);
  }
  try {
    return bytes > MAX_BODY_BYTES
      ? undefined
      : (JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown);
  } catch {
    return undefined;
  }
}
