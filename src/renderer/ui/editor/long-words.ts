import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Twice as many characters as are set in one go. */
const PIECES = /\S{128}/gsu;

const piece = Decoration.mark({});
const decorator = new MatchDecorator({
  regexp: PIECES,
  decorate: (add, start, _end, [word]) => {
    const middle = word.length / 2;
    // Never between the halves of a character.
    add(start, start + middle + (/^[\udc00-\udfff]/.test(word.slice(middle)) ? 1 : 0), piece);
  },
});

/**
 * Where a long word is broken into lines, Chromium sets anew what follows, as far as its element goes: where letters take
 * their form from those beside them, as in Arabic, all of it for each line. In elements of some letters it is little.
 */
export const longWords = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorator.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = decorator.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
