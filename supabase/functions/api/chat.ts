import { ProxyError } from '../groq/errors.ts';
import { ask, type Running } from './ask.ts';
import { recall } from './repetition.ts';
import type { Question } from './schemas.ts';
import { beginTurn, type Ended, type Services, type Turn } from './turn.ts';
import type { Person } from './supabase.ts';

export interface Asked {
  readonly person: Person;
  readonly question: Question;
  readonly key: string | undefined;
  /** Aborts when whoever asked has left. */
  readonly signal: AbortSignal;
}

export async function answerWhole(services: Services, asked: Asked) {
  const { turn, running, answered } = await begin(services, asked);
  if (answered !== null) return { response: answered.content, session_id: answered.sessionId };
  const { text, status } = await running.read(() => undefined);
  if (status !== 'complete') throw brokeOff();
  return { response: text, session_id: turn.sessionId };
}

/** As plain text, or as events for those who ask for them. */
export async function answerAsStream(services: Services, asked: Asked, asEvents: boolean): Promise<Response> {
  const { turn, running, answered } = await begin(services, asked);
  const encoder = new TextEncoder();
  const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const delta = (text: string): string => (asEvents ? event('delta', { text }) : text);
  const sessionId = answered?.sessionId ?? turn.sessionId;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const listener = { isThere: true };
      const write = (text: string): void => {
        if (!listener.isThere) return;
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          listener.isThere = false; // Whoever asked has left.
        }
      };
      if (asEvents) write(event('start', { session_id: sessionId, ...idsOf(turn) }));
      let ended: Pick<Ended, 'status' | 'usage'> = { status: 'complete', usage: {} };
      try {
        if (answered !== null) write(delta(answered.content));
        else ended = await running.read((text) => write(delta(text)));
      } catch {
        ended = { status: 'failed', usage: {} };
      }
      const isWhole = ended.status === 'complete';
      const { code, message } = brokeOff();
      if (asEvents)
        write(
          isWhole ? event('end', { ...idsOf(turn), usage: ended.usage }) : event('error', { code, message }),
        );
      if (!listener.isThere) return;
      // Without events a broken answer can only be seen by its connection.
      if (isWhole || asEvents) controller.close();
      else controller.error(new Error(code));
    },
    cancel: () => running.leave(),
  });
  return new Response(body, {
    headers: {
      'content-type': asEvents ? 'text/event-stream; charset=utf-8' : 'text/plain; charset=utf-8',
      // no-transform: Deno would compress the stream, and a compressor holds small pieces back.
      'cache-control': 'no-cache, no-transform',
      'x-session-id': sessionId,
      'x-message-id': turn.answerId,
    },
  });
}

const idsOf = ({ questionId, answerId }: Pick<Turn, 'questionId' | 'answerId'>) => ({
  question_id: questionId,
  message_id: answerId,
});

type Begun =
  | { readonly turn: Turn; readonly running: Running; readonly answered: null }
  | {
      readonly turn: Pick<Turn, 'sessionId' | 'questionId' | 'answerId'>;
      readonly running: Running;
      readonly answered: { readonly content: string; readonly sessionId: string };
    };

async function begin(services: Services, { person, question, key, signal }: Asked): Promise<Begun> {
  const known = await recall(services.supabase, person, key, question.message);
  if (known.answer !== null) {
    return { turn: { ...known, sessionId: known.answer.sessionId }, running: nobody, answered: known.answer };
  }
  const turn = await beginTurn(services, person, question, known);
  const running = await ask(services, person, turn);
  signal.addEventListener('abort', () => running.leave(), { once: true });
  if (signal.aborted) running.leave();
  return { turn, running, answered: null };
}

const nobody: Running = {
  read: () => Promise.reject(new Error('Nobody was asked.')),
  leave: () => undefined,
};

const brokeOff = (): ProxyError =>
  new ProxyError(
    502,
    'answer_interrupted',
    'The answer broke off. What had come of it is kept in the conversation.',
  );
