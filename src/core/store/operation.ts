import type { Clock } from './clock';
import type { Database } from './database';

/** What an operation does to the file; of one that may erase, its arguments tell. */
export type Effect<Args extends readonly unknown[] = never> =
  | 'read'
  | 'whole'
  | 'write'
  | ((db: Database, ...args: Args) => 'write' | 'erase');

/** What the account's file is asked for, with what it does to the file. */
export interface Operation<Args extends readonly unknown[], Result> {
  readonly effect: Effect<Args>;
  readonly run: (db: Database, clock: Clock, ...args: Args) => Result;
}

/** Changes nothing. */
export const read = <Args extends readonly unknown[], Result>(
  run: (db: Database, ...args: Args) => Result,
): Operation<Args, Result> => ({ effect: 'read', run: (db, _clock, ...args) => run(db, ...args) });

/** Changes nothing, and nobody may change anything meanwhile: it takes the file as a file. */
export const whole = <Args extends readonly unknown[], Result>(
  run: (db: Database, ...args: Args) => Result,
): Operation<Args, Result> => ({ effect: 'whole', run: (db, _clock, ...args) => run(db, ...args) });

/** One transaction of rows and their outbox entries. */
export const write = <Args extends readonly unknown[], Result>(
  run: (db: Database, clock: Clock, ...args: Args) => Result,
): Operation<Args, Result> => ({ effect: 'write', run });

/** A write that deletes text: the log would keep it until something else is written over it. */
export const erase = <Args extends readonly unknown[], Result>(
  run: (db: Database, clock: Clock, ...args: Args) => Result,
  when: (db: Database, ...args: Args) => boolean = () => true,
): Operation<Args, Result> => ({ effect: (db, ...args) => (when(db, ...args) ? 'erase' : 'write'), run });

/** Operations by name, in groups. `any` because only it stands for whatever arguments an operation takes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type AnyOperation = Operation<any, unknown>;
export interface Operations {
  readonly [name: string]: AnyOperation | Operations;
}

/** As whoever holds the file calls them. */
export type Bound<Some> = {
  readonly [Name in keyof Some]: Some[Name] extends Operation<infer Args, infer Result>
    ? (...args: Args) => Result
    : Bound<Some[Name]>;
};

/** As whoever is in another thread calls them. */
export type Remote<Some> = {
  readonly [Name in keyof Some]: Some[Name] extends Operation<infer Args, infer Result>
    ? (...args: Args) => Promise<Result>
    : Remote<Some[Name]>;
};

const isOperation = (entry: AnyOperation | Operations): entry is AnyOperation =>
  typeof entry.run === 'function';

/** Every operation with its full name, such as `sync.pending`. */
export function named(operations: Operations, prefix = ''): [name: string, operation: AnyOperation][] {
  return Object.entries(operations).flatMap(([name, entry]) =>
    isOperation(entry) ? [[`${prefix}${name}`, entry]] : named(entry, `${prefix}${name}.`),
  );
}

/** Runs an operation on an open file. */
export function runOperation(
  { effect, run }: AnyOperation,
  db: Database,
  clock: Clock,
  args: readonly unknown[],
): unknown {
  if (effect === 'read' || effect === 'whole') return run(db, clock, ...args);
  const kind = effect === 'write' ? effect : effect(db, ...args);
  const result = db.transaction(() => run(db, clock, ...args));
  if (kind === 'erase') db.emptyLog();
  return result;
}

/** Makes an object of functions, groups within it, from full names: the counterpart of `named`. */
export function fromNames(names: readonly string[], call: (name: string) => unknown): object {
  const made: Record<string, unknown> = {};
  for (const name of names) {
    const path = name.split('.');
    const last = path.pop() ?? name;
    let group = made;
    for (const part of path) group = (group[part] ??= {}) as Record<string, unknown>;
    group[last] = call(name);
  }
  return made;
}

export function bind<Some extends Operations>(operations: Some, db: Database, clock: Clock): Bound<Some> {
  const all = new Map(named(operations));
  const call = (name: string) => {
    const operation = all.get(name);
    if (!operation) throw new Error(`There is no operation ${name}.`);
    return (...args: readonly unknown[]) => runOperation(operation, db, clock, args);
  };
  return fromNames([...all.keys()], call) as Bound<Some>;
}
