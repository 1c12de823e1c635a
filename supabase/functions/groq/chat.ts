import { readJson } from './body.ts';
import type { Budget, Reservation } from './budget.ts';
import { parseChatRequest, type ChatRequest } from './chat-request.ts';
import { ProxyError } from './errors.ts';
import { askGroq, headersFrom, isJson, passError, readerOf } from './groq.ts';
import { Meter } from './meter.ts';
import type { Settings } from './settings.ts';
import { totalOf } from './tokens.ts';

const PATH = '/openai/v1/chat/completions';

/** Asks within the user's budget and passes the answer on as it comes. */
export async function chat(
  request: Request,
  userId: string,
  settings: Settings,
  budget: Budget,
): Promise<Response> {
  const { value } = await readJson(request, settings.maxBodyBytes);
  const question = parseChatRequest(value, settings);
  const reservation = await budget.reserve(userId, question.maxTokens);
  // From here on every path settles: the reservation is what this request holds of the day.
  const upstream = new AbortController();
  request.signal.addEventListener('abort', () => upstream.abort(), { once: true });
  if (request.signal.aborted) upstream.abort();
  let response: Response;
  try {
    response = await askGroq(settings, PATH, { body: question.body, signal: upstream.signal });
  } catch (error) {
    // Aborted on the way: Groq has read the question by then, or may have.
    await reservation.settle(upstream.signal.aborted ? question.unseenTokens : 0);
    throw error;
  }
  if (!response.ok) {
    await reservation.settle(0);
    return passError(response);
  }
  return isJson(response)
    ? passWhole(response, question, reservation)
    : passStream(response, question, reservation, upstream);
}

/** An answer in one piece comes in one piece: there is nothing to stream. */
async function passWhole(
  response: Response,
  question: ChatRequest,
  reservation: Reservation,
): Promise<Response> {
  let used: number | null = null;
  try {
    const text = await response.text();
    used = totalOf((parse(text) as { usage?: unknown } | null)?.usage);
    return new Response(text, { headers: headersFrom(response) });
  } catch {
    throw new ProxyError(502, 'bad_gateway', 'The answer of Groq broke off. Try again in a moment.');
  } finally {
    await reservation.settle(used ?? question.unseenTokens);
  }
}

/** Every piece goes out as it came in, and none is asked for before the client has taken the one before. */
function passStream(
  response: Response,
  question: ChatRequest,
  reservation: Reservation,
  upstream: AbortController,
): Response {
  const reader = readerOf(response, upstream.signal);
  const meter = new Meter(question.promptTokens);
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const piece = await reader?.read();
          if (piece?.value) {
            meter.read(piece.value);
            controller.enqueue(piece.value);
            return;
          }
          // Before the end, so that a client who asks again at once meets the true numbers.
          await reservation.settle(meter.tokens);
          controller.close();
        } catch (error) {
          await reservation.settle(meter.tokens);
          controller.error(error); // The client must see a broken answer as broken.
        }
      },
      async cancel() {
        upstream.abort();
        await reservation.settle(meter.tokens);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: headersFrom(response) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
