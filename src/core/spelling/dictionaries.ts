import { z } from 'zod';
import { Timestamp } from '../../shared/models';
import type { UpdateKey } from '../updates/keys';
import { readSigned, type SignedManifest } from '../updates/manifest';

/** The largest that Electron comes with has 6 MB. */
const MAX_DICTIONARY_BYTES = 16 * 1024 ** 2;

const Dictionary = z.object({
  /** As Chromium asks for it: language, region where it needs one, and its own two numbers. */
  name: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8}){0,2}-\d{1,3}-\d{1,3}\.bdic$/),
  size: z.number().int().positive().max(MAX_DICTIONARY_BYTES),
  /** Base64. */
  sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type Dictionary = z.infer<typeof Dictionary>;

/** `dictionaries.json` of a release. Unknown fields are let through, as in a channel's manifest. */
export const DictionaryManifest = z.object({
  format: z.literal(1),
  product: z.string().max(100),
  released: Timestamp,
  dictionaries: z.array(Dictionary).min(1).max(200),
});
export type DictionaryManifest = z.infer<typeof DictionaryManifest>;

export const readDictionaries = (signed: SignedManifest, keys: readonly UpdateKey[]): DictionaryManifest =>
  readSigned(DictionaryManifest, signed, keys);

const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;
/** `en-GB` of `en-GB-10-1.bdic`. */
const tagOf = (name: string): string => name.replace(/-\d+-\d+\.bdic$/, '');

/** The file for a language: its own, or the one of the language as such, as Chromium has one for all of Spanish. */
export function fileFor<File extends { readonly name: string }>(
  tag: string,
  files: readonly File[],
): File | undefined {
  const wanted = tag.toLowerCase();
  const own = files.find(({ name }) => tagOf(name).toLowerCase() === wanted);
  if (own) return own;
  const others = files.filter(({ name }) => baseOf(tagOf(name)) === baseOf(tag));
  // Portuguese of Portugal is not that of Brazil: where there are several, one of them has to be meant.
  return others.length === 1 || !tag.includes('-') ? others[0] : undefined;
}

/**
 * What Chromium can check, each once: `de` and not `de-DE` beside it where the dictionary is the same; `en-GB` and `en-US`
 * and no `en`.
 */
export function choosable(available: readonly string[]): string[] {
  return available.filter((tag) => {
    const base = baseOf(tag);
    const regions = available.filter((other) => other !== base && baseOf(other) === base).length;
    // Chromium has six names for its one Spanish dictionary.
    const areOne = regions === 1 || base === 'es';
    return tag === base ? regions === 0 || areOne : !areOne || !available.includes(base);
  });
}

/** Those that a system's languages name, in its order. */
export function languagesOf(system: readonly string[], offered: readonly string[]): string[] {
  const found = system.flatMap((tag) => {
    const base = baseOf(tag);
    const exact = offered.find((each) => each.toLowerCase() === tag.toLowerCase());
    const usual = [base, `${base}-US`, `${base}-${base.toUpperCase()}`].find((each) =>
      offered.includes(each),
    );
    return exact ?? usual ?? offered.find((each) => baseOf(each) === base) ?? [];
  });
  return [...new Set(found)];
}
