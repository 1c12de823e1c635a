import { flatHtml } from './flat-html';
import { type TextTable, toFacts } from './text-table';

/** What is needed of a page's elements: this layer knows no DOM. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: ArrayLike<Node>;
  readonly previousSibling: Node | null;
  readonly parentNode: Node | null;
}
interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
}

/** Turndown's types want those of a browser. */
const elementOf = (node: unknown): Element => node as Element;

const TEXT = 3;
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'IFRAME', 'TEMPLATE', 'HEAD', 'BUTTON', 'RT', 'RP']);
const PICTURES = new Set(['IMG', 'PICTURE', 'VIDEO', 'AUDIO', 'CANVAS', 'SVG']);
const FIELDS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
const INLINE = new Set([
  'SPAN',
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'S',
  'DEL',
  'STRIKE',
  'INS',
  'A',
  'SMALL',
  'BIG',
  'FONT',
  'LABEL',
  'MARK',
  'DATA',
  'TIME',
  'BDI',
]);
const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'DL',
  'DT',
  'DD',
  'BR',
  'TR',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'SECTION',
  'ARTICLE',
  'BLOCKQUOTE',
  'DETAILS',
  'SUMMARY',
]);
const MOST_SPANNED = 1_000;

/** A page as Markdown. What stands in it is facts: nothing of it is escaped. */
export async function htmlToText(html: string, onTable?: (table: TextTable) => void): Promise<string> {
  const { default: Converter } = await import('turndown');
  const turndown = new Converter({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  turndown.escape = (text) => text;
  turndown.remove(['script', 'style', 'noscript', 'iframe', 'template', 'nav', 'button', 'head']);
  // How signs are read out, above them.
  turndown.remove((node) => ['RT', 'RP'].includes(elementOf(node).nodeName));
  const rule = (
    name: string,
    names: ReadonlySet<string>,
    replacement: (content: string, node: Element) => string,
  ): void => {
    turndown.addRule(name, {
      filter: (node) => names.has(elementOf(node).nodeName),
      replacement: (content, node) => replacement(content, elementOf(node)),
    });
  };
  rule('pairs', new Set(['DL']), (_, list) => `\n\n${pairsOf(list)}\n\n`);
  rule('pictures', PICTURES, () => '');
  rule('details', new Set(['DETAILS', 'SUMMARY']), (content) => `\n\n${content}\n\n`);
  rule('tables', new Set(['TABLE']), (_, element) => {
    const table = tableOf(element);
    onTable?.(table);
    return `\n\n${factsOf(element, table)}\n\n`;
  });
  rule('fields', FIELDS, (_, field) => spaced(field, valueOf(field)));
  rule('raised', new Set(['SUP', 'SUB']), (content, node) => raised(node, content));
  rule('struck', new Set(['S', 'DEL', 'STRIKE']), (content, node) => spaced(node, struck(content)));
  rule(
    'inline',
    new Set(['SPAN', 'FONT', 'DATA', 'TIME', 'LABEL', 'SMALL', 'BIG', 'MARK', 'BDI', 'INS', 'U']),
    (content, node) => spaced(node, isStruckByStyle(node) ? struck(content) : content),
  );
  // What was added last is asked first.
  turndown.addRule('hidden', { filter: (node) => isHidden(elementOf(node)), replacement: () => '' });
  return turndown
    .turndown(flatHtml(html))
    .replace(/[ \t]+$/gm, '')
    .replace(/ {2,}(?=~~)|(?<=~~) {2,}/g, ' ')
    .replace(/^ (?=~~)/gm, '');
}

/** What stands above a table, and its rows. */
function factsOf(element: Element, table = tableOf(element)): string {
  const captions = partsOf(element, ['CAPTION']).map((caption) => textOf(caption).trim());
  return [...captions, toFacts(table)].filter((text) => text !== '').join('\n');
}

const isHidden = (node: Element): boolean =>
  node.getAttribute('hidden') !== null ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(node.getAttribute('style') ?? '');

/** A list of names and what they say: `Price: 25,000`. */
function pairsOf(list: Element): string {
  const pairs: { readonly names: string[]; readonly values: string[] }[] = [];
  for (const node of partsOf(list, ['DT', 'DD'])) {
    const text = textOf(node).trim();
    const last = pairs.at(-1);
    if (node.nodeName === 'DD') (last ?? pairs[pairs.push({ names: [], values: [] }) - 1])?.values.push(text);
    else if (last?.values.length === 0) last.names.push(text);
    else pairs.push({ names: [text], values: [] });
  }
  return pairs
    .map(({ names, values }) => {
      const name = names.join(' / ').replace(/\s*:$/, '');
      return name === '' || values.length === 0
        ? name + values.join(' / ')
        : `${name}: ${values.join(' / ')}`;
    })
    .join('\n');
}

/** The cells of a table, each in every place that it spans. */
function tableOf(table: Element): TextTable {
  const rows: string[][] = [];
  const spans: [number, number, number][] = [];
  const all = partsOf(table, ['TR']);
  // Where it stands in the page says nothing of a foot: it is shown below.
  const isFoot = (row: Element): boolean => row.parentNode?.nodeName === 'TFOOT';
  const trs = [...all.filter((row) => !isFoot(row)), ...all.filter(isFoot)];
  let atLeft = 0;
  let isNamed = false;
  for (const [index, tr] of trs.entries()) {
    const row = (rows[index] ??= []);
    const cells = Array.from(tr.childNodes).filter((node) =>
      ['TH', 'TD'].includes(node.nodeName),
    ) as Element[];
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const text = textOf(cell).trim();
      const [right, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      if (right > 1) spans.push([index, column, column + right - 1]);
      for (let below = 0; below < Math.min(down, trs.length - index); below += 1) {
        const into = (rows[index + below] ??= []);
        for (let beside = 0; beside < right; beside += 1) into[column + beside] = text;
      }
      column += right;
    }
    const heads = cells.filter(({ nodeName }) => nodeName === 'TH').length;
    if (index === 0)
      isNamed =
        cells.length > 1
          ? heads === cells.length || (heads === cells.length - 1 && cells[0]?.nodeName === 'TD')
          : heads === 1;
    if (heads === 1 && cells.length > 1 && cells[0]?.nodeName === 'TH') atLeft += 1;
  }
  if (trs.length === 1) isNamed = false;
  return {
    rows: rows.map((row) => Array.from(row, (cell: string | undefined) => cell ?? '')),
    spans,
    isNamed: isNamed && atLeft < trs.length,
    isNamedAtLeft: !isNamed && atLeft * 2 > trs.length,
  };
}

/** The elements of these names in it, without those of another of its kind that is in it. */
function partsOf(parent: Node, names: readonly string[], kind = parent.nodeName): Element[] {
  return (Array.from(parent.childNodes) as Element[]).flatMap((node) => {
    if (names.includes(node.nodeName)) return [node];
    return node.nodeName === kind ? [] : partsOf(node, names, kind);
  });
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), MOST_SPANNED);

/** What a person reads in a cell: its parts apart, the old price told from the new one. */
function textOf(node: Node): string {
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === TEXT) {
      text += child.textContent.replace(/\s+/g, ' ');
      continue;
    }
    const element = child as Element;
    const { nodeName } = element;
    if (NOT_TEXT.has(nodeName) || PICTURES.has(nodeName) || child.nodeType !== 1) continue;
    if (isHidden(element)) continue;
    if (FIELDS.has(nodeName)) text += ` ${valueOf(element)} `;
    else if (nodeName === 'TABLE') text += ` ${factsOf(element).replaceAll('\n', ' / ')} `;
    else if (nodeName === 'SUP' || nodeName === 'SUB') text += raised(element, textOf(element));
    else if (isStruck(element)) text += spaced(element, struck(textOf(element)));
    else if (BLOCKS.has(nodeName)) text += `${text.trim() === '' ? '' : ' / '}${textOf(element)}`;
    else text += spaced(element, textOf(element));
  }
  return text.replace(/(?: \/ )+/g, ' / ').replace(/ {2,}/g, ' ');
}

