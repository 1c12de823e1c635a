import { setTimeout as sleep } from 'node:timers/promises';

import type { Behaviour } from './behaviours';
import type { Exchange } from './exchange';
import type { Model } from './models';
import { planAnswer } from './plan';
import type { AnsweringBehaviour, ServerSide } from './plan';
import { errorBody } from './protocol';
import type { ChatRequest } from './protocol';
import { sendStream } from './stream';
import { sendWhole } from './whole';

export const SIGN_IN_PATH = '/sign-in';
export const HTML_PAGE =
  '<!doctype html><html><head><title>Gateway</title></head><body><h1>Gateway</h1></body></html>';

/** Answers one chat request as the behaviour says. Rejects when the client or the server ends it early. */
export async function respond(
  exchange: Exchange,
  request: ChatRequest,
  model: Model,
  behaviour: Behaviour,
  server: ServerSide,
): Promise<void> {
  switch (behaviour.kind) {
    case 'status': {
      const { status, code, type = 'invalid_request_error', message = 'Scripted failure.' } = behaviour;
      const retryAfter = behaviour.retryAfterSeconds;
      const when = behaviour.asDate
        ? new Date(Date.now() + (retryAfter ?? 0) * 1000).toUTCString()
        : String(retryAfter);
      const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': when };
      exchange.sendJson(status, errorBody(message, type, code), headers);
      break;
    }
    case 'html':
      exchange.send(behaviour.status, 'text/html', HTML_PAGE);
      break;
    case 'redirect': {
      const { status = 302, location = SIGN_IN_PATH } = behaviour;
      exchange.send(status, 'text/plain', '', { location });
      break;
    }
    case 'hang-up':
      exchange.cut();
      break;
    default:
      await answer(exchange, request, model, behaviour, server);
  }
}

async function answer(
  exchange: Exchange,
  request: ChatRequest,
  model: Model,
  behaviour: AnsweringBehaviour,
  server: ServerSide,
): Promise<void> {
  if (behaviour.kind === 'late') {
    if (behaviour.delayMs === undefined) await server.gate.pass(true, exchange.signal);
    else await sleep(behaviour.delayMs, undefined, { signal: exchange.signal });
  }
  const plan = planAnswer(exchange, request, model, behaviour, server);
  if (request.stream && behaviour.kind !== 'whole') await sendStream(exchange, plan, behaviour);
  else await sendWhole(exchange, plan, behaviour);
}
