import { Decoration, MatchDecorator } from '@codemirror/view';
import { cutAt } from '../../../shared/cut';
import { decorating } from './decorating';

/** As many characters of a long word stand in an element of their own, and about as many beside it. */
const PIECE_CHARS = 64;

const piece = Decoration.mark({});

/**
 * Where a long word is broken into lines, Chromium sets anew what follows, as far as its element goes: where letters take
 * their form from those beside them, as in Arabic, all of it for each line. In elements of some letters it is little.
 * Letters join, and marks stand, across them as within one.
 */
export const longWords = decorating(
  new MatchDecorator({
    regexp: new RegExp(`\\S{${String(2 * PIECE_CHARS)}}`, 'gu'),
    decorate: (add, start, _end, [word]) => add(start, start + cutAt(word, PIECE_CHARS).length, piece),
  }),
);
