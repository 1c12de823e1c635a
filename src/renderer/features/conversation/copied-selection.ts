import type { ClipboardEvent } from 'react';
import { seenText } from '../../../shared/seen-text';
import { type TagName, lifted } from '../../ui/markdown/tags';

interface Copied {
  readonly text: string;
  readonly html: string;
}

/** What is there to be pressed, and what is drawn twice. */
const NOT_TEXT = 'button, svg, figcaption, input, [role="toolbar"], [hidden]';
const KEPT = new Set(['href', 'start', 'value', 'open']);

/** Copies what is selected of the messages as text, and as HTML that any program can take. */
export function copySelection(event: ClipboardEvent): void {
  const selection = window.getSelection();
  const isTyped = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (isTyped || !selection || selection.isCollapsed) return;
  const { text, html } = copied(selection.getRangeAt(0).cloneRange());
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}

function copied(range: Range): Copied {
  widen(range, '.md-math');
  const page = document.createElement('div');
  page.append(inItsTable(range) ?? inItsFrame(range));
  clean(page);
  const text = textOf(page)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  return { text, html: page.innerHTML };
}

const elementAt = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** Half of a formula is none. */
function widen(range: Range, selector: string): void {
  const first = elementAt(range.startContainer)?.closest(selector);
  const last = elementAt(range.endContainer)?.closest(selector);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
}

/** Cells of one table: whole ones, in a table of their own, each in its column. */
function inItsTable(range: Range): Element | null {
  const table = elementAt(range.commonAncestorContainer)?.closest('table');
  const cells = [...(table?.querySelectorAll<HTMLTableCellElement>('th, td') ?? [])].filter((cell) =>
    range.intersectsNode(cell),
  );
  if (!table || cells.length < 2) return null;
  const from = Math.min(...cells.map((cell) => cell.cellIndex));
  const to = Math.max(...cells.map((cell) => cell.cellIndex));
  const copy = document.createElement('table');
  for (const row of table.rows) {
    if (!cells.some((cell) => cell.parentElement === row)) continue;
    const copied = copy.insertRow();
    for (const cell of [...row.cells].slice(from, to + 1))
      copied.append(cell.cloneNode(cells.includes(cell)));
  }
  return copy;
}

/** Items stay items of their list, and code stays code. */
function inItsFrame(range: Range): Node {
  const contents = range.cloneContents();
  const place = elementAt(range.commonAncestorContainer);
  const frame = place?.matches('ol, ul') ? place : place?.closest('pre');
  if (!frame) return contents;
  const copy = frame.cloneNode();
  copy.appendChild(contents);
  return copy;
}

/** Formulas become their source, notes their numbers; no style of this window goes along. */
function clean(page: Element): void {
  for (const formula of page.querySelectorAll<HTMLElement>('.md-math')) {
    formula.replaceWith(formula.dataset.tex ?? '');
  }
  for (const note of page.querySelectorAll<HTMLElement>('[data-note]')) {
    (note.closest('sup') ?? note).replaceWith(`[${note.dataset.note ?? ''}]`);
  }
  for (const box of page.querySelectorAll('.code-box + .code-box, .code-lines:not(:empty) + .code-box'))
    box.before('\n');
  for (const element of page.querySelectorAll(NOT_TEXT)) element.remove();
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  }
  for (const text of textsIn(page)) {
    const lines = seenText(text.data).split('\n');
    const isCode = text.parentElement?.closest('pre') !== null;
    text.replaceWith(...(isCode ? [lines.join('\n')] : lines.flatMap(onItsLine)));
  }
}

const onItsLine = (line: string, index: number): (Node | string)[] =>
  index === 0 ? [line] : [document.createElement('br'), line];

function textsIn(page: Element): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6, pre, ul, ol, table, blockquote, details, figure, article';

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const inside = [...node.childNodes].map(textOf).join('');
  if (!(node instanceof Element)) return inside;
  switch (node.localName) {
    case 'br':
      return '\n';
    case 'hr':
      return '\n———\n';
    case 'sub':
    case 'sup':
      return lifted(inside, node.localName satisfies TagName);
    case 'td':
    case 'th':
      return `${node.previousElementSibling ? '\t' : ''}${inside.replace(/\s+/g, ' ').trim()}`;
    case 'tr':
      return `${inside}\n`;
    case 'li':
      return `${markOf(node)}${inside.trim().replace(/\n+/g, '\n  ')}\n`;
    default:
      return node.matches(PARAGRAPHS) ? `\n\n${inside.replace(/^\n+|\n+$/g, '')}\n\n` : inside;
  }
}

function markOf(item: Element): string {
  const number = item.getAttribute('value');
  return number === null ? '• ' : `${number}. `;
}
