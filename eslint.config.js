import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { wordsRule } from './scripts/lint/words-rule.js';

const sameFeature = {
  type: 'renderer/features',
  captured: { feature: '{{ from.element.captured.feature }}' },
};

/** Who may import whom. `scripts/layer-rules.test.ts` proves that a bad import is caught. */
const layers = {
  shared: ['shared'],
  core: ['shared', 'core', 'core/lookup', 'core/prompt', 'core/store', 'core/thread', 'core/disk'],
  // Rooms of core that see nothing of the others, types neither: a thread loads what it needs and no more, and a prompt
  // can be made where there is no Node.
  'core/prompt': ['shared', 'core/lookup', 'core/prompt'],
  'core/lookup': ['shared', 'core/lookup'],
  'core/store': ['shared', 'core/store', 'core/thread', 'core/disk'],
  'core/thread': ['shared', 'core/thread'],
  'core/disk': ['core/disk'],
  main: ['shared', 'core', 'core/lookup', 'core/prompt', 'core/store', 'core/thread', 'core/disk', 'main'],
  preload: ['shared', 'preload'],
  renderer: ['shared', 'renderer'],
  'renderer/ui': ['shared', 'renderer', 'renderer/ui'],
  'renderer/state': ['shared', 'renderer', 'renderer/state'],
  // Features meet in state/ and in app/: none imports another.
  'renderer/features': ['shared', 'renderer', 'renderer/ui', 'renderer/state', sameFeature],
  'renderer/app': [
    'shared',
    'renderer',
    'renderer/ui',
    'renderer/state',
    'renderer/features',
    'renderer/app',
  ],
};

/** One question for all that a layer may import, not one for each. */
const oneOf = (allowed) => [
  { type: allowed.filter((to) => typeof to === 'string') },
  ...allowed.filter((to) => typeof to !== 'string'),
];

/** Packages that are imported in one place only: one client, one opener, one owner of each. */
const single = [
  { name: 'libsql', file: 'src/core/store/database.ts' },
  { name: 'keytar', file: 'src/core/accounts/keytar-keychain.ts' },
  { name: 'groq-sdk', file: 'src/core/provider/groq-provider.ts' },
  { name: '@supabase/supabase-js', file: 'src/core/accounts/supabase-client.ts', types: true },
  { name: 'electron-store', file: 'src/main/settings.ts' },
  { name: 'electron-updater', file: 'src/main/updater/installer.ts' },
  { name: 'intl-messageformat', file: 'src/shared/words/say.ts' },
  { name: 'zustand', file: 'src/renderer/state/account-store.ts' },
];

/** The same for parts of packages. Those of Radix leave out what our content security policy refuses. */
const singleParts = [
  { name: 'electron', part: 'shell', file: 'src/main/external-links.ts' },
  { name: 'electron', part: 'ipcMain', file: 'src/main/ipc.ts' },
  { name: 'electron', part: 'dialog', file: 'src/main/dialogs.ts' },
  { name: 'radix-ui', part: 'DropdownMenu', file: 'src/renderer/ui/Menu.tsx' },
  { name: 'radix-ui', part: 'Dialog', file: 'src/renderer/ui/Dialog.tsx' },
  { name: 'radix-ui', part: 'AlertDialog', file: 'src/renderer/ui/ConfirmDialog.tsx' },
];

const plainNode = [
  { group: ['electron', 'electron-*', 'react', 'react-dom'], message: 'core is plain Node.' },
];
/** Outside of the store only its types, and these: main must not load the SQL, which is the thread's. */
const ofTheStore = {
  regex: '/store/',
  allowImportNames: [
    // The worker itself, of which main loads nothing.
    'default',
    'openHistoryStore',
    // How rows look outside of the file, and what old ones are marked with.
    'carriedColumns',
    'columnsOf',
    'markedKind',
    'withMark',
    'NO_ROWS',
    'plus',
  ],
  allowTypeImports: true,
  message: 'Of the store only types, and the values that are named in eslint.config.js.',
};
const noZod = { group: ['zod', 'zod/*'], message: 'What is read at every start goes without zod.' };

