import { expect, it } from 'vitest';
import { visibleBounds } from './visible-bounds';

const SCREEN = { x: 0, y: 30, width: 1_280, height: 990 };
const KEPT = { x: 80, y: 60, width: 900, height: 700, maximized: false };

it.each([
  ['as it was', {}, {}],
  ['too high', { y: -300 }, { y: 30 }],
  ['too far to the left and too low', { x: -500, y: 500 }, { x: 0, y: 320 }],
  ['larger than the screen', { width: 3_000, height: 2_000 }, { x: 0, y: 30, width: 1_280, height: 990 }],
])('has all of a window on the screen that was %s', (_, moved, expected) => {
  expect(visibleBounds({ ...KEPT, ...moved }, SCREEN)).toEqual({ ...KEPT, ...expected });
});

it('knows no place for one whose screen is gone', () => {
  expect(visibleBounds({ ...KEPT, x: 9_000 }, SCREEN)).toBeNull();
});
