import { join } from 'node:path';
import { repoRoot } from './paths';
import { step } from './progress';
import { runOrThrow, type RunOptions } from './run';

const ELECTRON_VITE = join(repoRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/** The production build into `out/` is made for the Electron that is installed here. */
export function buildCommand(electronMajor: number): [command: string, args: string[], options: RunOptions] {
  const env = { ...process.env, ELECTRON_MAJOR_VER: String(electronMajor) };
  return [process.execPath, [ELECTRON_VITE, 'build'], { cwd: repoRoot, env }];
}

export async function buildApp(electronMajor: number): Promise<void> {
  const command = buildCommand(electronMajor);
  await step('Building the app', () => runOrThrow('The build did not succeed:', ...command));
}
