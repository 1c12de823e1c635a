import { type Column, isMeasured } from '../../shared/tables/columns';
import type { Unit } from '../../shared/values/units';
import type { Meaning } from './lexicon';
import type { Period } from './periods';
import type { Concept } from './words/words';

/** What a part of a question does. */
export type Item =
  | Exclude<Meaning, { is: 'ignored' | 'one' | 'who' | 'inStock' | 'soldOut' }>
  | {
      /** Names columns, or what rows are called. */
      readonly is: 'mention';
      /** How surely. */
      readonly weight: number;
      readonly columns: ReadonlySet<Column>;
      readonly concept: Concept | null;
      readonly isThing: boolean;
      /** By a word for what rows of other tables are: French “service”, where a column holds departments. */
      readonly isElse?: boolean;
      /** “In stock”: there is some of it. */
      readonly isState?: boolean;
    }
  | {
      readonly is: 'values';
      readonly column: Column;
      readonly isWhole: boolean;
      readonly words: readonly string[];
      readonly isNot: boolean;
      /** Directly behind a number: “10 boxes”, and not “10 in boxes”. */
      readonly isCounted?: boolean;
      /** By other words than are asked with. */
      readonly isMeant?: boolean;
    }
  | { readonly is: 'flag'; readonly column: Column; readonly isNot: boolean }
  | { readonly is: 'empty'; readonly column: Column }
  /** Nothing is written there. */
  | { readonly is: 'none'; readonly column: Column }
  | { readonly is: 'figure'; readonly number: number; readonly unit: Unit | null; readonly text: string }
  | { readonly is: 'period'; readonly period: Period };

export type ItemOf<K extends Item['is']> = Extract<Item, { is: K }>;

export const THINGS: ReadonlySet<Concept> = new Set(['car', 'room', 'service', 'product', 'person']);
/** The one column that a mention means. */
export const columnIn = (item: Item | undefined): Column | null => {
  if (item?.is !== 'mention' || item.columns.size !== 1) return null;
  const [column] = item.columns;
  return column ?? null;
};

/** What it names can be compared; a thing is what rows are, also where a column has its name. */
export const measuredIn = (item: Item | undefined): Column | null => {
  const column = columnIn(item);
  return item?.is === 'mention' && column && isMeasured(column) && !item.isThing ? column : null;
};

/** Columns that are named and can be compared. */
export const namedIn = (items: readonly Item[]): Column[] => [
  ...new Set(items.flatMap((item) => measuredIn(item) ?? [])),
];