const isStruckByStyle = (node: Element): boolean => /line-through/i.test(node.getAttribute('style') ?? '');
const isStruck = (node: Element): boolean =>
  ['S', 'DEL', 'STRIKE'].includes(node.nodeName) || isStruckByStyle(node);
const struck = (text: string): string => (text.trim() === '' ? text : ` ~~${text.trim()}~~ `);

/** Elements beside each other are seen apart by their looks; figures must not grow together. */
function spaced(node: Node, content: string): string {
  const before = node.previousSibling;
  if (before === null || (before.nodeType !== TEXT && !INLINE.has(before.nodeName))) return content;
  const last = before.textContent.at(-1) ?? '';
  const first = content[0] ?? '';
  const isApart = /[\p{L}\p{N}\p{Sc}%]/u.test(last) && /[\p{L}\p{N}\p{Sc}]/u.test(first);
  const touches = /\d/.test(last) || /\d/.test(first);
  return isApart && touches && before.nodeType !== TEXT ? ` ${content}` : content;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** `m²` and `22,900¹`: small figures are no part of the number before them. */
function raised(node: Node, content: string): string {
  const digits = node.nodeName === 'SUP' ? RAISED : LOWERED;
  const text = content.trim();
  if (/^\d+$/.test(text)) return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return /\d$/.test(node.previousSibling?.textContent ?? '') && /^[\d(*]/.test(text) ? ` ${text}` : text;
}

/** What a form has been filled in with. */
function valueOf(field: Element): string {
  if (field.nodeName === 'TEXTAREA') return field.textContent;
  if (field.nodeName === 'SELECT') {
    const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
    return chosen?.textContent.trim() ?? '';
  }
  const type = field.getAttribute('type')?.toLowerCase() ?? 'text';
  if (['hidden', 'password', 'submit', 'button', 'reset', 'image', 'file'].includes(type)) return '';
  const value = field.getAttribute('value') ?? '';
  if (type !== 'checkbox' && type !== 'radio') return value;
  return field.getAttribute('checked') === null ? '☐' : '☑';
}
