import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseDir } from '../world/supabase/data';
import { repoRoot } from './lib/paths';

const exec = promisify(execFile);

/** In the environment of everything that a run starts, also of what has left its parent. */
const MARKER = 'SAFYCORE_TEST_RUN';

describe.skipIf(process.platform !== 'linux')('on this machine', () => {
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

  it('npm start opens the app; Ctrl-C ends every process it started; dev:reset forgets everything', async () => {
    const start = npm('run', '--silent', 'start', '--', '--headless');
    if (!start.stdout || start.pid === undefined) throw new Error('npm did not start.');
    const lines = createInterface({ input: start.stdout });
    for await (const line of lines) if (line === 'SafyCore is running.') break;
    start.stdout.resume();
    const programs = () => running(env[MARKER] ?? '', outer);
    await expect
      .poll(programs, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['Xvfb', 'electron', 'node', 'postgres']));

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

  it('npm run api answers the lines of the documentation as they stand there', async () => {
    const api = npm('run', '--silent', 'api');
    if (!api.stdout || api.pid === undefined) throw new Error('npm did not start.');
    const lines = createInterface({ input: api.stdout });
    for await (const line of lines)
      if (line.startsWith('The REST API runs at http://localhost:8000/api')) break;
    api.stdout.resume();

    const documented = readFileSync(join(repoRoot, 'docs', 'rest-api.md'), 'utf8');
    const [, block = ''] = /```sh\n(curl .*?)```/s.exec(documented) ?? [];
    const commands = block.trim().split('\n\n');
    // The line that every client of the former backend knows.
    expect(commands[0]).toBe(
      `curl -X POST http://localhost:8000/api/auth/signup/ -H "Content-Type: application/json" -d '{"email": "test@example.com", "password": "password123"}'`,
    );
    const run = async (script: readonly string[]) => {
      const { stdout } = await exec('bash', ['-c', script.join('\necho; echo ---\n')]);
      return stdout.split('\n---\n').map((text) => text.trim());
    };
    const [
      signedUp,
      loggedIn,
      ,
      profile,
      answer,
      streamed,
      conversation,
      sessions,
      facts,
      cleared,
      loggedOut,
    ] = await run(commands);
    const json = (text: string | undefined): unknown => JSON.parse(text ?? '');
    const [token, id] = [expect.any(String) as string, expect.any(String) as string];
    const user = { id, email: 'test@example.com' };
    const tokens = { access_token: token, refresh_token: token };
    expect(json(signedUp)).toEqual({ message: 'User created successfully', user, ...tokens });
    expect(json(loggedIn)).toEqual({ message: 'Login successful', user, ...tokens });
    expect(json(profile)).toMatchObject({ user: { ...user, default_session_id: id } });
    expect(json(answer)).toEqual({
      response: expect.stringContaining('18,000 km') as string,
      session_id: 'session-123',
    });
    expect(streamed).toContain('18,000 km');
    const question = { role: 'user', content: 'How far did the Honda Civic go?' };
    expect(json(conversation)).toMatchObject({
      session_id: 'session-123',
      messages: [
        { role: 'system' },
        { role: 'user' },
        { role: 'assistant' },
        question,
        { content: streamed },
      ],
    });
    const title = 'Tell me about the Honda Civic';
    expect(json(sessions)).toMatchObject({ sessions: [{ session_id: 'session-123', title }, {}] });
    expect(json(facts)).toMatchObject({ documents: [{ title: 'API' }] });
    expect(json(cleared)).toEqual({ message: expect.any(String) as string, session_id: 'session-123' });
    expect(json(loggedOut)).toEqual({ message: expect.any(String) as string });

    // Somebody else has a session of this name, too, and it knows nothing.
    const others = commands.map((command) => command.replaceAll('test@', 'other@'));
    const [, , , , , , , ...rest] = await run(
      others.map((command) => command.replace(/, "training_data": "[^"]*"/, '')),
    );
    expect(rest.join('\n')).not.toContain('18,000 km');
    expect(json(rest[1])).toEqual({ documents: [] });

    const ended = once(api, 'exit');
    process.kill(-api.pid, 'SIGINT');
    await ended;
    await expect.poll(() => running(env[MARKER] ?? '', outer), { timeout: 10_000 }).toEqual([]);
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
