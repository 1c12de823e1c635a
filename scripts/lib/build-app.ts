import { join } from 'node:path';
import { repoRoot } from './paths';
import { step, UserError } from './progress';
import { run, type RunResult } from './run';

const ELECTRON_VITE = join(repoRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/** The production build into `out/`, for the Electron that is installed here. */
export function runBuild(electronMajor: number, output: 'inherit' | 'capture'): Promise<RunResult> {
  const env = { ...process.env, ELECTRON_MAJOR_VER: String(electronMajor) };
  return run(process.execPath, [ELECTRON_VITE, 'build'], { cwd: repoRoot, env, output });
}

export async function buildApp(electronMajor: number): Promise<void> {
  const result = await step('Building the app', () => runBuild(electronMajor, 'capture'));
  if (result.code !== 0) throw new UserError(`The build did not succeed:\n${result.output.trim()}`);
}
