import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const entry = fileURLToPath(new URL('file-reader-process.ts', import.meta.url));

it('ends with the error of a promise that nobody waits for, also where Node only warns of one', async () => {
  const program = `
    process.parentPort = { on() {} };
    setInterval(() => {}, 1000);
    await import(${JSON.stringify(entry)});
    void Promise.reject(new Error('a parser broke'));
  `;
  const flags = ['--unhandled-rejections=warn', '--import', 'tsx', '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).not.toBe(0);
  expect(said).toContain('Error: a parser broke');
});
