import type { Plugin } from 'vite';
import { LINE_MARGIN } from '../../src/renderer/ui/editor/line-margin-chars';

/** What is mended in the editor's library, each found exactly once. */
const MENDED: readonly (readonly [from: string, to: string])[] = [
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
];

/** Has the editor lay out only as much of a long line in a frame as it can, whatever its letters. */
export const longLines = (): Plugin => ({
  name: 'safycore-long-lines',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/@codemirror/view/dist/index.js')) return null;
    return MENDED.reduce((mended, [from, to]) => {
      const parts = mended.split(from);
      if (parts.length !== 2)
        this.error(`This @codemirror/view is another one: “${from}” is not in it once.`);
      return parts.join(to);
    }, code);
  },
});
