import { parseDefaults } from '../../src/core/defaults';
import { parseFeedUrl } from '../../src/core/updates/feed';
import { parseUpdateKeys } from '../../src/core/updates/keys';
import { isVersion } from '../../src/core/updates/version';
import type { UpdateChannel } from '../../src/shared/models';

/** What a release is made of. */
export interface Ingredients {
  readonly tag: string;
  readonly manifest: string;
  readonly changelog: string;
  readonly defaults: string;
  readonly updateKeys: string;
}

/** What is still missing before a tag may become a release, as sentences. */
export function missingFor({ tag, manifest, changelog, defaults, updateKeys }: Ingredients): string[] {
  const version = versionOf(tag);
  const { version: written } = JSON.parse(manifest) as { version?: unknown };
  const trusted = parseUpdateKeys(updateKeys).filter(({ revoked }) => !revoked);
  const { feedUrl } = parseDefaults(defaults).updates;
  return [
    ...(version === null ? [`The tag ${tag} is no version: v1.2.3 or v1.2.3-beta.4.`] : []),
    ...(version !== null && written !== version
      ? [`package.json says ${String(written)}, the tag says ${version}.`]
      : []),
    ...(version !== null && notesOf(changelog, version) === null
      ? [`CHANGELOG.md has no part about ${version}.`]
      : []),
    ...(parseFeedUrl(feedUrl) ? [] : ['resources/defaults.json names no update server.']),
    ...(trusted.length === 2
      ? []
      : [`resources/update-keys.json must hold two trusted keys, and holds ${String(trusted.length)}.`]),
  ];
}

export function versionOf(tag: string): string | null {
  const version = tag.replace(/^v/, '');
  return tag.startsWith('v') && isVersion(version) ? version : null;
}

/** Whoever is on beta gets what is stable too. */
export const channelsFor = (version: string): UpdateChannel[] =>
  version.includes('-beta.') ? ['beta'] : ['stable', 'beta'];

/** The part of CHANGELOG.md about a version, without its heading. */
export function notesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m);
  const part = parts.find((each) => each.startsWith(`[${version}]`));
  return part === undefined ? null : part.slice(part.indexOf('\n') + 1).trim();
}
