import { at, UnexpectedAnswer, type Answer, type Ask } from '../ask';
import { APPLY_SCHEMA, fault, ok, warning, type Check, type Finding } from '../check';

/** True of no row in any table, so that what is asked to change under it changes nothing. */
const NO_ROW = 'user_id=is.null&user_id=not.is.null';

/** What somebody with the publishable key alone, and no account, can read and write. It must be nothing. */
export const strangers: Check = {
  name: 'Protection',
  async run({ ask, survey }) {
    const there = (await survey()).filter(({ part, state }) => part.kind === 'table' && state === 'there');
    const names = [...new Set(there.map(({ part }) => part.name))];
    if (names.length === 0) {
      return [warning('There are no tables to try.', 'Make the tables first, then run this again.')];
    }
    const findings = (await Promise.all(names.map((name) => tryTable(ask, name)))).flat();
    return findings.length > 0 ? findings : [ok('Without an account nothing can be read or written.')];
  },
};

async function tryTable(ask: Ask, name: string): Promise<Finding[]> {
  // One column of one row: enough to know, and nothing of what people wrote.
  const read = await ask(`/rest/v1/${name}?select=user_id&limit=1`);
  const update = await ask(`/rest/v1/${name}?${NO_ROW}`, { method: 'PATCH', body: { user_id: null } });
  const remove = await ask(`/rest/v1/${name}?${NO_ROW}`, { method: 'DELETE' });

  const findings: Finding[] = [];
  if (!isRefused(read)) {
    findings.push(
      Array.isArray(read.body) && read.body.length > 0
        ? fault(
            `Anybody can read ${name}: row-level security is off, or a policy lets everybody in.`,
            `At once, in the SQL editor: alter table public.${name} enable row level security; revoke all on public.${name} from anon; Then look at its policies: there is one, “Users can only access their own …”.`,
          )
        : warning(
            `Strangers may ask for ${name}; they see nothing, but only row-level security holds them back.`,
            `In the SQL editor: revoke all on public.${name} from anon;`,
          ),
    );
  }
  if (!isRefused(update) || !isRefused(remove)) {
    findings.push(
      fault(
        `Strangers are not refused when they write to ${name}.`,
        `In the SQL editor: revoke all on public.${name} from anon; ${APPLY_SCHEMA}`,
      ),
    );
  }
  return findings;
}

function isRefused(answer: Answer): boolean {
  if (at(answer.body, 'code') === '42501') return true;
  if (answer.status >= 200 && answer.status < 300) return false;
  throw new UnexpectedAnswer(answer);
}
