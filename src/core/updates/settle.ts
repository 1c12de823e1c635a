import type { Ledger, Tally } from './ledger';
import { UpdateProblem } from './problem';
import { compareVersions } from './version';

/** After a start: what became of the update that the last run began. @returns why it was not installed, if it was not */
export async function settleUpdate(ledger: Ledger, version: string): Promise<string | null> {
  const { applying } = ledger;
  if (!applying) return null;
  // A still newer one may have been installed by hand before every history was opened.
  if (compareVersions(version, applying.to) >= 0) {
    if (Object.keys(applying.tallies).length === 0) await ledger.end();
    return null;
  }
  await ledger.end();
  return new UpdateProblem('not_installed').message;
}

/**
 * Once for each history after an update: does it still hold what it held? `tally` counts it now.
 * @returns null when there was nothing to compare
 */
export async function compareTally(
  ledger: Ledger,
  account: string,
  tally: () => Promise<Tally>,
): Promise<'whole' | 'less' | null> {
  const before = ledger.applying?.tallies[account];
  if (!before) return null;
  const now = await tally();
  await ledger.compared(account);
  const isWhole =
    now.sessions >= before.sessions && now.messages >= before.messages && now.documents >= before.documents;
  return isWhole ? 'whole' : 'less';
}
