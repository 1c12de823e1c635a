import { beforeAll, describe, expect, it } from 'vitest';
import { START_MS, lintAs, startLint } from './lint/testing/lint';

// Real files' places, other texts: the rules see what a careless change would write there.
const lint = async (filePath: string, code: string): Promise<string[]> =>
  (await lintAs(filePath, code)).map(({ ruleId, message }) => ruleId ?? message);
beforeAll(startLint, START_MS);

describe('layer rules', () => {
  it.each([
    ['src/core/log/logger.ts', `import '../../main/marks';`, 'boundaries/dependencies'],
    ['src/shared/limits.ts', `import '../core/log/logger';`, 'boundaries/dependencies'],
    ['src/preload/index.ts', `import '../core/log/logger';`, 'boundaries/dependencies'],
    ['src/renderer/bridge.ts', `import '../core/log/logger';`, 'boundaries/dependencies'],
    ['src/main/marks.ts', `import '../preload/index';`, 'boundaries/dependencies'],
    [
      'src/core/log/logger.ts',
      `import { app } from 'electron'; app.quit();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/shared/limits.ts',
      `import fs from 'node:fs'; fs.rmSync('x');`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/renderer/bridge.ts',
      `import { z } from 'zod'; z.string();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/main/menu.ts',
      `import { shell } from 'electron'; shell.beep();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/main/menu.ts',
      `import { dialog } from 'electron'; dialog.showErrorBox('x', 'y');`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/core/log/logger.ts',
      `export const first = (signals: AbortSignal[]): AbortSignal => AbortSignal.any(signals);`,
      'no-restricted-properties',
    ],
    [
      'src/main/menu.ts',
      `import Groq from 'groq-sdk'; new Groq();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/core/store/copy.ts',
      `import type { SyncEngine } from '../sync/sync'; export type S = SyncEngine;`,
      'boundaries/dependencies',
    ],
    ['src/core/store/transfer/rows.ts', `import '../../export/move';`, 'boundaries/dependencies'],
    [
      'src/core/store/database.ts',
      `import type { ChatMessage } from '../chat/ports'; export type M = ChatMessage;`,
      'boundaries/dependencies',
    ],
    ['src/core/store/copy.ts', `import '../prompt/terms';`, 'boundaries/dependencies'],
    ['src/core/store/copy.ts', `import '../provider/failures';`, 'boundaries/dependencies'],
    ['src/core/store/copy.ts', `import '../workspace';`, 'boundaries/dependencies'],
    [
      'src/core/store/copy.ts',
      `import type { ZodType } from 'zod'; export type Z = ZodType;`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/core/store/database.ts',
      `import { z } from 'zod'; z.string();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/core/sync/sync.ts',
      `import { operations } from '../store/operations'; operations();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/core/export/move.ts',
      `import { addRows } from '../store/transfer/add-rows'; addRows();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/main/history-files.ts',
      `import { openDatabase } from '../core/store/database'; openDatabase();`,
      '@typescript-eslint/no-restricted-imports',
    ],
    ['src/core/thread/call.ts', `import '../store/database';`, 'boundaries/dependencies'],
    ['src/core/prompt/fit.ts', `import '../store/database';`, 'boundaries/dependencies'],
    ['src/core/prompt/fit.ts', `import '../thread/serve';`, 'boundaries/dependencies'],
    ['src/core/prompt/fit.ts', `import '../prompt-thread/prompts';`, 'boundaries/dependencies'],
    ['src/core/prompt/fit.ts', `import '../abort';`, 'boundaries/dependencies'],
    ['src/core/prompt/fit.ts', `await import('node:fs');`, 'no-restricted-syntax'],
    [
      'src/core/prompt/fit.ts',
      `import type { ChatProvider } from '../provider/ports'; export type P = ChatProvider;`,
      'boundaries/dependencies',
    ],
    ...[
      `import fs from 'node:fs'; fs.rmSync('x');`,
      `import { Buffer } from 'buffer'; Buffer.alloc(1);`,
      `import type { Worker } from 'node:worker_threads'; export type W = Worker;`,
      `export * from 'node:path';`,
      `import { z } from 'zod'; z.string();`,
      `import { v7 } from 'uuid'; v7();`,
      `import { AppError } from '../../shared/errors'; throw new AppError('internal', 'failure.internal');`,
      `import { say } from '../../shared/words/say'; say('failure.internal');`,
      `import { DocumentId } from '../../shared/models'; DocumentId.parse('x');`,
    ].map((code) => ['src/core/prompt/fit.ts', code, '@typescript-eslint/no-restricted-imports']),
    ['src/core/thread/serve.ts', `import '../log/logger';`, 'boundaries/dependencies'],
    [
      'src/renderer/features/settings/About.tsx',
      `import { DropdownMenu } from 'radix-ui'; export const Root = DropdownMenu.Root;`,
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/renderer/state/ui.ts',
      `import { create } from 'zustand'; export const useIt = create(() => ({}));`,
      '@typescript-eslint/no-restricted-imports',
    ],
    ['src/renderer/bridge.ts', `import './state/app';`, 'boundaries/dependencies'],
    ['src/renderer/ui/Alert.tsx', `import '../state/app';`, 'boundaries/dependencies'],
    ['src/renderer/ui/Alert.tsx', `import '../app/App';`, 'boundaries/dependencies'],
    ['src/renderer/ui/Alert.tsx', `await import('../features/accounts/Welcome');`, 'boundaries/dependencies'],
    ['src/renderer/ui/markdown/blocks.ts', `import '../../state/streams';`, 'boundaries/dependencies'],
    ['src/renderer/state/ui.ts', `import '../features/accounts/Welcome';`, 'boundaries/dependencies'],
    [
      'src/renderer/state/ui.ts',
      `import type { ShownDialog } from '../app/Dialogs'; export type S = typeof ShownDialog;`,
      'boundaries/dependencies',
    ],
    ['src/renderer/state/ui.ts', `export * from '../ui/keys';`, 'boundaries/dependencies'],
    ['src/renderer/features/settings/About.tsx', `import '../accounts/Welcome';`, 'boundaries/dependencies'],
    [
      'src/renderer/features/settings/About.tsx',
      `await import('../accounts/Welcome');`,
      'boundaries/dependencies',
    ],
    ['src/renderer/features/settings/About.tsx', `import '../../app/App';`, 'boundaries/dependencies'],
    ['src/core/log/logger.ts', `await fetch('https://example.com');`, 'no-restricted-globals'],
  ])('%s may not contain: %s', async (file, code, rule) => {
    expect(await lint(file, code)).toContain(rule);
  });

  it('lets each layer import what it may', async () => {
    expect(await lint('src/core/log/logger.ts', `import '../../shared/limits';\n`)).toEqual([]);
    expect(await lint('src/core/store/copy.ts', `import '../thread/serve';\nimport './database';\n`)).toEqual(
      [],
    );
    for (const ofTheStore of [
      `import type { StoreOperations } from '../store/operations';\nexport type Store = StoreOperations;\n`,
      `import { withMark } from '../store/questions';\nwithMark('');\n`,
    ]) {
      expect(await lint('src/core/sync/sync.ts', ofTheStore)).toEqual([]);
    }
    expect(
      await lint(
        'src/renderer/features/settings/About.tsx',
        `import './Updates';\nimport '../../state/ui';\nimport '../../ui/Alert';\n`,
      ),
    ).toEqual([]);
    expect(await lint('src/renderer/app/App.tsx', `import '../features/accounts/Welcome';\n`)).toEqual([]);
    expect(
      await lint(
        'src/core/prompt/fit.ts',
        `import type { Message } from '../../shared/models';\nimport '../../shared/instructions';\nimport 'gpt-tokenizer/encoding/o200k_base';\nimport './terms';\nexport type M = Message;\n`,
      ),
    ).toEqual([]);
    expect(
      await lint('src/main/marks.ts', `import '../core/log/logger';\nimport '../shared/limits';\n`),
    ).toEqual([]);
  });
});
