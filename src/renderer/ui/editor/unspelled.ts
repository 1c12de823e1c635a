import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { codesIn } from '../../../shared/spelled-words';

const mark = Decoration.mark({ attributes: { spellcheck: 'false' } });
const decorator = new MatchDecorator({
  regexp: /.+/gs,
  decorate: (add, start, _end, [line]) => {
    for (const { from, to } of codesIn(line)) add(start + from, start + to, mark);
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
