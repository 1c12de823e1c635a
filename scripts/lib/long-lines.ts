import type { Plugin } from 'vite';
import { LINE_MARGIN } from '../../src/renderer/ui/editor/line-margin-chars';

/** What a frame may have taken before a line is measured and drawn once more in it. */
const SLOW_MS = 30;

type Mends = readonly (readonly [from: string, to: string])[];

/** What is mended in the editor's library, by its package, each found exactly once. */
const MENDED: Readonly<Record<string, Mends>> = {
  view: [
    // Drawn as in lines that do not wrap, the first gap was no higher than two pixels: the next step drew the whole line.
    [
      'this.lineGaps.map(gap => gap.draw(this, false))',
      'this.lineGaps.map(gap => gap.draw(this, guessWrapping))',
    ],
    // How far a line that wraps is drawn beyond what is seen, as `line-margin.ts` says.
    [
      'margin = wrapping ? 10000 /* LG.MarginWrap */ : 2000 /* LG.Margin */',
      `margin = Number(this.view.dom.dataset.lineMargin ?? ${String(LINE_MARGIN)})`,
    ],
    // What changes no text leaves the line as high as it is: guessed anew, it would be another height each time.
    [
      'this.lineGaps.length || this.viewport.to - this.viewport.from > (2000 /* LG.Margin */ << 1))\n            this.updateLineGaps(this.ensureLineGaps(this.mapLineGaps(',
      '(!update.changes.empty || update.selectionSet || viewportChange) && (this.lineGaps.length || this.viewport.to - this.viewport.from > (2000 /* LG.Margin */ << 1)))\n            this.updateLineGaps(this.ensureLineGaps(this.mapLineGaps(',
    ],
    // Each time it is drawn it is laid out: beside another text, where that is slow, once in a frame, until one changes nothing.
    [
      'let updated = null;\n        let scroll = this.viewState.scrollParent,',
      'let updated = null, isPutOff = false;\n        let scroll = this.viewState.scrollParent,',
    ],
    [
      'this.updateState = 1 /* UpdateState.Measuring */;\n                let changed = this.viewState.measure();',
      `if (i > 0 && Number(this.dom.dataset.lineMargin) < ${String(LINE_MARGIN)} && (this.isSlow ||= performance.now() - this.win.document.timeline.currentTime > ${String(SLOW_MS)})) {
                    Object.assign(this.viewState, { scrollAnchorPos, scrollAnchorHeight });
                    isPutOff = true;
                    break;
                }
                this.updateState = 1 /* UpdateState.Measuring */;
                let changed = this.viewState.measure();`,
    ],
    [
      'this.measureScheduled = -1;\n        }\n        if (updated && !updated.empty)',
      `this.measureScheduled = -1;
        }
        this.isSlow = isPutOff;
        if (isPutOff)
            this.requestMeasure();
        if (updated && !updated.empty)`,
    ],
  ],
  merge: [
    // What makes both sides equally high follows what was measured: a line that changes is as high as guessed until then,
    // and two long ones moved each other with every frame.
    [
      'updateSpacers(this.a, this.b, this.chunks);',
      'if (this.a.measureScheduled > -1 || this.b.measureScheduled > -1) return this.scheduleMeasure(); updateSpacers(this.a, this.b, this.chunks);',
    ],
  ],
};

/** Has the editor lay out only as much of a long line in a frame as it can, whatever its letters. */
export const longLines = (): Plugin => ({
  name: 'safycore-long-lines',
  apply: 'build',
  transform(code, id) {
    const name = /\/@codemirror\/(\w+)\/dist\/index\.js$/.exec(id)?.[1] ?? '';
    return (MENDED[name] ?? []).reduce<string | null>((mended, [from, to]) => {
      const parts = (mended ?? code).split(from);
      if (parts.length !== 2)
        this.error(`This @codemirror/${name} is another one: “${from}” is not in it once.`);
      return parts.join(to);
    }, null);
  },
});
