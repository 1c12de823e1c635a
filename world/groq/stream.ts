import type { Exchange } from './exchange';
import type { AnsweringBehaviour, Plan } from './plan';
import { chunk, errorBody, usageChunk } from './protocol';

const DONE = 'data: [DONE]\n\n';

/** Sends the answer as server-sent events, up to the point where the behaviour goes wrong. */
export async function sendStream(
  exchange: Exchange,
  plan: Plan,
  behaviour: AnsweringBehaviour,
): Promise<void> {
  const { head } = plan;
  const send = behaviour.kind === 'awkward-bytes' ? sendAwkwardly : sendPlainly;
  const limit = 'afterTokens' in behaviour ? behaviour.afterTokens : Infinity;
  const size = ('tokensPerChunk' in behaviour ? behaviour.tokensPerChunk : undefined) ?? 1;
  let sent = 0;

  exchange.begin(200, { 'content-type': 'text/event-stream' });
  await send(exchange, event(chunk(head, { role: 'assistant', content: '' }, null, {})));
  for (const part of parts(plan.reasoning, size)) {
    await plan.turn(sent);
    await send(exchange, event(chunk(head, { reasoning: part.join('') }, null)));
    sent += part.length;
  }
  for (const part of parts(plan.content.slice(0, limit), size)) {
    await plan.turn(sent);
    await send(exchange, event(chunk(head, { content: part.join('') }, null)));
    sent += part.length;
  }
  for (const calls of plan.calls) {
    await plan.turn(sent);
    await send(exchange, event(chunk(head, { tool_calls: calls }, null)));
    sent += 1;
  }
  await plan.turn(sent);
  await finish(exchange, plan, behaviour, sent, send);
}

async function finish(
  exchange: Exchange,
  plan: Plan,
  behaviour: AnsweringBehaviour,
  sent: number,
  send: typeof sendPlainly,
): Promise<void> {
  const { head } = plan;
  switch (behaviour.kind) {
    case 'cut':
      exchange.cut();
      return;
    case 'stall':
      return; // The exchange stays open until the client leaves or the server stops.
    case 'no-finish':
      if (behaviour.done === true) await send(exchange, DONE);
      break;
    case 'error-event': {
      const { code = 'internal_server_error', message = 'Internal Server Error' } = behaviour;
      await send(exchange, `event: error\n${event(errorBody(message, 'internal_server_error', code))}`);
      break;
    }
    case 'x-groq-error': {
      const { message = 'over capacity' } = behaviour;
      await send(exchange, event(chunk(head, {}, null, { error: message })) + DONE);
      break;
    }
    case 'malformed-json':
      await send(exchange, `${event(chunk(head, { content: 'broken' }, null)).slice(0, -20)}\n\n${DONE}`);
      break;
    case 'text':
    case 'gated':
    case 'late':
    case 'awkward-bytes':
    case 'call':
    case 'whole':
      await send(exchange, event(chunk(head, {}, plan.finishReason, { usage: plan.usage(sent) })));
      if (head.dialect === 'openai' && plan.includeUsage) {
        await send(exchange, event(usageChunk(head, plan.usage(sent))));
      }
      await send(exchange, DONE);
      break;
    default:
      return behaviour satisfies never;
  }
  exchange.end();
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function* parts(tokens: readonly string[], size: number): Generator<readonly string[]> {
  for (let start = 0; start < tokens.length; start += size) yield tokens.slice(start, start + size);
}

function sendPlainly(exchange: Exchange, text: string): Promise<void> {
  return exchange.write(text);
}

function sendAwkwardly(exchange: Exchange, text: string): Promise<void> {
  return exchange.writeInHalves(`: a comment\r\n\r\n${text.replaceAll('\n', '\r\n')}`);
}
