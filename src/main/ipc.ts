import { ipcMain, type IpcMainEvent, type WebContents } from 'electron';
import type { Logger } from '../core/log/logger';
import type { AppError, ErrorCode } from '../shared/errors';
import { eventChannel, operationChannel, PAINTED_CHANNEL, REPLY_CHANNEL } from '../shared/ipc/bridge';
import type { OperationName, Operations, Output, ParsedInput } from '../shared/ipc/contract';
import type { Result } from '../shared/ipc/define';
import type { EventData, EventName } from '../shared/ipc/events';
import type { KeyIn } from '../shared/words/say';
import { mark } from './marks';
import { APP_ORIGIN } from './protocol';

// Filled in at build time from the contract, as in the preload; with spaces between, which is shorter than a list.
declare const __OPERATION_NAMES__: string;

/** One handler an operation: a missing or a surplus one does not compile. */
export type Handlers = {
  readonly [N in OperationName]: (input: ParsedInput<N>, call: Call) => Promise<Answer<N>> | Answer<N>;
};
/** How an operation was called. */
export interface Call {
  /** Chromium's word, from a world that the page cannot reach: a person did something in the window a moment ago. */
  readonly acted: boolean;
}
/** An operation without output may just end. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- the return type of a handler
type Answer<N extends OperationName> = Output<N> extends undefined ? void : Output<N>;

/** Only the top frame of our own window, on our own scheme. */
function isTrusted({ senderFrame: frame }: IpcMainEvent, window: WebContents | null): boolean {
  if (!frame || !window || window.isDestroyed()) return false;
  return frame === window.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`);
}

/** What the router needs of the application, once it is there. */
export interface Routes {
  readonly operations: Operations;
  readonly handlers: Handlers;
  readonly log: Logger;
}

/** What was asked and has not been answered. */
export type Running = ReadonlyMap<Promise<void>, OperationName>;

/**
 * Listens to all operations from before the window asks its first question; the answers wait for `routes`.
 * Sender checked, input and output parsed, failures answered as data.
 * An error code that the contract does not name for the operation is logged: the table has a gap.
 */
export function routeOperations(
  routes: (asked: OperationName) => Promise<Routes>,
  window: () => WebContents | null,
): Running {
  const running = new Map<Promise<void>, OperationName>();
  for (const name of __OPERATION_NAMES__.split(' ') as OperationName[]) {
    ipcMain.on(operationChannel(name), (event, id: unknown, raw: unknown, acted: unknown) => {
      const call = { acted: acted === true };
      const result = isTrusted(event, window())
        ? answer(routes(name), name, raw, call)
        : refused('forbidden');
      // An application that could not start answers with why.
      const replied = result
        .catch((error: unknown) => failed(error))
        .then((value) => {
          running.delete(replied);
          if (!event.sender.isDestroyed()) event.reply(REPLY_CHANNEL, id, value);
        });
      running.set(replied, name);
    });
  }
  return running;
}

/** Resolves when the page's first frame is on the screen. To be asked for before the page is. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    ipcMain.once(PAINTED_CHANNEL, () => {
      mark('first-paint');
      resolve();
    });
  });

/** Of what is wrong with an input, in the log. */
const MOST_PATHS = 8;

async function answer(
  routes: Promise<Routes>,
  name: OperationName,
  raw: unknown,
  call: Call,
): Promise<Result<unknown>> {
  const { operations, handlers, log } = await routes;
  const operation = operations[name];
  const input = operation.input.safeParse(raw);
  if (!input.success) {
    const paths = input.error.issues.slice(0, MOST_PATHS).map((issue) => issue.path.join('.'));
    log.warn('ipc.bad_request', { operation: name, paths });
    return refused('bad_request');
  }
  try {
    const handler = handlers[name] as (input: unknown, call: Call) => unknown;
    return { ok: true, value: operation.output.parse(await handler(input.data, call)) };
  } catch (error) {
    if (!isDeclared(error, operation.errors)) log.error('ipc.failed', { operation: name, error });
    return failed(error);
  }
}

const failed = (error: unknown): Result<unknown> | Promise<Result<unknown>> =>
  isAppError(error) ? { ok: false, error: error.toData() } : refused('internal');

/** The words come with the application; before it, and where it could not start, they are read here. */
async function refused(code: KeyIn<'bridge'>): Promise<Result<unknown>> {
  const { say } = await import('../shared/words/say');
  return { ok: false, error: { code, message: say(`bridge.${code}`) } };
}

/** By name: the class comes with the application, which is not loaded yet when this file is. */
const isAppError = (error: unknown): error is AppError => error instanceof Error && error.name === 'AppError';

const isDeclared = (error: unknown, codes: readonly ErrorCode[]): boolean =>
  isAppError(error) && codes.includes(error.code);

export type Emit = <N extends EventName>(name: N, data: EventData<N>) => void;

/** Sends events to the window, if there is one. */
export function createEmitter(window: () => WebContents | null): Emit {
  return (name, data) => {
    const contents = window();
    if (contents && !contents.isDestroyed()) contents.send(eventChannel(name), data);
  };
}
