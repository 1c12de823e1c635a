import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/shared/words/languages/en';
import { elementsOf, isSimple } from '../../src/shared/words/say';
import { repoRoot } from '../lib/paths';
import { START_MS, lintAs, startLint } from '../lint/testing/lint';
import { saidIn, sourcesOf } from './said';

const messages: readonly (readonly [key: string, text: string])[] = Object.entries(en);

describe('the catalogue', () => {
  it.each(messages)('has %s in a form that can be read', (_key, text) => {
    expect(() => elementsOf(text)).not.toThrow();
    // What has at most names to fill in is shown without being parsed.
    const name = /\{(\w+)\}/g;
    const parts = elementsOf(text).map((element) => ('value' in element ? element.value : ''));
    if (isSimple(text)) expect(parts.join('|')).toBe(text.replace(name, '|$1|').replace(/^\||\|$/g, ''));
  });

  it('holds no message that nobody says', () => {
    const isSaid = saidIn(sourcesOf([join(repoRoot, 'src')]));
    const unsaid = messages.map(([key]) => key).filter((key) => !isSaid(key));
    expect(unsaid).toEqual([]);
  });

  it('names every message after its room', () => {
    expect(messages.map(([key]) => key).filter((key) => !/^[a-z_]+(\.[a-z0-9_]+)+$/.test(key))).toEqual([]);
  });
});

// Real files' places, other texts: the rule sees what a careless change would write there.
const refused = async (filePath: string, code: string): Promise<string[]> =>
  (await lintAs(filePath, code)).flatMap(({ ruleId, message }) =>
    ruleId === 'words/in-catalogue' ? [message] : [],
  );
beforeAll(startLint, START_MS);

const COMPONENT = 'src/renderer/ui/Alert.tsx';

describe('words that are not in the catalogue', () => {
  it.each([
    [COMPONENT, `export const A = () => <p>Cancel</p>;`],
    [COMPONENT, `export const A = () => <p>{'Cancel'}</p>;`],
    [COMPONENT, `export const A = ({ on }: { on: boolean }) => <p>{on ? 'On' : null}</p>;`],
    [COMPONENT, 'export const A = ({ n }: { n: number }) => <p>{`${n} changes`}</p>;'],
    [COMPONENT, `export const A = () => <button aria-label="Close" />;`],
    [COMPONENT, `export const A = () => <input placeholder={'Search'} />;`],
    [COMPONENT, `export const A = () => <img alt="A cat" src="cat.png" />;`],
    [COMPONENT, `export const row = { label: 'Open' };`],
    [COMPONENT, `export const state = (): string => 'Online';`],
    [COMPONENT, `export const sentence = (): string => 'Something went wrong.';`],
    [
      'src/core/accounts/auth-errors.ts',
      `import { AppError } from '../../shared/errors'; export const e = new AppError('internal', 'no' + ' way');`,
    ],
    ['src/main/menu-template.ts', `export const item = { label: 'Open', click: () => undefined };`],
    [COMPONENT, `import { say } from '../../shared/words/say'; export const early = say('common.cancel');`],
  ])('%s may not contain: %s', async (file, code) => {
    expect(await refused(file, code)).toHaveLength(1);
  });

  it.each([
    [COMPONENT, `export const A = ({ name }: { name: string }) => <p className="a b">{name} · 3</p>;`],
    [COMPONENT, `throw new Error('The page has no root element');`],
    [COMPONENT, `console.warn('A background call failed');`],
    ['src/core/store/meta.ts', `export const sql = 'SELECT value FROM meta WHERE name = ?';`],
  ])('%s may contain: %s', async (file, code) => {
    expect(await refused(file, code)).toEqual([]);
  });
});
