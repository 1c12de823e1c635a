import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Account, Project } from '../../shared/models';
import {
  ACCOUNT,
  accountEntry,
  besideEntry,
  CURRENT,
  databaseEntry,
  formerEntry,
  sessionEntry,
} from './entry-names';
import { accountIdOf, FINGERPRINT_DIGITS } from './project';
import type { Contents } from './vault-file';

/**
 * Accounts were called by 32 bits of their project's address, for which another host is found in minutes. What an earlier
 * version kept is called by 128 bits from here on: by the address that the vault itself has, never by the settings'.
 */
const EARLIER_DIGITS = 8;
const EARLIER = /^[0-9a-f]{8}-[0-9a-f-]{36}$/;
const EarlierAccount = z.looseObject({ id: z.string().regex(EARLIER), userId: z.string() });
const EarlierEntry = z.looseObject({ account: EarlierAccount, project: Project.nullable() });
type EarlierEntry = z.infer<typeof EarlierEntry>;

/** How the account was called before, for what outlives a version outside the vault. */
export const earlierNameOf = (id: string): string =>
  id.slice(0, EARLIER_DIGITS) + id.slice(FINGERPRINT_DIGITS);

/** What to write so that no account has its earlier name; null is a deletion. Nothing, where none has. */
export function withoutEarlierNames(contents: Contents): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  const get = (name: string): string | null =>
    (changes.has(name) ? changes.get(name) : contents[name]) ?? null;
  const current = parse(EarlierAccount, contents[CURRENT] ?? null);
  const move = (from: string, to: string): void => {
    const value = get(from);
    if (value === null) return;
    if (get(to) === null) changes.set(to, value);
    changes.set(from, null);
  };

  const rename = (entry: EarlierEntry): void => {
    const id = idOf(entry);
    const earlier = entry.account.id;
    const renamed = { ...entry, account: { ...entry.account, id } };
    if (get(accountEntry(id)) === null) changes.set(accountEntry(id), JSON.stringify(renamed));
    changes.set(accountEntry(earlier), null);
    if (current?.id === earlier) changes.set(CURRENT, JSON.stringify(renamed.account));
    if (entry.project === null) changes.set(sessionEntry(earlier), null);
    move(sessionEntry(earlier), sessionEntry(id));
    const file = get(formerEntry(earlier)) ?? earlier;
    changes.set(formerEntry(earlier), null);
    const key = get(databaseEntry(earlier));
    const own = get(databaseEntry(id));
    if (own === null || key === own) {
      // The key stays under both names until the file is renamed, so that an earlier version still opens it.
      changes.set(formerEntry(id), file);
      if (key !== null) changes.set(databaseEntry(id), key);
    } else if (key !== null) {
      // An earlier version was used after this one: the account has two files, and the one is added to the other.
      changes.set(besideEntry(id), file);
      // Its key goes by the file's name, which may still be the one from before.
      if (get(databaseEntry(file)) === null) move(databaseEntry(earlier), databaseEntry(file));
    }
  };

  for (const name of Object.keys(contents).filter((each) => each.startsWith(ACCOUNT))) {
    const entry = parse(EarlierEntry, contents[name] ?? null);
    if (entry) rename(entry);
  }
  // A vault from before there were entries does not say which project it was: its sign-in is for nobody any more.
  if (current && changes.get(CURRENT) === undefined) {
    rename({ account: current, open: true, project: null });
  }
  return changes;
}

/** Without an address it is one that no project has: the next sign-in takes the copy along, as of a project that moved. */
function idOf({ account, project }: EarlierEntry): string {
  if (project) return accountIdOf(project.url, account.userId);
  const nobody = createHash('sha256').update(`no address: ${account.id}`).digest('hex');
  return Account.shape.id.parse(`${nobody.slice(0, FINGERPRINT_DIGITS)}-${account.userId}`);
}

function parse<T>(schema: z.ZodType<T>, text: string | null): T | null {
  try {
    return schema.parse(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}
