import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { repoRoot } from '../lib/paths';

/** The page of all components; returns its file. */
export async function buildComponents(): Promise<string> {
  const outDir = join(repoRoot, 'node_modules', '.cache', 'components');
  await build({
    root: join(repoRoot, 'scripts', 'components'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: { polyfill: false } },
  });
  return join(outDir, 'index.html');
}
