import { pieceEnd } from './pieces';

/** A line that stands in pieces, of which those in view alone are laid out. */
const LONG_LINE = /[^\n]{1000,}/g;

/** Code for the page: long lines in pieces, all else as it is. */
export function inPieces(code: string): (HTMLElement | string)[] {
  const nodes: (HTMLElement | string)[] = [];
  let at = 0;
  for (const { 0: line, index } of code.matchAll(LONG_LINE)) {
    if (index > at) nodes.push(code.slice(at, index));
    nodes.push(...piecesOf(line));
    at = index + line.length;
  }
  if (at < code.length || nodes.length === 0) nodes.push(code.slice(at));
  return nodes;
}

function piecesOf(line: string): HTMLElement[] {
  const pieces: HTMLElement[] = [];
  for (let at = 0; at < line.length;) {
    const end = pieceEnd(line, at);
    pieces.push(pieceOf(line.slice(at, end)));
    at = end;
  }
  return pieces;
}

/** About as wide as it will be: nobody sees how wide it is before it is in view. */
export function pieceOf(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'code-piece';
  element.style.containIntrinsicInlineSize = `auto ${String(text.length)}ch`;
  element.textContent = text;
  return element;
}
