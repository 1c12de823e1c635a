import { runMain } from './lib/main';
import { UserError } from './lib/progress';

/** The long forms of what `npm test` proves in short; each is loaded only when asked for. */
const soaks: Readonly<Record<string, () => Promise<{ run: (options: SoakOptions) => Promise<boolean> }>>> = {
  sync: () => import('./soak/sync'),
  kill: () => import('./soak/kill'),
};

export interface SoakOptions {
  /** What failed before, to see it again. */
  readonly seed: number | null;
  /** How often; null for as often as is promised. */
  readonly runs: number | null;
}

await runMain(async () => {
  const [name = '', runs] = process.argv.slice(2);
  const load = soaks[name];
  if (!load) {
    throw new UserError(
      `Name what to try, and how often: npm run soak -- ${Object.keys(soaks).join(' | ')} [runs]`,
    );
  }
  const options = { seed: number('SEED', process.env.SEED), runs: number('The number of runs', runs) };
  return (await (await load()).run(options)) ? 0 : 1;
});

function number(what: string, text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (!/^\d{1,10}$/.test(text)) throw new UserError(`${what} must be a whole number.`);
  return Number(text);
}
