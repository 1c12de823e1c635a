import { APPLY_SCHEMA, ok, warning, type Check } from '../check';

/** Of the migrations only what they make can be seen; one that makes nothing visible counts as its predecessor. */
export const version: Check = {
  name: 'Version',
  async run({ survey }) {
    const seen = await survey();
    const migrations = [...new Set(seen.map(({ part }) => part.migration))].sort();
    const incomplete = new Set(
      seen.filter(({ state }) => state === 'missing').map(({ part }) => part.migration),
    );
    const first = migrations.findIndex((migration) => incomplete.has(migration));
    if (first === -1) return [ok(`The schema has everything of ${migrations.at(-1) ?? 'nothing'}.`)];
    const complete = migrations[first - 1];
    const text =
      complete === undefined
        ? `The first migration (${migrations[first] ?? ''}) is not complete.`
        : `The schema is at ${complete}; the newest is ${migrations.at(-1) ?? ''}.`;
    return [warning(text, APPLY_SCHEMA)];
  },
};
