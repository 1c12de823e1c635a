import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Mark } from '../../../shared/models';

/** Positions of the editor, as `inLines` makes them. */
export const setMarks = StateEffect.define<readonly Mark[]>();

const marked = Decoration.mark({ tagName: 'mark', class: 'cm-marked' });

/** The places of the text that were looked for. */
export const markedPlaces = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, effects, newDoc }) {
    const told = effects.find((effect) => effect.is(setMarks));
    if (!told) return before.map(changes);
    const places = told.value
      .map(([start, end]) => marked.range(start, Math.min(end, newDoc.length)))
      .filter(({ from, to }) => to > from);
    return Decoration.set(places);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Where places of a text, in order, lie in the editor: there the end of a line is one character, in a text it may be two. */
export function inLines(text: string, marks: readonly Mark[]): Mark[] {
  let seen = 0;
  let dropped = 0;
  const move = (position: number): number => {
    const at = Math.min(position, text.length);
    for (let end = text.indexOf('\r\n', seen); end !== -1 && end < at; end = text.indexOf('\r\n', seen)) {
      dropped += 1;
      seen = end + 2;
    }
    return at - dropped;
  };
  return marks.map(([start, end]) => [move(start), move(end)]);
}
