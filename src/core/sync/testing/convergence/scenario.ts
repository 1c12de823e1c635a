import fc from 'fast-check';
import { anyFate, type Fate } from './network';

export type Action =
  | 'ask'
  | 'reply'
  | 'beginAnswer'
  | 'endAnswer'
  | 'selectVersion'
  | 'newSession'
  | 'rename'
  | 'pin'
  | 'archive'
  | 'chooseModel'
  | 'clear'
  | 'deleteMessage'
  /** What a device deleted last, or cleared. */
  | 'restoreMessages'
  | 'deleteSession'
  | 'binSession'
  | 'restoreSession'
  | 'saveDocument'
  | 'switchDocument'
  | 'moveDocument'
  | 'deleteDocument'
  | 'binDocument'
  | 'restoreDocument'
  | 'sync'
  | 'advance'
  | 'offline'
  | 'crash'
  | 'restart'
  | 'deliver'
  /** The server's state is kept, is put back, or is emptied. */
  | 'backUp'
  | 'restore'
  | 'empty'
  /** A device's files are copied to another machine. */
  | 'copyDevice';

/** Every number is counted around among what there is when the step is taken, so that any step can follow any other. */
export interface Step {
  readonly do: Action;
  readonly device: number;
  /** Which session, or which late request. */
  readonly at: number;
  /** Which message or document, and how. */
  readonly pick: number;
  readonly fate: Fate;
}

export interface Scenario {
  /** How wrong each device's clock is, in milliseconds. */
  readonly skews: readonly number[];
  readonly steps: readonly Step[];
}

const WEIGHTS: Readonly<Record<Action, number>> = {
  ask: 10,
  reply: 8,
  beginAnswer: 3,
  endAnswer: 2,
  selectVersion: 2,
  newSession: 3,
  rename: 3,
  pin: 2,
  archive: 1,
  chooseModel: 1,
  clear: 3,
  deleteMessage: 2,
  restoreMessages: 3,
  deleteSession: 1,
  binSession: 3,
  restoreSession: 2,
  saveDocument: 5,
  switchDocument: 3,
  moveDocument: 3,
  deleteDocument: 2,
  binDocument: 2,
  restoreDocument: 2,
  sync: 12,
  advance: 40,
  offline: 2,
  crash: 4,
  restart: 2,
  deliver: 4,
  backUp: 2,
  restore: 1,
  empty: 1,
  copyDevice: 1,
};

const DAY_MS = 86_400_000;

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    ...Object.entries(WEIGHTS).map(([name, weight]) => ({
      weight,
      arbitrary: fc.constant(name as Action),
    })),
  ),
  device: fc.nat(11),
  at: fc.nat(4),
  pick: fc.nat(20),
  fate: anyFate,
});

export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  skews: fc.array(fc.constantFrom(0, 0, 3_000, -3_000, DAY_MS, -DAY_MS), { minLength: 2, maxLength: 4 }),
  steps: fc.array(step, { minLength: 10, maxLength: 100, size: 'max' }),
});
