import { APPLY_SCHEMA, fault, ok, type Check, type Finding } from '../check';
import type { SeenPart } from '../survey';

export const functions: Check = {
  name: 'Functions',
  async run({ survey }) {
    const seen = (await survey()).filter(({ part }) => part.kind === 'function');
    const findings: Finding[] = [];
    const missing = namesOf(seen, 'missing');
    if (missing) findings.push(fault(`Missing: ${missing}.`, APPLY_SCHEMA));
    const open = namesOf(seen, 'open');
    if (open) {
      findings.push(
        fault(
          `Anybody may call these without an account: ${open}.`,
          'In the SQL editor, for each: revoke execute on function public.<name> from public, anon;',
        ),
      );
    }
    return findings.length > 0 ? findings : [ok(`All ${seen.length} are there, and refuse strangers.`)];
  },
};

function namesOf(seen: readonly SeenPart[], state: SeenPart['state']): string {
  return seen
    .filter((one) => one.state === state)
    .map(({ part }) => part.name)
    .join(', ');
}
