import { useEffect } from 'react';
import { sayDay } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { loadUpdates, useUpdates } from '../../state/updates';

/** Says where nothing has been heard of versions for long, or this computer's clock hides that. */
export function VersionNews() {
  const news = useUpdates((s) => s.state?.news);
  useEffect(() => drop(loadUpdates()), []);
  if (!news || news.age === 'current') return null;
  return <p role="note">{say(`updates.news.${news.age}`, { at: sayDay(news.at) })}</p>;
}
