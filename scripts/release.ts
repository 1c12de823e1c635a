import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseUpdateKeys } from '../src/core/updates/keys';
import { UpdateChannel } from '../src/shared/models';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { UserError } from './lib/progress';
import { parseSigningKey, verifyFeed, writeFeed } from './release/feed';
import { addKey, revokeKey } from './release/keys';

/* For whoever publishes; docs/publishing.md tells the whole way. */

const USAGE = `npm run release:keys   -- --folder DIR | --revoke ID
npm run release:sign   -- DIR --version 1.2.3 --channel stable --notes FILE [--rollout 10] [--key FILE]…
npm run release:verify -- DIR [--channel stable]`;
const KEY_FILE = join(repoRoot, 'resources', 'update-keys.json');

await runMain(async () => {
  const [command = '', ...args] = process.argv.slice(2);
  const { values, positionals } = parse(args);
  const folder = positionals[0] ?? '';
  switch (command) {
    case 'keys':
      return values.revoke === undefined ? keys(need(values.folder)) : revoke(values.revoke);
    case 'sign':
      return sign(need(folder), values);
    case 'verify':
      return verify(need(folder), channelsOf(values.channel));
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
        version: { type: 'string' },
        channel: { type: 'string', multiple: true },
        notes: { type: 'string' },
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

function channelsOf(names: readonly string[] = ['stable']): UpdateChannel[] {
  return names.map((name) => {
    const channel = UpdateChannel.safeParse(name);
    if (!channel.success) throw new UserError(`There is no channel ${name}: stable or beta.`);
    return channel.data;
  });
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
  const release = {
    version: need(values.version),
    notes: await readFile(need(values.notes), 'utf8'),
    rollout: Number(values.rollout),
    released: new Date(),
  };
  for (const channel of channelsOf(values.channel)) {
    await writeFeed(folder, { ...release, channel }, signing);
    console.log(`Signed ${channel} ${release.version} for ${values.rollout} of 100.`);
  }
  return verify(folder, channelsOf(values.channel));
}

async function verify(folder: string, channels: readonly UpdateChannel[]): Promise<number> {
  const trusted = parseUpdateKeys(await readFile(KEY_FILE, 'utf8'));
  for (const channel of channels) {
    const { version, files } = await verifyFeed(folder, channel, trusted);
    console.log(`${channel} ${version} is whole: ${files.map(({ name }) => name).join(', ')}`);
  }
  return 0;
}
