import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Logger } from '../core/log/logger';
import { AppError, type ErrorData } from '../shared/errors';
import { eventChannel, operationChannel } from '../shared/ipc/bridge';
import { type OperationName, operations, type Output, type ParsedInput } from '../shared/ipc/contract';
import type { Result } from '../shared/ipc/define';
import type { EventData, EventName } from '../shared/ipc/events';
import { APP_ORIGIN } from './protocol';

/** One handler an operation: a missing or a surplus one does not compile. */
export type Handlers = {
  readonly [N in OperationName]: (input: ParsedInput<N>) => Promise<Answer<N>> | Answer<N>;
};
/** An operation without output may just end. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- the return type of a handler
type Answer<N extends OperationName> = Output<N> extends undefined ? void : Output<N>;

const BAD_REQUEST: ErrorData = {
  code: 'bad_request',
  message: 'The app asked for something it should not have.',
};
const FORBIDDEN: ErrorData = { code: 'forbidden', message: 'This window may not ask for that.' };
const INTERNAL: ErrorData = {
  code: 'internal',
  message: 'Something went wrong inside the app. Try again; if it stays, copy the diagnostics in Settings.',
};

/** Only the top frame of our own window, on our own scheme. */
function isTrusted(frame: WebFrameMain | null, window: WebContents | null): boolean {
  if (!frame || !window || window.isDestroyed()) return false;
  return frame === window.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`);
}

/**
 * The only listener on ipcMain. Calls that come before the handlers are ready wait for them.
 * Sender checked, input and output parsed, failures answered as data.
 * An error code that the contract does not name for the operation is reported as `internal`.
 */
export function routeOperations(
  handlers: Promise<Handlers>,
  window: () => WebContents | null,
  log: Logger,
): () => void {
  const route = (name: OperationName): void => {
    const operation = operations[name];
    const declared = new Set<string>(operation.errors);

    ipcMain.handle(operationChannel(name), async (event, raw: unknown): Promise<Result<unknown>> => {
      if (!isTrusted(event.senderFrame, window())) return { ok: false, error: FORBIDDEN };
      const input = operation.input.safeParse(raw);
      if (!input.success) {
        log.warn('ipc.bad_request', {
          operation: name,
          paths: input.error.issues.map((issue) => issue.path.join('.')),
        });
        return { ok: false, error: BAD_REQUEST };
      }
      try {
        const handler = (await handlers)[name] as (input: unknown) => unknown;
        return { ok: true, value: operation.output.parse(await handler(input.data)) };
      } catch (error) {
        if (error instanceof AppError && declared.has(error.code))
          return { ok: false, error: error.toData() };
        log.error('ipc.failed', { operation: name, error });
        return { ok: false, error: error instanceof AppError ? error.toData() : INTERNAL };
      }
    });
  };

  const names = Object.keys(operations) as OperationName[];
  for (const name of names) route(name);
  return () => {
    for (const name of names) ipcMain.removeHandler(operationChannel(name));
  };
}

export type Emit = <N extends EventName>(name: N, data: EventData<N>) => void;

/** Sends events to the window, if there is one. */
export function createEmitter(window: () => WebContents | null): Emit {
  return (name, data) => {
    const contents = window();
    if (contents && !contents.isDestroyed()) contents.send(eventChannel(name), data);
  };
}
