import { basename } from 'node:path';

const SECONDS = null;

/** About how long each command takes where two cores are idle, by the name of its script. */
export const durations: Readonly<Record<string, string | null>> = {
  api: SECONDS,
  'api-code': SECONDS,
  attack: 'up to three quarters of an hour for the texts, one or two minutes for each other attack',
  bench: 'one to five minutes; store, search, rebuild and sync first make a history, which takes three more',
  'dev-reset': SECONDS,
  doctor: SECONDS,
  icons: SECONDS,
  mutate: 'about twenty minutes for all mutants; words of their names choose some',
  package: 'about two minutes',
  pictures: 'about three minutes',
  postman: SECONDS,
  release: SECONDS,
  screenshots: 'about two minutes',
  setup: SECONDS,
  'setup-sql': SECONDS,
  soak: 'hours, unless it is told how many runs',
  start: SECONDS,
  test: 'about twelve minutes; a step alone less: `npm test -- unit`',
  'test-long': 'about eight minutes',
  'test-newest': 'about eight minutes',
  'test-pg15': 'about six minutes',
  'test-pictures': 'about a minute',
  'test-update': 'about five minutes',
};

/** What is said at a command's beginning; null where it is over before anybody wonders. */
export function durationSentence(script: string): string | null {
  const duration = durations[basename(script, '.ts')] ?? null;
  return (
    duration &&
    `On two idle cores this takes ${duration}. The first time something may have to be fetched before.`
  );
}
