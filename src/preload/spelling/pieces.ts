/* Texts of a field, and where on the screen their words are. */

export interface Piece {
  readonly text: string;
  /** On the screen. */
  boxes(from: number, to: number): DOMRect[];
  /** Whether the cursor is there. */
  holdsCursor(from: number, to: number): boolean;
  select(from: number, to: number): void;
}

export type TextBox = HTMLTextAreaElement | HTMLInputElement;
export const isTextBox = (element: unknown): element is TextBox =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/** In a larger one, each letter would cost a frame. Nobody types so much into one, and the editor has no such bound. */
const MOST_CHARS = 20_000;

export function piecesOf(field: HTMLElement, mirror: HTMLElement): Piece[] {
  if (!isTextBox(field)) return [...field.children].flatMap((line) => lineOf(line));
  return field.value.length > MOST_CHARS ? [] : [boxOf(field, mirror)];
}

const LAYOUT = [
  'direction',
  'font',
  'fontFeatureSettings',
  'fontKerning',
  'fontVariantNumeric',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'unicodeBidi',
  'wordSpacing',
] as const;

/** Nobody says where in a text box its letters are: the same text is laid out once more in `mirror`, which is not seen. */
function boxOf(field: TextBox, mirror: HTMLElement): Piece {
  const text = field.value;
  const node = document.createTextNode(text);
  let isLaidOut = false;
  const layOut = (): void => {
    isLaidOut = true;
    const { style } = mirror;
    const like = getComputedStyle(field);
    for (const name of LAYOUT) style[name] = like[name];
    const isLine = field instanceof HTMLInputElement;
    style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
    if (isLine) {
      const inner = field.clientHeight - parseFloat(like.paddingTop) - parseFloat(like.paddingBottom);
      style.lineHeight = `${String(inner)}px`;
    }
    const { left, top } = field.getBoundingClientRect();
    style.left = `${String(left + field.clientLeft - field.scrollLeft)}px`;
    style.top = `${String(top + field.clientTop - field.scrollTop)}px`;
    style.width = `${String(field.clientWidth)}px`;
    mirror.replaceChildren(node);
  };
  return {
    text,
    boxes(from, to) {
      if (!isLaidOut) layOut();
      return boxesOf(node, from, node, to);
    },
    holdsCursor: (from, to) => {
      const at = field.selectionStart ?? -1;
      return at >= from && at <= to;
    },
    select: (from, to) => field.setSelectionRange(from, to),
  };
}

/** A line of an editor, whose letters stand in elements of many kinds. */
function lineOf(line: Element): Piece[] {
  const text = line.textContent;
  if (text === '') return [];
  const point = (offset: number): [Node, number] => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let [node, left] = [walker.nextNode(), offset];
    for (; node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (left <= length) return [node, left];
      left -= length;
    }
    return [line, 0];
  };
  const rangeOf = (from: number, to: number): Range => {
    const range = document.createRange();
    range.setStart(...point(from));
    range.setEnd(...point(to));
    return range;
  };
  const selection = (): Selection | null => {
    const root = line.getRootNode() as { getSelection?: () => Selection | null };
    return root.getSelection?.() ?? document.getSelection();
  };
  return [
    {
      text,
      boxes: (from, to) => [...rangeOf(from, to).getClientRects()],
      holdsCursor: (from, to) => {
        const { focusNode, focusOffset } = selection() ?? { focusNode: null, focusOffset: 0 };
        return (
          focusNode !== null &&
          line.contains(focusNode) &&
          rangeOf(from, to).isPointInRange(focusNode, focusOffset)
        );
      },
      select: (from, to) => selection()?.setBaseAndExtent(...point(from), ...point(to)),
    },
  ];
}

function boxesOf(start: Node, from: number, end: Node, to: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return [...range.getClientRects()];
}
