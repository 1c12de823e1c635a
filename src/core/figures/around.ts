import { fold } from '../../shared/fold';
import type { Figure } from './spans';

/** A figure, and what stands on both sides of it, folded when it is asked for. */
export interface Around {
  readonly figure: Figure;
  readonly before: string;
  readonly after: string;
}

const CHARS = 32;

export function aroundOf(text: string, figure: Figure): Around {
  const { start, end } = figure;
  let before: string | undefined;
  let after: string | undefined;
  return {
    figure,
    get before() {
      return (before ??= fold(text.slice(Math.max(0, start - CHARS), start)));
    },
    get after() {
      return (after ??= fold(text.slice(end, end + CHARS)));
    },
  };
}
