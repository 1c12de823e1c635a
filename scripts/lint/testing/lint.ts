import { ESLint, type Linter } from 'eslint';
import { repoRoot } from '../../lib/paths';

const eslint = new ESLint({ cwd: repoRoot });

/** What the project's rules say of a text as if it stood in this file. */
export async function lintAs(filePath: string, code: string): Promise<readonly Linter.LintMessage[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages ?? [];
}

/** The first text waits for the rules: more than one test should take on a busy machine. */
export const startLint = (): Promise<unknown> => lintAs('src/renderer/ui/Alert.tsx', '');
export const START_MS = 120_000;
