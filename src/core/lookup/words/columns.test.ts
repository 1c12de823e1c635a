import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/fold';
import { BETWEEN_WORDS } from '../../../shared/own-words';
import { Thesaurus } from '../../../shared/thesaurus/thesaurus';
import { columnWords } from './columns';

describe('the words of columns', () => {
  it('say nothing that the thesaurus says', () => {
    const thesaurus = new Thesaurus();
    const meaningsIn = (line: string): (readonly number[])[] =>
      line.split(BETWEEN_WORDS).map((words) => thesaurus.meaningsOf(fold(words)));
    const lines = columnWords.trim().split('\n');
    const isTold = (line: string): boolean => {
      const [first = [], ...others] = meaningsIn(line);
      return first.some((meaning) => others.every((each) => each.includes(meaning)));
    };
    expect(isTold('weight | peso | Gewicht | poids | وزن')).toBe(true);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter(isTold)).toEqual([]);
  });
});
