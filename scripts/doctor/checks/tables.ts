import { APPLY_SCHEMA, fault, ok, type Check } from '../check';

export const tables: Check = {
  name: 'Tables',
  async run({ survey }) {
    const seen = (await survey()).filter(({ part }) => part.kind === 'table');
    const missing = seen.filter(({ state }) => state === 'missing');
    if (missing.length === 0) {
      return [ok(`All are there: ${[...new Set(seen.map(({ part }) => part.name))].join(', ')}.`)];
    }
    const list = missing.map(({ part, lacks }) =>
      lacks === undefined ? part.name : `${part.name}.${lacks}`,
    );
    return [fault(`Missing: ${list.join(', ')}.`, APPLY_SCHEMA)];
  },
};
