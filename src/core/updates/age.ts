import type { UpdateState } from '../../shared/models';

const DAY_MS = 24 * 60 * 60_000;
/** Whoever publishes signs the manifest anew within two months, whether there is a new version or not. */
export const OLD_AFTER_DAYS = 90;
/** A clock that is off by less is nobody's fault, and harms nothing. */
const CLOCK_OFF_DAYS = 1;

/**
 * How old the newest word about versions is. A signed manifest never ends: somebody who holds the feed back, or keeps us
 * from it, keeps us on an old version, and this is all that shows it.
 *
 * @param heard when what we have heard last was signed; null: nothing yet, since `since`
 */
export function ageOf(heard: string | null, since: string, now: Date): NonNullable<UpdateState['news']> {
  const at = heard ?? since;
  const days = (now.getTime() - Date.parse(at)) / DAY_MS;
  if (days > OLD_AFTER_DAYS) return { at, age: 'old' };
  // Signed in the future: then it is our clock, by which nothing ever seems old.
  return { at, age: heard !== null && days < -CLOCK_OFF_DAYS ? 'ahead' : 'current' };
}
