import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnTied } from '../../scripts/lib/run';
import { DENO_ENV, DENO_RUN, denoProgram } from './deno';

export interface EdgeFunctionOptions {
  /** The port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** The function's whole environment: what Supabase sets by itself, and the project's own secrets. */
  readonly env: Readonly<Record<string, string>>;
}

export interface RunningEdgeFunction {
  /** Ends in `/functions/v1/<name>`, as on a project. */
  readonly url: string;
  /** Everything it has printed so far. */
  logs(): string;
  /** Lets go of everything that nothing holds, as Deno does at some time or other. */
  collectGarbage(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Ends it. Safe to call twice. */
  stop(): Promise<void>;
}

const FUNCTIONS = fileURLToPath(new URL('../../supabase/functions', import.meta.url));
const COLLECTED = 'garbage collected\n';
const COLLECTOR = fileURLToPath(new URL('collect-garbage.js', import.meta.url));

/**
 * Runs one of `supabase/functions` as Supabase would: real Deno, `index.ts` as it is deployed. It may reach the loopback
 * interface and read the variables given, nothing else; no import can be fetched, so it must be complete as it is here.
 * @throws with what it printed when it does not start.
 */
export async function startEdgeFunction(
  name: string,
  { port = 0, env }: EdgeFunctionOptions,
): Promise<RunningEdgeFunction> {
  const folder = join(FUNCTIONS, name);
  const args = [
    ...DENO_RUN,
    `--config=${join(folder, 'deno.json')}`,
    '--allow-net=127.0.0.1',
    '--allow-env', // Its environment is the one given here, not ours.,
    '--v8-flags=--expose-gc',
    `--preload=${COLLECTOR}`,
    join(folder, 'index.ts'),
  ];
  const child = spawnTied(denoProgram(), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...DENO_ENV, DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}` },
  });
  let printed = '';
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    const collect = (text: string): void => {
      printed += text;
      const [origin] = /(?<=Listening on )http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The edge function ${name} did not start.\n${printed}`)));
  });
  return {
    url: `${address}/functions/v1/${name}`,
    logs: () => printed.replaceAll(COLLECTED, ''),
    async collectGarbage() {
      const printedBefore = printed.length;
      child.kill('SIGUSR2');
      while (child.stdout && !printed.slice(printedBefore).includes(COLLECTED))
        await once(child.stdout, 'data');
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
