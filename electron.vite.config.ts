import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { operations } from './src/shared/ipc/contract';
import { events } from './src/shared/ipc/events';
import { longLines } from './scripts/lib/long-lines';
import { pages } from './scripts/words/pages';
import { words } from './scripts/words/plugin';

const root = import.meta.dirname;

/** The contract's names as constants: the preload and the router of the first milliseconds go without its schemas. */
const names = {
  __OPERATION_NAMES__: JSON.stringify(Object.keys(operations).join(' ')),
  __EVENT_NAMES__: JSON.stringify(Object.keys(events).join(' ')),
};

export default defineConfig({
  main: {
    plugins: [words({ folders: ['src/main', 'src/core', 'src/shared'] })],
    define: names,
    build: {
      rolldownOptions: { input: resolve(root, 'src/main/index.ts') },
      minify: true,
      // Native modules stay outside; everything else is bundled, so that nothing unneeded is installed.
      externalizeDeps: { include: ['libsql', 'keytar'] },
    },
  },
  preload: {
    // A sandboxed preload can load neither ESM nor zod cheaply: it gets the names alone, made from the one table.
    define: names,
    build: {
      rolldownOptions: {
        input: resolve(root, 'src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [
      react(),
      pages(),
      longLines(),
      words({ folders: ['src/renderer', 'src/shared'], first: 'src/renderer/app/main.tsx' }),
    ],
    worker: { format: 'es' },
    build: {
      rolldownOptions: {
        input: resolve(root, 'src/renderer/index.html'),
        // All that the first frame needs, in one file: what lazy parts share with it would be a dozen more to ask for.
        output: { codeSplitting: { groups: [{ name: 'first-frame', tags: ['$initial'] }] } },
      },
      // Inlined assets would be data: URLs, which the content security policy refuses.
      assetsInlineLimit: 0,
      minify: true,
      // Chromium 130 and later know modulepreload.
      modulePreload: { polyfill: false },
    },
  },
});
