import type { Plugin } from 'vite';
import { LINE_MARGIN } from '../../src/renderer/ui/editor/line-margin-chars';

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
