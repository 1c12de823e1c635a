import type { Workspace, Workspaces } from '../../core/workspace';
import type { OperationName, ParsedInput } from '../../shared/ipc/contract';
import type { Handlers } from '../ipc';

/** Handlers that are given the open workspace, then what was asked. */
type InWorkspace<N extends OperationName> = {
  readonly [K in N]: (workspace: Workspace, input: ParsedInput<K>) => ReturnType<Handlers[K]>;
};

type Run = (workspace: Workspace, work: () => unknown) => unknown;

/** Answers from the account's open workspace; each rejects with `signed_out` where there is none. */
export const withWorkspace = <N extends OperationName>(
  workspaces: Workspaces,
  handlers: InWorkspace<N>,
): Pick<Handlers, N> => handlersOf(workspaces, handlers, (_, work) => work());

/** The same for what changes rows of the account: they are pushed soon. */
export const changingWorkspace = <N extends OperationName>(
  workspaces: Workspaces,
  handlers: InWorkspace<N>,
): Pick<Handlers, N> =>
  handlersOf(workspaces, handlers, async (workspace, work) => {
    try {
      return await work();
    } finally {
      // What fails may have changed something before.
      workspace.sync?.changed();
    }
  });

function handlersOf<N extends OperationName>(
  workspaces: Workspaces,
  handlers: InWorkspace<N>,
  run: Run,
): Pick<Handlers, N> {
  const table = Object.entries<(workspace: Workspace, input: never) => unknown>(handlers);
  const entries = table.map(([name, handle]) => [
    name,
    async (input: never) => {
      const workspace = await workspaces.current();
      return run(workspace, () => handle(workspace, input));
    },
  ]);
  return Object.fromEntries(entries) as Pick<Handlers, N>;
}
