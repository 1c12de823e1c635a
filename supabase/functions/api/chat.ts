import { ProxyError } from '../groq/errors.ts';
import { ask, TRUNCATED, type Running } from './ask.ts';
import { storable } from './from-app.js';
import { hold, NOT_HELD, questionIdOf, recall, type Known } from './repetition.ts';
import type { Question } from './schemas.ts';
import { beginTurn, type Ended, type Services } from './turn.ts';
import type { Person } from './supabase.ts';

export interface Asked {
  readonly person: Person;
  readonly question: Question;
  readonly key: string | undefined;
  /** Aborts when whoever asked has left. */
  readonly signal: AbortSignal;
}

export async function answerWhole(services: Services, asked: Asked) {
  const { sessionId, running } = await begin(services, asked);
  const ended = await running.read(() => undefined);
  if (!hasEnd(ended)) throw brokeOff();
  return { response: ended.text, session_id: sessionId };
}

/** As plain text, or as events for those who ask for them. */
export async function answerAsStream(services: Services, asked: Asked, asEvents: boolean): Promise<Response> {
  const { sessionId, questionId, answerId, running } = await begin(services, asked);
  const ids = { session_id: sessionId, question_id: questionId, message_id: answerId };
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string): void => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          // Whoever asked has left.
        }
      };
      const tell = (name: string, data: object): void => {
        if (asEvents) write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      tell('start', ids);
      const ended = await running
        .read((text) => (asEvents ? tell('delta', { text }) : write(text)))
        .catch(() => LOST);
      const finish_reason = ended.errorCode === TRUNCATED ? 'length' : 'stop';
      const { code, message } = brokeOff();
      if (hasEnd(ended)) tell('end', { ...ids, finish_reason, usage: ended.usage });
      else tell('error', { ...ids, code, message, usage: ended.usage });
      try {
        // Without events a broken answer can only be seen by its connection.
        if (hasEnd(ended) || asEvents) controller.close();
        else controller.error(new Error(code));
      } catch {
        // Whoever asked has left.
      }
    },
    cancel: () => running.leave(),
  });
  return new Response(body, {
    headers: {
      'content-type': asEvents ? 'text/event-stream; charset=utf-8' : 'text/plain; charset=utf-8',
      // no-transform: Deno would compress the stream, and a compressor holds small pieces back.
      'cache-control': 'no-cache, no-transform',
      'x-session-id': sessionId,
      'x-message-id': answerId,
    },
  });
}

interface Begun {
  readonly sessionId: string;
  readonly questionId: string;
  readonly answerId: string;
  readonly running: Running;
}

async function begin(services: Services, { person, question: asked, key, signal }: Asked): Promise<Begun> {
  const { supabase } = services;
  const question = { ...asked, message: storable(asked.message) };
  const questionId = await questionIdOf(person, key);
  const held = key === undefined ? NOT_HELD : await hold(supabase, person, questionId);
  try {
    const known: Known =
      key === undefined
        ? { questionId, storedIn: null, answer: null }
        : await recall(supabase, person, questionId, question);
    if (known.answer !== null) {
      const { id: answerId, session_id: sessionId } = known.answer;
      await held.release();
      return { sessionId, questionId, answerId, running: repeated(known.answer) };
    }
    const turn = await beginTurn(services, person, question, known);
    const running = await ask(services, person, turn, signal);
    return {
      ...turn,
      running: {
        ...running,
        read: async (onText) => {
          try {
            return await running.read(onText);
          } finally {
            await held.release();
          }
        },
      },
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}

/** An answer of an earlier time, as if it were being written. */
function repeated({ content, status, error_code, usage }: NonNullable<Known['answer']>): Running {
  const { promptTokens, completionTokens } = usage ?? {};
  const ended: Ended = {
    text: content,
    status,
    errorCode: error_code,
    usage: {
      ...(promptTokens !== undefined && { promptTokens }),
      ...(completionTokens !== undefined && { completionTokens }),
    },
  };
  return {
    read(onText) {
      onText(content);
      return Promise.resolve(ended);
    },
    leave: () => undefined,
  };
}

const LOST: Ended = { text: '', status: 'failed', errorCode: null, usage: {} };
const hasEnd = ({ status, errorCode }: Ended): boolean => status === 'complete' || errorCode === TRUNCATED;

const brokeOff = (): ProxyError =>
  new ProxyError(
    502,
    'answer_interrupted',
    'The answer broke off. What had come of it is kept in the conversation.',
  );
