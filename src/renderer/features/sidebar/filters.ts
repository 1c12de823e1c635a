import {
  type Filter,
  filtersOf,
  parseQuery,
  type Query,
  sameFilter,
  writeFilter,
  writeQuery,
} from '../../../shared/search/query';
import { byState, byTitle, isWithin, placesOf, rolesOf, spansOf } from '../../../shared/search/leaves';
import { isRelative } from '../../../shared/search/periods';
import { offered } from '../../../shared/search/words';
import { holdsText } from '../../../shared/find-text';
import type { Session } from '../../../shared/models';
import { say, spokenLocale } from '../../../shared/words/say';
import { sayDay, sayMonth } from '../../../shared/words/numbers';

/** Those of which one says all: another takes its place. */
const SINGLE: ReadonlySet<string> = new Set(['from', 'in', 'before', 'after', 'on']);

/** The text with the filter, or without it where it had it. It comes first: the last word may still be unfinished. */
export function toggled(text: string, filter: Filter, now: Date): string {
  const { parts, isOpen } = parseQuery(text, now);
  const has = filtersOf({ parts, isOpen }).some((each) => sameFilter(each, filter));
  const isReplaced = (other: Filter): boolean => !has && other.by === filter.by && SINGLE.has(other.by);
  const rest = parts.filter(
    (part) =>
      part.kind === 'words' ||
      (part.kind === 'filter' && !sameFilter(part.filter, filter) && !isReplaced(part.filter)),
  );
  const all: Query['parts'] = has ? rest : [{ kind: 'filter', filter }, ...rest];
  return writeQuery({ parts: all, isOpen: rest.length === 0 ? has : isOpen }, spokenLocale());
}

/** In place of something that is no filter, the one that was meant. */
export function corrected(text: string, wrong: Query['parts'][number], meant: Filter, now: Date): string {
  const { parts } = parseQuery(text, now);
  const at = parts.findIndex((part) => JSON.stringify(part) === JSON.stringify(wrong));
  const all = parts.map((part, index) =>
    index === at ? ({ kind: 'filter', filter: meant } as const) : part,
  );
  return writeQuery({ parts: all, isOpen: false }, spokenLocale());
}

/** What a filter is called. */
export function nameOfFilter({ by, value, not }: Filter): string {
  const name = plainName(by, value);
  return not ? say('search.filter.not', { filter: name }) : name;
}

const NAMES = {
  me: 'search.filter.me',
  assistant: 'search.filter.assistant',
  facts: 'search.filter.facts',
  messages: 'search.filter.messages',
  pinned: 'search.filter.pinned',
  archived: 'search.filter.archived',
  unread: 'search.filter.unread',
} as const;
const isNamed = (value: string): value is keyof typeof NAMES => Object.hasOwn(NAMES, value);

function plainName(by: Filter['by'], value: string): string {
  if (by === 'title') return say('search.filter.title', { title: value });
  if (by === 'before') return say('search.filter.before', { time: nameOfTime(value) });
  if (by === 'after') return say('search.filter.after', { time: nameOfTime(value) });
  // “Last week” says by itself that it is a time.
  if (by === 'on' && isRelative(value)) return asName(nameOfTime(value));
  if (by === 'on') return say('search.filter.on', { time: nameOfTime(value) });
  return isNamed(value) ? say(NAMES[value]) : value;
}

const asName = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase(spokenLocale()) + words.slice(1);

function nameOfTime(value: string): string {
  if (isRelative(value)) return offered(value, spokenLocale());
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined) return value;
  const date = new Date(year, month - 1, day ?? 1);
  return day === undefined ? sayMonth(date) : sayDay(date);
}

/** As one types it. */
export const writtenFilter = (filter: Filter): string => writeFilter(filter, spokenLocale());

/** Conversations whose titles hold the words, as the eye finds them, and that the filters leave; a title is nobody's words. */
export function conversationsFor(
  text: string,
  sessions: readonly Session[],
  unread: ReadonlySet<string>,
  now: Date,
): readonly Session[] {
  const query = parseQuery(text, now);
  const filters = filtersOf(query);
  if (rolesOf(filters) !== null || !placesOf(filters).messages) return [];
  const [title, state, spans] = [byTitle(filters), byState(filters, unread), spansOf(filters, now)];
  // Signs, too, which an index of words does not hold.
  const words = query.parts.flatMap((part) =>
    part.kind === 'words' && part.words.trim() !== ''
      ? [{ not: part.not, holds: holdsText(part.words) }]
      : [],
  );
  return sessions.filter((session) => {
    const its = session.title ?? '';
    return (
      (title?.(its) ?? true) &&
      (state?.(session) ?? true) &&
      isWithin(spans, Date.parse(session.updatedAt)) &&
      words.every(({ not, holds }) => holds(its) !== not)
    );
  });
}
