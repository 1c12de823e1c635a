/** In full, as `npm run attack` does; other runs of the same specs try what once fell. */
export const isFull = process.env.ATTACK === 'full';

interface Attack {
  readonly name: string;
}

/** The names in short are of attacks that there are; what is looked for alone is found. */
export function choose<Each extends Attack>(
  all: readonly Each[],
  inShort: readonly string[],
  { isFull, only = '' }: { readonly isFull: boolean; readonly only?: string | undefined },
): readonly Each[] {
  const names = new Set(all.map(({ name }) => name));
  const gone = inShort.filter((name) => !names.has(name));
  if (gone.length > 0) throw new Error(`There is no attack of the name ${gone.join(' | ')}.`);
  const chosen = all.filter(({ name }) => (isFull ? name.includes(only) : inShort.includes(name)));
  if (chosen.length === 0) throw new Error(`No attack has “${only}” in its name.`);
  return chosen;
}

/** What is tried of all there is: all of it in full, or what `--only` names (`npm run attack -- text --only images`); the named ones in short. */
export const attacked = <Each extends Attack>(
  all: readonly Each[],
  inShort: readonly string[] = all.map(({ name }) => name),
): readonly Each[] => choose(all, inShort, { isFull, only: process.env.ATTACK_ONLY });
