import { expect, it } from 'vitest';
import { waitInHeaders } from './retry-after';

const NOW = new Date('2026-11-29T12:00:00Z');
const YEAR_AHEAD = new Date('2027-11-29T12:00:00Z');

it.each<[wait: number | undefined, headers: Record<string, string>, now: Date]>([
  [30_000, { 'retry-after': '30' }, NOW],
  [1_500, { 'retry-after-ms': '1500', 'retry-after': '30' }, NOW],
  [60_000, { 'retry-after': 'Sun, 29 Nov 2026 12:01:00 GMT' }, NOW],
  [
    60_000,
    { 'retry-after': 'Sun, 29 Nov 2026 12:01:00 GMT', date: 'Sun, 29 Nov 2026 12:00:00 GMT' },
    YEAR_AHEAD,
  ],
  [60_000, { 'retry-after': 'Mon, 29 Nov 2027 12:01:00 GMT', date: 'Mon, 29 Nov 2027 12:00:00 GMT' }, NOW],
  [undefined, { 'retry-after': 'Mon, 29 Nov 2027 12:01:00 GMT' }, NOW],
  [30_000, { 'retry-after': ' 30s, 30s' }, NOW],
  [undefined, { 'retry-after': '-5' }, NOW],
  [undefined, { 'retry-after': 'soon' }, NOW],
  [undefined, {}, NOW],
])('is %s for %j', (wait, headers, now) => {
  expect(waitInHeaders(new Headers(headers), now)).toBe(wait);
});
