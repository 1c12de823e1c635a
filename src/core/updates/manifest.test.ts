import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUpdateKeys, rawKeyOf } from './keys';
import { type Installation, offerFor, readManifest, type SignedManifest } from './manifest';
import { UpdateProblem } from './problem';
import { aManifest, newPublisher, publish } from './testing/publisher';
import { compareVersions } from './version';

const ours = newPublisher();
const spare = newPublisher();
const stranger = newPublisher();
const keys = [ours.key, spare.key];
const here: Installation = {
  version: '1.0.0',
  floor: '1.0.0',
  channel: 'stable',
  system: 'linux',
  arch: 'x64',
  kind: 'deb',
};

/** The kind of problem that `work` ends with. */
function problemOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof UpdateProblem) return error.kind;
    throw error;
  }
}

describe('a manifest', () => {
  it('is believed when either key signed it, or both', () => {
    for (const signers of [[ours], [spare], [ours, spare], [stranger, ours]]) {
      expect(readManifest(publish(aManifest(), ...signers), keys).version).toBe('1.0.1');
    }
  });

  it.each<[string, SignedManifest]>([
    ['unsigned', { bytes: publish(aManifest()).bytes, signatures: undefined }],
    ['unsigned', publish(aManifest())],
    ['unknown_key', publish(aManifest(), stranger)],
    [
      'forged',
      { ...publish(aManifest(), ours), bytes: Buffer.from(JSON.stringify(aManifest({ rollout: 1 }))) },
    ],
    // The same meaning in other bytes is another manifest.
    ['forged', { ...publish(aManifest(), ours), bytes: Buffer.from(`${JSON.stringify(aManifest())} `) }],
    ['garbage', { ...publish(aManifest(), ours), signatures: '<html>' }],
    [
      'garbage',
      { ...publish(aManifest(), ours), signatures: '{"signatures":[{"key":"x","signature":"y"}]}' },
    ],
    ['garbage', publish('<html>', ours)],
    ['garbage', publish({ ...aManifest(), format: 2 }, ours)],
    ['garbage', publish(aManifest({ version: '1.0' }), ours)],
    ['garbage', publish(aManifest({ files: [] }), ours)],
    ['other_product', publish(aManifest({ product: 'other' }), ours)],
  ])('is refused as %s', (kind, signed) => {
    expect(problemOf(() => readManifest(signed, keys))).toBe(kind);
  });

  it('is refused when its key was revoked, unless the other key signed too', () => {
    const after = [ours.revoked, spare.key];
    expect(problemOf(() => readManifest(publish(aManifest(), ours), after))).toBe('revoked_key');
    expect(readManifest(publish(aManifest(), ours, spare), after).version).toBe('1.0.1');
  });

  it('cannot name a path', () => {
    for (const name of ['../evil.deb', '/etc/passwd', 'a/b.deb', '.hidden', 'a\u0000b', '']) {
      const [file] = aManifest().files;
      const signed = publish({ ...aManifest(), files: [{ ...file, name }] }, ours);
      expect(problemOf(() => readManifest(signed, keys))).toBe('garbage');
    }
  });

  it('is not believed after any change of any byte of it or of its signature', () => {
    const signed = publish(aManifest(), ours);
    const signature = signed.signatures ?? '';
    fc.assert(
      fc.property(fc.nat(signed.bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Uint8Array.from(signed.bytes);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(problemOf(() => readManifest({ ...signed, bytes }, keys))).toBe('forged');
      }),
    );
    const from = signature.indexOf('"signature":"') + 13;
    // The last character before the padding holds four bits that no decoder reads.
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: from + 84 }),
        fc.constantFrom('A', 'b', '7', '/'),
        (at, character) => {
          fc.pre(signature[at] !== character);
          const signatures = signature.slice(0, at) + character + signature.slice(at + 1);
          expect(problemOf(() => readManifest({ ...signed, signatures }, keys))).toBe('forged');
        },
      ),
    );
  });

  it('of whatever shape ends as a problem with a sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const kind = problemOf(() => readManifest(publish(value, ours), keys));
        expect(['garbage', 'other_product']).toContain(kind);
      }),
    );
  });
});

describe('what is offered', () => {
  it('is the file for this system, processor and kind of package', () => {
    expect(offerFor(aManifest(), here)?.file.name).toBe('safycore_1.0.1_amd64.deb');
    expect(problemOf(() => offerFor(aManifest(), { ...here, kind: 'rpm' }))).toBe('no_file');
    expect(problemOf(() => offerFor(aManifest(), { ...here, arch: 'arm64' }))).toBe('no_file');
  });

  it('is nothing when this is the newest version', () => {
    expect(offerFor(aManifest({ version: '1.0.0' }), here)).toBeNull();
  });

  it('is never of another channel', () => {
    expect(problemOf(() => offerFor(aManifest({ channel: 'beta' }), here))).toBe('wrong_channel');
  });

  it('is never older than this version, nor than any that has run here', () => {
    const component = fc.nat(20);
    const version = fc
      .tuple(component, component, component, fc.option(component))
      .map(([a, b, c, beta]) => `${a}.${b}.${c}${beta === null ? '' : `-beta.${beta}`}`);
    fc.assert(
      fc.property(version, version, version, (offered, running, highest) => {
        let offer: ReturnType<typeof offerFor> = null;
        const installation = { ...here, version: running, floor: highest };
        const kind = problemOf(() => {
          offer = offerFor(aManifest({ version: offered }), installation);
        });
        const isOlder = compareVersions(offered, running) < 0 || compareVersions(offered, highest) < 0;
        if (offered === running) expect([kind, offer]).toEqual([null, null]);
        else if (isOlder) expect(kind).toBe('older');
        else expect(offer).toMatchObject({ version: offered });
      }),
    );
  });
});

describe('update-keys.json', () => {
  const entry = { id: ours.id, publicKey: rawKeyOf(ours.key.key).toString('base64') };

  it('holds keys, with their own ids, and says which are revoked', () => {
    const read = parseUpdateKeys(JSON.stringify({ keys: [entry, { ...entry, revoked: true }] }));
    expect(read.map(({ id, revoked }) => [id, revoked])).toEqual([
      [ours.id, false],
      [ours.id, true],
    ]);
    expect(readManifest(publish(aManifest(), ours), read).version).toBe('1.0.1');
  });

  it.each([
    '',
    '{}',
    JSON.stringify({ keys: [{ ...entry, id: stranger.id }] }),
    JSON.stringify({ keys: [{ ...entry, publicKey: 'short' }] }),
  ])('is refused when it is not as it should be: %s', (text) => {
    expect(() => parseUpdateKeys(text)).toThrow();
  });
});

it('versions are ordered as numbers, a beta before what it leads to', () => {
  const ordered = ['0.9.0', '1.0.0-beta.2', '1.0.0-beta.10', '1.0.0', '1.0.2', '1.0.10', '1.1.0', '2.0.0'];
  for (const [index, version] of ordered.entries()) {
    expect(compareVersions(version, version)).toBe(0);
    for (const later of ordered.slice(index + 1)) {
      expect(compareVersions(version, later)).toBeLessThan(0);
      expect(compareVersions(later, version)).toBeGreaterThan(0);
    }
  }
});
