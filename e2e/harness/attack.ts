/** In full, as `npm run attack` does; `npm test` tries the same in short. */
export const isFull = process.env.ATTACK === 'full';

/** Part of the names of what alone is to be tried (`npm run attack -- text --only images`). */
const only = process.env.ATTACK_ONLY;

/** What is tried of all there is: all of it in full, the named ones in short. */
export const attacked = <Attack extends { readonly name: string }>(
  all: readonly Attack[],
  inShort: readonly string[] = all.map(({ name }) => name),
): readonly Attack[] =>
  isFull
    ? all.filter(({ name }) => name.includes(only ?? ''))
    : all.filter(({ name }) => inShort.includes(name));
