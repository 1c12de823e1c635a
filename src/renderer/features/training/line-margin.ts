import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/*
 * Of a long line the editor draws what is seen and some of what stands before and after it: 1,500 characters, which are
 * laid out within a frame in whatever script (`scripts/lib/long-lines.ts`). It counts characters as if all were equally
 * wide; where many of them take no room, as joiners and marks, what it leaves out would be seen as a gap.
 */

/** Beside another text, half as wide: both are laid out in the same frame. */
export const halfMargin = EditorView.editorAttributes.of({ 'data-line-margin': '750' });

/** What the library itself draws in each line: letters without width are cheap. */
const WIDE_MARGIN = '10000';

function isGapSeen(view: EditorView): boolean {
  const frame = view.scrollDOM.getBoundingClientRect();
  return Array.from(view.contentDOM.querySelectorAll('.cm-line > div'), (gap) =>
    gap.getBoundingClientRect(),
  ).some(({ top, bottom }) => bottom > Math.max(frame.top, 0) && top < Math.min(frame.bottom, innerHeight));
}

export const lineMargin = ViewPlugin.fromClass(
  class {
    constructor(view: EditorView) {
      this.look(view);
    }

    update({ view, viewportChanged, geometryChanged }: ViewUpdate): void {
      if (viewportChanged || geometryChanged) this.look(view);
    }

    look(view: EditorView): void {
      if (view.dom.dataset.lineMargin === WIDE_MARGIN) return;
      view.requestMeasure({
        key: this,
        read: isGapSeen,
        write: (isSeen) => {
          if (!isSeen) return;
          view.dom.dataset.lineMargin = WIDE_MARGIN;
          // In the same frame: what is asked for while it measures has it measure again.
          view.requestMeasure({ read: () => undefined });
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
