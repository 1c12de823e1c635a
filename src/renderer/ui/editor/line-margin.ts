import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { LINE_MARGIN } from './line-margin-chars';

/*
 * Of a long line the editor draws what is seen and some of what stands before and after it: `LINE_MARGIN`, which is
 * laid out within a frame in whatever script (`scripts/lib/long-lines.ts`). It counts characters as if all were equally
 * wide; where many of them take no room, as joiners and marks, what it leaves out would be seen as a gap.
 */

/** Beside another text, which is laid out in the same frame, and in half the width. */
export const narrowMargin = EditorView.editorAttributes.of({ 'data-line-margin': String(LINE_MARGIN / 4) });

/** What the library itself draws in each line: where most characters take no room, as much is soon seen, and cheap. */
const WIDE_MARGIN = 10_000;
/** By twice as much, the library would keep the gap that is there: by less than half of the margin it draws nothing anew. */
const WIDER = 2.5;
const WITHOUT_ROOM = /[\p{M}\p{Cf}]/gu;

function isWithoutRoom({ state, viewport }: EditorView): boolean {
  const text = state.sliceDoc(viewport.from, Math.min(viewport.to, viewport.from + WIDE_MARGIN));
  return 2 * (text.match(WITHOUT_ROOM)?.length ?? 0) > text.length;
}

function isGapSeen(view: EditorView): boolean {
  const frame = view.scrollDOM.getBoundingClientRect();
  return Array.from(view.contentDOM.querySelectorAll('.cm-line > div'), (gap) =>
    gap.getBoundingClientRect(),
  ).some(({ top, bottom }) => bottom > Math.max(frame.top, 0) && top < Math.min(frame.bottom, innerHeight));
}

export const lineMargin = ViewPlugin.fromClass(
  class {
    isWider = false;

    constructor(view: EditorView) {
      this.look(view);
    }

    update({ view, viewportChanged, geometryChanged }: ViewUpdate): void {
      if (viewportChanged || geometryChanged) this.look(view);
    }

    look(view: EditorView): void {
      if (this.isWider) return;
      view.requestMeasure({
        key: this,
        read: isGapSeen,
        write: (isSeen) => {
          if (isSeen && !this.isWider) this.widen(view);
        },
      });
    }

    widen(view: EditorView): void {
      const { dataset } = view.dom;
      const margin = Number(dataset.lineMargin ?? LINE_MARGIN);
      if (margin >= WIDE_MARGIN) return;
      if (isWithoutRoom(view)) {
        dataset.lineMargin = String(WIDE_MARGIN);
        // In the same frame: what is asked for while it measures has it measure again.
        view.requestMeasure();
        return;
      }
      dataset.lineMargin = String(WIDER * margin);
      // With the next frame, and what is seen until then is not what this one draws.
      this.isWider = true;
      queueMicrotask(() => {
        this.isWider = false;
        this.look(view);
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
