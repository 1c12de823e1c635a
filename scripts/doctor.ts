import { parseArgs } from 'node:util';
import { examine, type Result } from './doctor/examine';
import { hasFault, lines, summary } from './doctor/report';
import { readSchema } from './doctor/schema';
import { readEnv } from './lib/env';
import { interrupted } from './lib/interrupt';
import { runMain } from './lib/main';
import { UserError } from './lib/progress';

await runMain(async () => {
  const { url, key } = await readSettings();
  const schema = await readSchema();
  const results: Result[] = [];
  for await (const result of examine({ url, key, schema, signal: interrupted })) {
    results.push(result);
    for (const line of lines(result)) console.log(line);
  }
  console.log(`\n${summary(results)}`);
  return hasFault(results) ? 1 : 0;
});

async function readSettings(): Promise<{ url: string; key: string }> {
  const args = readArgs();
  const env = await readEnv();
  const url = args.url ?? env.SUPABASE_URL;
  const key = args.key ?? env.SUPABASE_KEY;
  if (url && key) return { url, key };
  throw new UserError(
    'There is no project to check. Fill in SUPABASE_URL and SUPABASE_KEY in .env, or run npm run doctor -- --url <address> --key <publishable key>.',
  );
}

function readArgs(): { url?: string | undefined; key?: string | undefined } {
  try {
    return parseArgs({ options: { url: { type: 'string' }, key: { type: 'string' } } }).values;
  } catch {
    // Node's own message would repeat the argument, which may be a key.
    throw new UserError('Use: npm run doctor [-- --url <address> --key <publishable key>].');
  }
}
