import { z } from 'zod';
import type { SecretVault } from '../core/accounts/vault';
import { type ChangedAddresses, Project } from '../shared/models';
import type { Addresses, SettingsStore } from './settings';

const ENTRY = 'addresses';
const Kept = z
  .object({ endpoint: z.string(), project: Project.nullable(), feedUrl: z.string().nullable() })
  .partial();

/** Whom a person has agreed that the app asks. */
export interface ConfirmedAddresses {
  /** What settings.json says otherwise; null where it agrees. Nothing goes there until `decide`. */
  changed(): ChangedAddresses | null;
  /** What is to hold from now on: what the file says, or what was confirmed. @returns the addresses that hold */
  decide(use: 'file' | 'confirmed'): Addresses;
}

/**
 * Keeps chosen addresses in the vault, where a changed `settings.json` does not reach. The first start takes those of the
 * file; so does one whose vault keeps nothing, which has no secret to lose either.
 *
 * @param published what holds where nobody chose: the package that says so is signed
 */
export function confirmAddresses(
  vault: SecretVault,
  settings: SettingsStore,
  published: Addresses,
): ConfirmedAddresses {
  let kept = (Kept.safeParse(JSON.parse(vault.get(ENTRY) ?? 'null')).data ??
    null) as Partial<Addresses> | null;
  const remember = (chosen: Partial<Addresses>): void => {
    kept = { ...kept, ...chosen };
    void vault.set(ENTRY, JSON.stringify(kept));
  };
  const stated = settings.statedAddresses;
  const holding: Addresses = { ...published, ...kept, ...publishedAnew(stated, published) };
  let otherwise: Addresses | null = null;
  if (kept !== null) {
    if (!same({ ...holding, ...stated }, holding)) otherwise = { ...holding, ...stated };
    settings.hold(holding);
  } else if (vault.keeps) {
    remember(stated);
  }
  settings.onAddresses((chosen) => {
    otherwise = null;
    remember(chosen);
  });

  return {
    changed() {
      if (otherwise === null) return null;
      const now = settings.addresses();
      const pair = (confirmed: string | null, file: string | null) =>
        confirmed === file ? null : { confirmed, file };
      const endpoint = pair(now.endpoint, otherwise.endpoint);
      const project = pair(now.project?.url ?? null, otherwise.project?.url ?? null);
      const feed = pair(now.feedUrl, otherwise.feedUrl);
      // With another key of the same project nothing goes to anybody else.
      return (endpoint ?? project ?? feed) ? { endpoint, project, feed } : null;
    },
    decide(use) {
      settings.write(use === 'file' && otherwise !== null ? otherwise : settings.addresses());
      return settings.addresses();
    },
  };
}

/** Where the file says what is published, that is nobody's doing. */
const publishedAnew = (stated: Partial<Addresses>, published: Addresses): Partial<Addresses> =>
  Object.fromEntries(
    Object.entries(stated).filter(([name, value]) => same(value, published[name as keyof Addresses])),
  );

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
