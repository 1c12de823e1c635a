import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseUpdateKeys } from '../src/core/updates/keys';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { UserError } from './lib/progress';
import { run } from './lib/run';
import { verifyDictionaries, writeDictionaries } from './lib/release/dictionaries';
import { parseSigningKey, verifyFeed, writeFeed } from './lib/release/feed';
import { addKey, revokeKey } from './release/keys';
import { licencesOf, notAllowed, writeSums } from './release/papers';
import { channelsFor, missingFor, notesOf, versionOf } from './release/readiness';

/* For whoever publishes; docs/publishing.md tells the whole way. */

const USAGE = `npm run release:keys   -- --folder DIR | --revoke ID
npm run release:check  -- TAG
npm run release:audit
npm run release:sign   -- DIR --tag v1.2.3 [--rollout 10] [--key FILE]…
npm run release:papers -- DIR
npm run release:verify -- DIR --tag v1.2.3`;
const KEY_FILE = join(repoRoot, 'resources', 'update-keys.json');

await runMain(async () => {
  const [command = '', ...args] = process.argv.slice(2);
  const { values, positionals } = parse(args);
  const folder = positionals[0] ?? '';
  switch (command) {
    case 'keys':
      return values.revoke === undefined ? keys(need(values.folder)) : revoke(values.revoke);
    case 'check':
      return check(need(folder));
    case 'audit':
      return audit();
    case 'sign':
      return sign(need(folder), values);
    case 'papers':
      return papers(need(folder));
    case 'verify':
      return verify(need(folder), versionIn(values));
    default:
      throw new UserError(USAGE);
  }
});

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        folder: { type: 'string' },
        revoke: { type: 'string' },
        tag: { type: 'string' },
        rollout: { type: 'string', default: '100' },
        key: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UserError(`${String(error)}\n${USAGE}`);
  }
}

function need(value: string | undefined): string {
  if (!value) throw new UserError(USAGE);
  return value;
}

function versionIn({ tag }: Values): string {
  const version = versionOf(need(tag));
  if (version === null) throw new UserError(`${String(tag)} is no version: v1.2.3 or v1.2.3-beta.4.`);
  return version;
}

const read = (path: string): Promise<string> => readFile(join(repoRoot, path), 'utf8');

async function check(tag: string): Promise<number> {
  const missing = missingFor({
    tag,
    manifest: await read('package.json'),
    changelog: await read('CHANGELOG.md'),
    defaults: await read('resources/defaults.json'),
    updateKeys: await read('resources/update-keys.json'),
  });
  for (const sentence of missing) console.error(sentence);
  return missing.length === 0 ? 0 : 1;
}

/** Known weaknesses in what is packed, and licences that ask for more than to be named. */
async function audit(): Promise<number> {
  const refused = notAllowed(licencesOf(await read('package-lock.json')));
  for (const { name, version, licence } of refused) console.error(`${name} ${version}: ${licence}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code } = await run(npm, ['audit', '--omit=dev', '--audit-level=high'], { cwd: repoRoot });
  return refused.length === 0 ? code : 1;
}

/** What comes with the packages: what is in them, under which licences, and the sums of it all. */
async function papers(folder: string): Promise<number> {
  const { code, output } = await run('npm', ['sbom', '--sbom-format=cyclonedx'], {
    cwd: repoRoot,
    output: 'capture',
  });
  if (code !== 0) throw new UserError(`npm could not list the parts:\n${output}`);
  await writeFile(join(folder, 'sbom.cdx.json'), output);
  const licences = licencesOf(await read('package-lock.json'));
  await writeFile(
    join(folder, 'licences.txt'),
    licences.map(({ name, version, licence }) => `${name} ${version}: ${licence}\n`).join(''),
  );
  await writeSums(folder);
  return 0;
}

async function keys(folder: string): Promise<number> {
  const file = await addKey(folder, KEY_FILE);
  console.log(`The private key is ${file}: keep it where no other machine reads it.`);
  console.log('The public key is in resources/update-keys.json: commit it.');
  return 0;
}

async function revoke(id: string): Promise<number> {
  await revokeKey(id, KEY_FILE);
  console.log(`Versions built from now on refuse what ${id} signed. Commit resources/update-keys.json.`);
  return 0;
}

async function sign(folder: string, values: Values): Promise<number> {
  const pems = await Promise.all((values.key ?? []).map((file) => readFile(file, 'utf8')));
  // On a build machine the key is a secret of the environment and never a file.
  const secret = process.env.SAFYCORE_UPDATE_KEY;
  const signing = [...pems, ...(secret ? [secret] : [])].map(parseSigningKey);
  if (signing.length === 0) throw new UserError('Name a key with --key, or set SAFYCORE_UPDATE_KEY.');
  const version = versionIn(values);
  const notes = notesOf(await read('CHANGELOG.md'), version);
  if (notes === null) throw new UserError(`CHANGELOG.md has no part about ${version}.`);
  const release = { version, notes, rollout: Number(values.rollout), released: new Date() };
  for (const channel of channelsFor(version)) await writeFeed(folder, { ...release, channel }, signing);
  await writeDictionaries(folder, release.released, signing);
  return verify(folder, version);
}

async function verify(folder: string, expected: string): Promise<number> {
  const trusted = parseUpdateKeys(await readFile(KEY_FILE, 'utf8'));
  for (const channel of channelsFor(expected)) {
    const { version, files, rollout } = await verifyFeed(folder, channel, trusted);
    if (version !== expected) throw new UserError(`${channel} offers ${version} and not ${expected}.`);
    console.log(
      `${channel} ${version}, for ${String(rollout)} of 100: ${files.map(({ name }) => name).join(', ')}`,
    );
  }
  console.log(`Dictionaries: ${(await verifyDictionaries(folder, trusted)).join(', ')}`);
  return 0;
}
