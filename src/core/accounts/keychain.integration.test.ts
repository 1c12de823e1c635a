import { expect, test } from 'vitest';
import { startHeadless } from '../../../scripts/lib/headless';
import { repoRoot } from '../../../scripts/lib/paths';
import { run } from '../../../scripts/lib/run';
import { exploreKeychain, type Finding, SECRET } from './keychain.contract';
import { MemoryKeychain } from './memory-keychain';

const absent: Finding = { value: null };
const moods = {
  unlocked: {
    ...{ before: absent, set: 'done', replaced: 'done', after: { value: SECRET }, other: absent },
    ...{ deleted: 'done', gone: absent, deletedTwice: 'done' },
  },
  // Reading is silent: only writing shows that it is locked.
  locked: {
    ...{ before: absent, set: 'refused', replaced: 'refused', after: absent, other: absent },
    ...{ deleted: 'done', gone: absent, deletedTwice: 'done' },
  },
  missing: {
    ...{ before: 'missing', set: 'missing', replaced: 'missing', after: 'missing', other: 'missing' },
    ...{ deleted: 'missing', gone: 'missing', deletedTwice: 'missing' },
  },
} as const;
type Mood = keyof typeof moods;

/** In a process of its own: the library takes the bus's address from the environment at its first call. */
const EXPLORE = `
  const { createKeytarKeychain } = await import('./src/core/accounts/keytar-keychain.ts');
  const { exploreKeychain } = await import('./src/core/accounts/keychain.contract.ts');
  console.log(JSON.stringify(await exploreKeychain(createKeytarKeychain('SafyCore test'))));
`;

test.each(Object.keys(moods) as Mood[])(
  'a keychain that is %s behaves so, and so does its double',
  async (mood) => {
    const double = new MemoryKeychain();
    double.mood = mood;
    expect(await exploreKeychain(double)).toEqual(moods[mood]);

    if (process.platform !== 'linux') return;
    const headless = await startHeadless({ keyring: mood === 'missing' ? 'none' : mood });
    try {
      const args = ['--import', 'tsx', '--input-type=module', '--eval', EXPLORE];
      const result = await run(process.execPath, args, {
        cwd: repoRoot,
        env: headless.env,
        output: 'capture',
        timeoutMs: 30_000,
      });
      expect(JSON.parse(result.output)).toEqual(moods[mood]);
    } finally {
      await headless.stop();
    }
  },
);
