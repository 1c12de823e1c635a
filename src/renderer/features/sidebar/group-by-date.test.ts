import { describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../shared/models';
import { groupByDate } from './group-by-date';

const now = new Date(2026, 10, 23, 9, 30);

const session = (title: string, updated: Date, pinned = false): Session => ({
  id: title as Session['id'],
  title,
  model: null,
  settings: {},
  headId: null,
  pinned,
  archived: false,
  createdAt: updated.toISOString(),
  updatedAt: updated.toISOString(),
});

const at = (day: number, hour: number): Date => new Date(2026, 10, day, hour);

describe('groupByDate', () => {
  it('puts pinned ones first, then days by the clock on the wall, newest first in each', () => {
    const groups = groupByDate(
      [
        session('a week ago', at(16, 0)),
        session('older', at(15, 23)),
        session('a year ago', new Date(2025, 10, 30)),
        session('last month', new Date(2026, 9, 31)),
        session('early today', at(23, 0)),
        session('late yesterday', at(22, 23)),
        session('pinned long ago', at(1, 12), true),
        session('just now', at(23, 9)),
      ],
      now,
    );
    expect(groups.map((g) => [g.label, g.sessions.map((s) => s.title)])).toEqual([
      ['Pinned', ['pinned long ago']],
      ['Today', ['just now', 'early today']],
      ['Yesterday', ['late yesterday']],
      ['Previous 7 days', ['a week ago']],
      ['November 2026', ['older']],
      ['October 2026', ['last month']],
      ['November 2025', ['a year ago']],
    ]);
  });

  it('counts a time that is ahead of this clock as today', () => {
    expect(groupByDate([session('tomorrow', at(24, 3))], now)[0]?.label).toBe('Today');
  });

  it('asks how the language writes a month once, and never how it sorts: there are thousands', () => {
    const day = 24 * 60 * 60 * 1_000;
    const many = Array.from({ length: 600 }, (_, n) => session(String(n), new Date(now.getTime() - n * day)));
    const named = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get');
    const compared = vi.spyOn(String.prototype, 'localeCompare');
    const groups = groupByDate(many, now);
    expect(groups.flatMap(({ sessions }) => sessions)).toEqual(many);
    expect(named.mock.calls.length).toBeLessThanOrEqual(groups.length);
    expect(compared).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