/** Packages a layer may not see, whatever their path. */
const forbidden = {
  shared: [{ regex: '^(?!zod$|intl-messageformat$|[.])', message: 'shared imports zod and its words.' }],
  core: [...plainNode, ofTheStore],
  'core/lookup': [{ regex: '^[^.]', message: 'Look-ups need JavaScript alone: Deno runs this.' }],
  'core/prompt': [
    {
      regex: '^(?!gpt-tokenizer/|[.])',
      message: 'Prompts are made with gpt-tokenizer and nothing else: Deno runs this.',
    },
    {
      regex: '/shared/(?!(cut|instructions|fold|own-words|stem|thesaurus/thesaurus|written-forms)$)',
      message: 'Types only: what it holds brings zod, or every word of the catalogue.',
      allowTypeImports: true,
    },
  ],
  'core/store': [...plainNode, noZod],
  'core/thread': [...plainNode, noZod],
  'core/disk': [...plainNode, noZod],
  main: [{ group: ['react', 'react-dom'], message: 'main has no interface.' }, ofTheStore],
  preload: [{ group: ['node:*', 'zod'], message: 'A sandboxed preload has electron alone.' }],
  renderer: [
    { group: ['node:*', 'electron', 'electron-*'], message: 'The renderer is a browser.' },
    { group: ['zod'], message: 'Main has parsed it already: import types only.', allowTypeImports: true },
  ],
};

const restrict = (layer, file) => [
  'error',
  {
    paths: [
      ...single
        .filter((entry) => entry.file !== file)
        .map(({ name, file: owner, types }) => ({
          name,
          message: `Only ${owner} imports this.`,
          allowTypeImports: types ?? false,
        })),
      ...singleParts
        .filter((entry) => entry.file !== file)
        .map(({ name, part, file: owner }) => ({
          name,
          importNames: [part],
          message: `Only ${owner} uses ${part}.`,
        })),
    ],
    patterns: forbidden[layer],
  },
];

/** Words that no person reads, and those that are the catalogue. */
const notForPeople = [
  '**/gfm-examples.ts',
  'src/shared/words/languages/**',
  'src/shared/instructions.ts',
  'src/core/prompt/**',
  'src/core/lookup/**',
];

/** The innermost one: rooms come after the layer that they are part of. */
const layerOf = (file) => Object.keys(forbidden).findLast((layer) => file.startsWith(`src/${layer}/`));
const sources = (layer) => [`src/${layer}/**/*.{ts,tsx}`];
const tests = ['src/**/*.test.{ts,tsx}', 'src/**/testing/**', 'src/**/*.contract.ts'];

export default defineConfig(
  globalIgnores(['out/', 'dist/', '.dev/', 'test-results/', 'node_modules/']),
  // Of tests, a rule asks those of the renderer alone: the others are not even read.
  globalIgnores([...tests, '!src/renderer/**']),
  // Types, what can be said with them, and React's rules are `.oxlintrc.json`'s; here are the walls.
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    plugins: { boundaries },
    settings: {
      // A room before the layer that it is part of.
      'boundaries/elements': Object.keys(layers)
        .reverse()
        .map((type) =>
          type === 'renderer/features'
            ? { type, pattern: `src/${type}/*`, capture: ['feature'] }
            : { type, pattern: `src/${type}` },
        ),
      // Placeholders are written with {{ }}: what the older ones would need is not made for each import.
      'boundaries/legacy-templates': false,
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    },
  },
  // Each file is asked of its own layer alone: a room comes after the layer that it is part of.
  ...Object.entries(layers).map(([from, allow]) => ({
    files: sources(from),
    ignores: tests,
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [{ from: { element: { type: from } }, allow: { to: { element: oneOf(allow) } } }],
        },
      ],
    },
  })),
  ...Object.keys(forbidden).map((layer) => ({
    files: sources(layer),
    ignores: tests,
    rules: { '@typescript-eslint/no-restricted-imports': restrict(layer, '') },
  })),
  ...[...single, ...singleParts].map(({ file }) => ({
    files: [file],
    rules: { '@typescript-eslint/no-restricted-imports': restrict(layerOf(file), file) },
  })),
  {
    files: sources('core/prompt'),
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression',
          message: 'A prompt is made at once: nothing is loaded for it later.',
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/shared/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', 'fetch', 'window', 'document'] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, 'src/core/abort.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'AbortSignal',
          property: 'any',
          message: 'It loses time limits: take anyOf of core/abort.ts.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, ...notForPeople],
    plugins: { words: { rules: { 'in-catalogue': wordsRule } } },
    rules: { 'words/in-catalogue': 'error' },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'XMLHttpRequest',
        'WebSocket',
      ],
    },
  },
);
