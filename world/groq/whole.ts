import type { Exchange } from './exchange';
import type { AnsweringBehaviour, Plan } from './plan';
import { completion, errorBody } from './protocol';
import type { WireCall } from './protocol';

/** Sends the answer as one JSON document, or goes wrong in the way closest to the behaviour of a stream. */
export async function sendWhole(
  exchange: Exchange,
  plan: Plan,
  behaviour: AnsweringBehaviour,
): Promise<void> {
  const tokens = plan.reasoning.length + plan.content.length;
  const answer = {
    content: plan.content.join(''),
    reasoning: plan.reasoning.join(''),
    calls: wholeCalls(plan.calls),
  };
  await plan.turn(tokens);
  const whole = (finishReason: typeof plan.finishReason | null, error?: string) =>
    completion(plan.head, answer, finishReason, plan.usage(tokens), error);

  switch (behaviour.kind) {
    case 'text':
    case 'gated':
    case 'late':
    case 'call':
    case 'whole':
      exchange.sendJson(200, whole(plan.finishReason));
      break;
    case 'no-finish':
      exchange.sendJson(200, whole(null));
      break;
    case 'error-event': {
      const { code = 'internal_server_error', message = 'Internal Server Error' } = behaviour;
      exchange.sendJson(500, errorBody(message, 'internal_server_error', code));
      break;
    }
    case 'x-groq-error':
      exchange.sendJson(200, whole(null, behaviour.message ?? 'over capacity'));
      break;
    case 'awkward-bytes':
      exchange.begin(200, { 'content-type': 'application/json' });
      await exchange.writeInHalves(JSON.stringify(whole(plan.finishReason)));
      exchange.end();
      break;
    case 'cut':
    case 'stall':
    case 'malformed-json': {
      const json = JSON.stringify(whole(plan.finishReason));
      exchange.begin(200, { 'content-type': 'application/json' });
      await exchange.write(json.slice(0, json.length / 2));
      if (behaviour.kind === 'cut') exchange.cut();
      if (behaviour.kind === 'malformed-json') exchange.end();
      break;
    }
    default:
      behaviour satisfies never;
  }
}

/** Pieces of a call, put together. */
function wholeCalls(pieces: Plan['calls']): WireCall[] {
  const calls: WireCall[] = [];
  for (const piece of pieces.flat()) {
    const last = calls[piece.index];
    calls[piece.index] = last
      ? {
          ...last,
          function: { ...last.function, arguments: last.function.arguments + piece.function.arguments },
        }
      : piece;
  }
  return calls;
}
