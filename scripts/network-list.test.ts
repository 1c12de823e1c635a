import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROQ_ENDPOINT, USUAL_SERVERS } from '../src/shared/endpoints';
import { Connection } from '../src/shared/models';
import { say } from '../src/shared/words/say';
import { repoRoot } from './lib/paths';

const docs = readFileSync(join(repoRoot, 'docs/network.md'), 'utf8');
const table = /\| In Settings[^]*?\n\n/.exec(docs)?.[0] ?? '';
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Named in the sources, and asked by nobody but a browser that the person sends there, or examples. */
const NOT_ASKED =
  /^(console\.groq\.com|127\.0\.0\.1|255\.255\.255\.255|schemas\.openxmlformats\.org|www\.w3\.org|[\w-]+\.example|example\.com)$/;

describe('the list of hosts for whoever runs a firewall', () => {
  it('has a row for each purpose that Settings → Network shows', () => {
    const shown = Connection.shape.purpose.options.filter((purpose) => purpose !== 'other');
    const names = shown.map((purpose) => say(`connections.purpose.${purpose}`));
    expect(rows.map(([, name]) => name).toSorted()).toEqual(names.toSorted());
  });

  it('has the hosts and ports that the app asks by itself', () => {
    expect(table).toContain(`\`${new URL(GROQ_ENDPOINT).host}\``);
    for (const { endpoint } of USUAL_SERVERS) {
      const { hostname, port } = new URL(endpoint);
      expect(table).toContain(hostname);
      expect(table).toContain(port);
    }
  });

  it('misses no host that the sources name', () => {
    const found = readdirSync(join(repoRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          /\.(ts|tsx|html)$/.test(name) && !/\.test\.|[\\/]testing[\\/]|[\\/]languages[\\/]/.test(name),
      )
      .flatMap((name) => [
        ...readFileSync(join(repoRoot, 'src', name), 'utf8').matchAll(
          /\b(?:https?|wss?):\/\/([a-z\d][a-z\d.-]*[a-z\d])/gi,
        ),
      ])
      .map(([, host = '']) => host.toLowerCase());
    const others = [...new Set(found)].filter((host) => !NOT_ASKED.test(host) && !table.includes(host));
    expect(others).toEqual([]);
  });
});
