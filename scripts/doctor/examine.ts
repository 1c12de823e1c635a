import { AppError } from '../../src/shared/errors';
import { parseAddress, parseKey } from '../../src/core/accounts/project';
import { createAsk, UnexpectedAnswer } from './ask';
import { fault, type Check, type Finding, type Target } from './check';
import { accounts } from './checks/accounts';
import { clock } from './checks/clock';
import { restApi, teamProxy } from './checks/edge-functions';
import { functions } from './checks/functions';
import { key } from './checks/key';
import { noAnswer, reachable } from './checks/reachable';
import { strangers } from './checks/strangers';
import { tables } from './checks/tables';
import { version } from './checks/version';
import type { SchemaPart } from './schema';
import { surveySchema, type SeenPart } from './survey';

/** In this order: each relies on those before it. */
const CHECKS: readonly Check[] = [
  reachable,
  clock,
  key,
  accounts,
  tables,
  functions,
  version,
  strangers,
  teamProxy,
  restApi,
];

export interface Examination {
  /** As `.env` or the command line has them, unchecked. */
  readonly url: string;
  readonly key: string;
  readonly schema: readonly SchemaPart[];
  readonly signal: AbortSignal;
}

export interface Result {
  /** The check's name. */
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** Runs the checks one after the other and hands out each result as it comes; ends early where going on is useless. */
export async function* examine({
  url,
  key: publishableKey,
  schema,
  signal,
}: Examination): AsyncGenerator<Result> {
  const malformed = settingsFault(url, publishableKey);
  if (malformed) {
    yield { check: 'Settings', findings: [malformed] };
    return;
  }
  const ask = createAsk({ url: parseAddress(url.trim()), key: publishableKey.trim() }, signal);
  let survey: Promise<readonly SeenPart[]> | undefined;
  const target: Target = { ask, survey: () => (survey ??= surveySchema(ask, schema)) };

  for (const check of CHECKS) {
    const findings = await check.run(target).catch((error: unknown) => [failed(error)]);
    signal.throwIfAborted();
    yield { check: check.name, findings };
    if (check.essential && findings.some(({ level }) => level === 'fault')) return;
  }
}

/** What can be said before anything is sent: a secret key must not even leave this computer. */
function settingsFault(url: string, publishableKey: string): Finding | undefined {
  try {
    parseKey(publishableKey.trim());
  } catch (error) {
    const isSecret = error instanceof AppError && error.message.includes('secret key');
    return isSecret
      ? fault(
          'STOP: SUPABASE_KEY is the project’s SECRET key. Whoever has it reads and changes everybody’s data.',
          'Put the publishable key there (Project Settings, API Keys). If the secret key was ever in an app, a chat or a repository, delete it in the dashboard and make a new one.',
        )
      : fault(
          'SUPABASE_KEY is not a publishable key.',
          'Copy it from the dashboard (Project Settings, API Keys). It begins with sb_publishable_, or with eyJ in older projects.',
        );
  }
  try {
    parseAddress(url.trim());
    return undefined;
  } catch (error) {
    const text = error instanceof AppError ? error.message : String(error);
    return fault(text, 'Copy SUPABASE_URL from the dashboard: Project Settings, Data API.');
  }
}

function failed(error: unknown): Finding {
  if (!(error instanceof UnexpectedAnswer)) return noAnswer(error);
  const advice = 'Try again in a moment. If it stays, look at the project’s logs in the dashboard.';
  return fault(`This could not be checked. ${error.message}`, advice);
}
