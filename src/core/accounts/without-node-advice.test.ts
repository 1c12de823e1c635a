import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const first = fileURLToPath(new URL('without-node-advice.ts', import.meta.url));

it('lets the library say nothing of Node, and everything else be said', async () => {
  const program = `
    Object.defineProperty(process, 'version', { value: 'v20.20.2' });
    await import(${JSON.stringify(first)});
    await import('@supabase/supabase-js');
    console.warn('Something else');
  `;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const { stderr } = await promisify(execFile)(process.execPath, flags);
  expect(stderr).toBe('Something else\n');
});
