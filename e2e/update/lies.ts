import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../../scripts/lib/release/artefacts';
import {
  cutAfter,
  type FeedServer,
  hangUp,
  missing,
  redirect,
  silence,
  text,
  trickle,
} from '../../world/update/feed-server';
import { DEB, publish, world } from './stage';

/** Something that is published and must not be installed. */
export interface Lie {
  readonly what: string;
  /** Where it is noticed. */
  readonly at: 'check' | 'download';
  /** What the person is told. */
  readonly sentence: RegExp;
  readonly serve: Parameters<FeedServer['serve']>;
  /** Nothing but keys, signatures and hashes stands against it: an app that does not ask for them takes it. */
  readonly isTakenUnverified?: true;
}

/** Every lie that we know. `elsewhere`: another server, which offers the same and must never be asked. */
export async function lies(elsewhere: FeedServer): Promise<readonly Lie[]> {
  const good = await publish();
  elsewhere.serve(good);
  const manifest = await readFile(join(good, 'stable.json'));
  const deb = join(good, DEB);
  const { size, sha512 } = await measure(deb);

  const other = await mkdtemp(join(world.scratch, 'other-'));
  await writeFile(join(other, DEB), 'another package');
  const rehashed = await measure(join(other, DEB));
  const swapped = manifest
    .toString()
    .replace(sha512, rehashed.sha512)
    .replace(String(size), String(rehashed.size));
  const stranger = await publish({ signer: 'stranger' });
  const ourName = (await readFile(join(stranger, 'stable.json.sig'), 'utf8')).replace(
    world.ids.stranger,
    world.ids.first,
  );
  const wrongSize = await publish({
    signer: 'second',
    change: (json) => json.replace(String(size), String(size + 1)),
  });

  const atCheck = (
    what: string,
    sentence: RegExp,
    serve: Lie['serve'],
    also: Pick<Lie, 'isTakenUnverified'> = {},
  ): Lie => ({ what, at: 'check', sentence, serve, ...also });
  const atDownload = (
    what: string,
    sentence: RegExp,
    serve: Lie['serve'],
    also: Pick<Lie, 'isTakenUnverified'> = {},
  ): Lie => ({ what, at: 'download', sentence, serve, ...also });
  const unverified = { isTakenUnverified: true } as const;

  return [
    atCheck(
      'a flipped byte',
      /changed after it was signed/,
      [good, { 'stable.json': text(flip(manifest, manifest.indexOf('better'))) }],
      unverified,
    ),
    atCheck(
      'a swapped file with a re-hashed manifest',
      /changed after it was signed/,
      [good, { 'stable.json': text(swapped), [DEB]: text('another package') }],
      unverified,
    ),
    atCheck(
      'a signature by somebody else in our name',
      /changed after it was signed/,
      [stranger, { 'stable.json.sig': text(ourName) }],
      unverified,
    ),
    atCheck('a wrong key', /signed by somebody else/, [stranger], unverified),
    atCheck('a revoked key', /no longer trusted/, [await publish({ signer: 'revoked' })], unverified),
    atCheck('an unsigned manifest', /is not signed/, [good, { 'stable.json.sig': missing }]),
    atCheck('an older version', /older version/, [await publish({ release: { version: '0.9.0' } })]),
    atCheck('another channel', /another channel/, [
      await publish({ change: (json) => json.replace('"channel": "stable"', '"channel": "beta"') }),
    ]),
    atCheck('a garbage manifest', /changed after it was signed/, [good, { 'stable.json': text('<html>') }]),
    atCheck('a garbage signature', /no update/, [good, { 'stable.json.sig': text('<html>') }]),
    atCheck('a signed manifest of nonsense', /no update/, [await publish({ change: () => '{"format":1}' })]),
    atCheck('an endless manifest', /no update/, [
      good,
      { 'stable.json': text(Buffer.alloc(1_000_000, ' ')) },
    ]),
    atCheck('a server that is gone', /could not be reached/, [good, { 'stable.json': hangUp }]),
    atCheck('a server that never answers', /could not be reached/, [good, { 'stable.json': silence }]),
    atCheck('a redirect to another host', /another address/, [
      good,
      { 'stable.json': redirect(`${elsewhere.url}stable.json`) },
    ]),
    atCheck('a redirect to http elsewhere', /another address/, [
      good,
      { 'stable.json': redirect('http://example.com/stable.json') },
    ]),

    atDownload('another file', /damaged|larger or smaller/, [good, { [DEB]: text('another package') }]),
    atDownload('a wrong size', /larger or smaller/, [wrongSize]),
    atDownload('a truncated file', /interrupted|damaged/, [good, { [DEB]: cutAfter(deb, 1_000_000, 'cut') }]),
    atDownload('a redirect of the file', /another address/, [
      good,
      { [DEB]: redirect(`${elsewhere.url}${DEB}`) },
    ]),
    atDownload('a server that is gone meanwhile', /interrupted/, [good, { [DEB]: hangUp }]),
    atDownload('a server that goes to sleep', /standstill/, [
      good,
      { [DEB]: cutAfter(deb, 1_000_000, 'silence') },
    ]),
    atDownload('a server that sends next to nothing', /standstill/, [good, { [DEB]: trickle(deb) }]),
    // The last one: an app that takes it has it.
    atDownload(
      'a flipped byte in the file',
      /damaged/,
      [good, { [DEB]: text(flip(await readFile(deb), 1_000)) }],
      unverified,
    ),
  ];
}

function flip(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
