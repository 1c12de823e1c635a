import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { roomOf } from '../markdown/budget';
import { LINE_MARGIN } from './line-margin-chars';

/*
 * Of a long line the editor draws what is seen and some of what stands before and after it: `LINE_MARGIN`, which is
 * laid out within a frame in whatever script (`scripts/lib/long-lines.ts`). It counts characters as if all were equally
 * wide; where many of them take no room, as joiners and marks, what it leaves out would be seen as a gap.
 */

/** Beside another text, half as wide: both are laid out in the same frame. */
export const halfMargin = EditorView.editorAttributes.of({ 'data-line-margin': String(LINE_MARGIN / 2) });

/** What the library itself draws in each line: letters without width are cheap. */
const WIDE_MARGIN = 10_000;
/** Signs of two halves are as wide as one letter, so that twice as many characters are seen, and they are dear. */
const DEAR = 8;

function isDear({ state, viewport }: EditorView): boolean {
  const text = state.sliceDoc(viewport.from, Math.min(viewport.to, viewport.from + WIDE_MARGIN));
  return roomOf(text) > DEAR * text.length;
}

function widen(view: EditorView): void {
  const { dataset } = view.dom;
  const again = (): void => view.requestMeasure({ read: () => undefined });
  if (isDear(view)) {
    dataset.lineMargin = String(2 * Number(dataset.lineMargin ?? LINE_MARGIN));
    requestAnimationFrame(again);
  } else {
    dataset.lineMargin = String(WIDE_MARGIN);
    // In the same frame: what is asked for while it measures has it measure again.
    again();
  }
}

function isGapSeen(view: EditorView): boolean {
  const frame = view.scrollDOM.getBoundingClientRect();
  return Array.from(view.contentDOM.querySelectorAll('.cm-line > div'), (gap) =>
    gap.getBoundingClientRect(),
  ).some(({ top, bottom }) => bottom > Math.max(frame.top, 0) && top < Math.min(frame.bottom, innerHeight));
}

export const lineMargin = ViewPlugin.fromClass(
  class {
    isWide = false;

    constructor(view: EditorView) {
      this.look(view);
    }

    update({ view, viewportChanged, geometryChanged }: ViewUpdate): void {
      if (viewportChanged || geometryChanged) this.look(view);
    }

    look(view: EditorView): void {
      if (this.isWide) return;
      view.requestMeasure({
        key: this,
        read: isGapSeen,
        write: (isSeen) => {
          if (!isSeen) return;
          this.isWide = true;
          widen(view);
        },
      });
    }
  },
  {
    eventObservers: {
      scroll(_event, view) {
        this.look(view);
      },
    },
  },
);
