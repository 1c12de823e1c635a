import { verify } from 'node:crypto';
import { z } from 'zod';
import { Timestamp, UpdateChannel } from '../../shared/models';
import type { UpdateKey } from './keys';
import { UpdateProblem } from './problem';
import { compareVersions, newerOf, Version } from './version';

export const PRODUCT = 'safycore-desktop';
const GIGABYTE = 1024 ** 3;

export const PackageKind = z.enum(['deb', 'rpm', 'AppImage', 'nsis', 'zip']);
export type PackageKind = z.infer<typeof PackageKind>;

const PackageFile = z.object({
  /** Beside the manifest; a name and never a path. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/),
  system: z.enum(['linux', 'darwin', 'win32']),
  arch: z.enum(['x64', 'arm64']),
  kind: PackageKind,
  size: z.number().int().positive().max(GIGABYTE),
  /** Base64. */
  sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type PackageFile = z.infer<typeof PackageFile>;

/** What a channel offers. Unknown fields are let through: a newer publisher may say more; `format` changes when it must. */
export const Manifest = z.object({
  format: z.literal(1),
  product: z.string().max(100),
  channel: UpdateChannel,
  version: Version,
  /** When it was signed, which it is anew from time to time: how old our news is. */
  released: Timestamp,
  /** Plain text or Markdown. */
  notes: z.string().max(20_000),
  /** To so many of a hundred installations; whoever asks by hand gets it at once. */
  rollout: z.number().int().min(0).max(100),
  files: z.array(PackageFile).min(1).max(40),
});
export type Manifest = z.infer<typeof Manifest>;

const SignatureFile = z.object({
  signatures: z
    .array(
      z.object({
        key: z.string().regex(/^[0-9a-f]{16}$/),
        /** Base64 of the Ed25519 signature over the manifest's exact bytes. */
        signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
      }),
    )
    .max(8),
});
export type SignatureFile = z.infer<typeof SignatureFile>;

export interface SignedManifest {
  /** As they came: the signature is over these and not over what they mean. */
  readonly bytes: Uint8Array;
  /** Undefined: the server has none. */
  readonly signatures: string | undefined;
}

/** Believes a manifest only when one of our keys signed these very bytes. Throws UpdateProblem otherwise. */
export const readManifest = (signed: SignedManifest, keys: readonly UpdateKey[]): Manifest =>
  readSigned(Manifest, signed, keys);

/** The same for whatever else a release says of itself. */
export function readSigned<T extends { readonly product: string }>(
  schema: z.ZodType<T>,
  { bytes, signatures }: SignedManifest,
  keys: readonly UpdateKey[],
): T {
  requireSignature(bytes, signatures, keys);
  const parsed = schema.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (!parsed.success) throw new UpdateProblem('garbage', parsed.error);
  if (parsed.data.product !== PRODUCT) throw new UpdateProblem('other_product');
  return parsed.data;
}

function requireSignature(bytes: Uint8Array, text: string | undefined, keys: readonly UpdateKey[]): void {
  if (text === undefined) throw new UpdateProblem('unsigned');
  const file = SignatureFile.safeParse(parseJson(text));
  if (!file.success) throw new UpdateProblem('garbage', file.error);
  const { signatures } = file.data;
  if (signatures.length === 0) throw new UpdateProblem('unsigned');

  // Two signatures while keys are exchanged: one that we trust is enough.
  const known = signatures.flatMap(({ key: id, signature }) => {
    const key = keys.find((each) => each.id === id);
    return key ? [{ ...key, signature: Buffer.from(signature, 'base64') }] : [];
  });
  const trusted = known.filter(({ revoked }) => !revoked);
  if (trusted.some(({ key, signature }) => verify(null, bytes, key, signature))) return;
  throw new UpdateProblem(trusted.length > 0 ? 'forged' : known.length > 0 ? 'revoked_key' : 'unknown_key');
}

export interface Installation {
  readonly version: string;
  /** The highest version that this person has ever run: nothing older is installed, whoever signed it. */
  readonly floor: string;
  readonly channel: UpdateChannel;
  readonly system: string;
  readonly arch: string;
  readonly kind: PackageKind;
}

/** A version that may be installed here, and its file. Only `offerFor` makes one, of a believed manifest. */
export interface Offer {
  readonly version: string;
  readonly notes: string;
  readonly released: string;
  readonly rollout: number;
  readonly file: PackageFile;
}

/** Null: this is the newest version. Throws UpdateProblem for a manifest that is not for this installation. */
export function offerFor(manifest: Manifest, here: Installation): Offer | null {
  if (manifest.channel !== here.channel) throw new UpdateProblem('wrong_channel');
  const { version, notes, released, rollout } = manifest;
  if (version === here.version) return null;
  if (compareVersions(version, newerOf(here.version, here.floor)) < 0) throw new UpdateProblem('older');
  const file = manifest.files.find(
    ({ system, arch, kind }) => system === here.system && arch === here.arch && kind === here.kind,
  );
  if (!file) throw new UpdateProblem('no_file');
  return { version, notes, released, rollout, file };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UpdateProblem('garbage', error);
  }
}
