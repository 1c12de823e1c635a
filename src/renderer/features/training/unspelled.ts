import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { EACH_WRITTEN, isCode } from '../../../shared/spelled-words';

const mark = Decoration.mark({ attributes: { spellcheck: 'false' } });
const decorator = new MatchDecorator({
  regexp: EACH_WRITTEN,
  decorate: (add, from, to, [written]) => {
    if (isCode(written)) add(from, to, mark);
  },
});

/** Chromium's own checker, which is the one on Windows, looks at no codes and addresses. */
export const unspelled = ViewPlugin.fromClass(
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
