import { expect, it } from 'vitest';
import { missedBy } from './missed';

it('says “nothing” only where everything was looked through', () => {
  expect(missedBy({ messages: [], hasMore: false }, 0)).toBe('search.nothing');
  expect(missedBy({ messages: [], hasMore: true }, 0)).toBe('search.cut');
  // Documents or titles were found, and of messages none that was looked at.
  expect(missedBy({ messages: [], hasMore: true }, 2)).toBe('search.cut');
  expect(missedBy({ messages: [], hasMore: false }, 2)).toBeNull();
});
