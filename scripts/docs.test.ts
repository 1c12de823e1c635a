import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/shared/words/languages/en';
import { elementsOf, type MessageElement } from '../src/shared/words/say';
import { readMigrations } from './lib/migrations';
import { repoRoot } from './lib/paths';

/** Every page that ships. */
const GUIDES = ['.', 'docs', 'supabase'].flatMap((folder) =>
  readdirSync(join(repoRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const read = (path: string) => readFile(join(repoRoot, path), 'utf8');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A line in the style of a quotation is one of our messages; `…` stands for what differs. */
const quotesIn = (text: string) => [...text.matchAll(/^> (.+)$/gm)].map(([, quote = '']) => quote);

describe('the guides', () => {
  let source: string;
  beforeAll(async () => {
    source = await readSource();
  });

  it.each(GUIDES)('%s quotes only messages that the source has', async (guide) => {
    const unknown = quotesIn(await read(guide)).filter((quote) => !occurs(quote, source));
    expect(unknown).toEqual([]);
  });

  it('quote a good part of them, and an invented one would be noticed', async () => {
    expect(quotesIn(await read('docs/troubleshooting.md')).length).toBeGreaterThan(30);
    expect(occurs('The server is asleep. Try again in the morning.', source)).toBe(false);
    expect(occurs('Too many attempts in a … night.', source)).toBe(false);
  });

  it.each(GUIDES)('%s links to what exists, and names scripts that exist', async (guide) => {
    const text = await read(guide);
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(links.filter((path) => !existsSync(join(repoRoot, dirname(guide), path)))).toEqual([]);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('list each guide once', async () => {
    const rows = [...(await read('docs/README.md')).matchAll(/^\| \[[^\]]+\]\(([^)]+)\)/gm)].map(
      ([, path]) => path,
    );
    expect(rows).toEqual([...new Set(rows)]);
    const others = GUIDES.filter((path) => dirname(path) === 'docs' && path !== 'docs/README.md');
    expect(rows).toEqual(expect.arrayContaining(others.map((path) => basename(path))));
  });

  it('of the proxy quotes the sentences that the app says', async () => {
    const [, table = ''] = (await read('docs/team-proxy.md')).split('## What the app says');
    const sentences = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+\.) +\|/gm)].map(
      ([, text = '']) => text,
    );
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => !occurs(sentence, source))).toEqual([]);
  });

  it('say what each migration of the database brings', async () => {
    const upgrades = await read('docs/supabase-upgrades.md');
    const missing = (await readMigrations()).filter(
      ({ version, name }) => !upgrades.includes(`\`${version}\``) || !upgrades.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it('ask for mails with what the app asks people for', async () => {
    expect(await read('supabase/templates/confirmation.html')).toContain('{{ .ConfirmationURL }}');
    expect(await read('supabase/templates/recovery.html')).toContain('{{ .Token }}');
  });
});

/** Everything that a message may say, with `…` for what is filled in. */
function formsOf(elements: readonly MessageElement[]): string[] {
  return elements.reduce<string[]>(
    (forms, element) => {
      const { type }: { readonly type: number } = element;
      const ends =
        'options' in element
          ? Object.values(element.options).flatMap(({ value }) => formsOf(value))
          : 'children' in element
            ? formsOf(element.children)
            : [type === 0 && 'value' in element ? element.value : '…'];
      return forms.flatMap((form) => ends.map((end) => form + end));
    },
    [''],
  );
}

/** The app's messages, and what its scripts and its world say, without tests. */
async function readSource(): Promise<string> {
  const files = await Promise.all(
    ['src', 'scripts', 'world'].map(async (folder) =>
      (await readdir(join(repoRoot, folder), { recursive: true })).map((path) => join(folder, path)),
    ),
  );
  const sources = files.flat().filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  const texts = await Promise.all(sources.map(async (path) => oneLine(await read(path))));
  const said = Object.values(en).flatMap((message: string) => formsOf(elementsOf(message)));
  return [...said, ...texts].join('\n');
}

/** True if one place of the source has the quotation's fixed parts, in order and close to each other. */
function occurs(quote: string, source: string): boolean {
  const parts = oneLine(quote)
    .split('…')
    .map((part) => part.trim())
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.{0,120}?')).test(source);
}
