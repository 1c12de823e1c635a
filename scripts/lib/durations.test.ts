import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { durations, durationSentence } from './durations';
import { repoRoot } from './paths';

it('is known of every command', () => {
  const commands = readdirSync(join(repoRoot, 'scripts'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => basename(name, '.ts'));
  expect(Object.keys(durations).sort()).toEqual(commands.sort());
});

it('is told where it is more than seconds', () => {
  expect(durationSentence('/somewhere/scripts/test-newest.ts')).toMatch(
    /^On two idle cores this takes about eight minutes\./,
  );
  expect(durationSentence('/somewhere/scripts/icons.ts')).toBeNull();
  expect(durationSentence('/somewhere/vitest.mjs')).toBeNull();
});
