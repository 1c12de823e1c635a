import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseDir } from '../world/supabase/data';
import { repoRoot } from './lib/paths';

/** In the environment of everything that a run starts, also of what has left its parent. */
const MARKER = 'SAFYCORE_TEST_RUN';

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  let outer: string;
  let env: NodeJS.ProcessEnv;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    outer = await mkdtemp(join(tmpdir(), 'safycore-start-'));
    // As under /root: when we are root, the database cannot live there.
    await chmod(outer, 0o700);
    env = {
      ...process.env,
      SAFYCORE_DEV_DIR: join(outer, 'dev'),
      [MARKER]: randomUUID(),
      // Nothing of the developer's own, whatever .env says.
      SUPABASE_URL: '',
      SUPABASE_KEY: '',
      GROQ_API_KEY: '',
    };
  });
  afterEach(async () => {
    for (const { pid } of children.splice(0)) if (pid !== undefined) endGroup(pid);
    await rm(outer, { recursive: true, force: true });
  });

  /** As in a terminal: a process group of its own, to which Ctrl-C is sent as a whole. */
  function npm(...args: string[]): ChildProcess {
    const child = spawn('npm', args, {
      cwd: repoRoot,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return child;
  }

  async function reset(): Promise<{ code: number; said: string }> {
    const child = npm('run', '--silent', 'dev:reset');
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, said };
  }

  it('opens the app; Ctrl-C ends every process it started; dev:reset forgets everything', async () => {
    const start = npm('run', '--silent', 'start', '--', '--headless');
    if (!start.stdout || start.pid === undefined) throw new Error('npm did not start.');
    const lines = createInterface({ input: start.stdout });
    for await (const line of lines) if (line === 'SafyCore is running.') break;
    start.stdout.resume();
    const programs = () => running(env[MARKER] ?? '', outer);
    await expect.poll(programs).toEqual(expect.arrayContaining(['Xvfb', 'electron', 'node', 'postgres']));

    expect((await reset()).code).toBe(1);
    const database = databaseDir(join(outer, 'dev', 'supabase'));
    const home = await readlink(database).catch(() => database);
    expect(existsSync(join(home, 'PG_VERSION'))).toBe(true);

    const ended = once(start, 'exit');
    process.kill(-start.pid, 'SIGINT');
    await ended;
    await expect.poll(programs, { timeout: 10_000 }).toEqual([]);

    expect(await reset()).toMatchObject({ code: 0, said: expect.stringContaining('deleted') as unknown });
    expect(existsSync(join(outer, 'dev'))).toBe(false);
    expect(existsSync(home)).toBe(false);
  }, 120_000);
});

/** The programs whose environment has the marker or whose arguments name the folder. */
function running(marker: string, folder: string): string[] {
  const found = new Set<string>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    try {
      const [environment, command, name] = ['environ', 'cmdline', 'comm'].map((file) =>
        readFileSync(`/proc/${entry}/${file}`, 'utf8'),
      );
      if (environment?.includes(marker) || command?.includes(folder)) found.add((name ?? '').trim());
    } catch {
      // ended meanwhile, or somebody else's
    }
  }
  return [...found].sort();
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // has ended, as it should
  }
}
