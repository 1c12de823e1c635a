import { type Parts, relationsOf } from './archive';
import { numberingOf, type Numbering } from './docx-numbering';
import { ImportError } from './import-error';
import { toFacts } from './text-table';
import { childNamed, childrenNamed, type Element, elementsOf, parseXml } from './xml';

/** What is taken for text as it stands in the end: what was deleted, and what is hidden, is none of it. */
const GONE = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'rPr',
  'pPr',
  'sdtPr',
  'commentReference',
  'annotationRef',
  'rubyPr',
  'rt',
]);

/** The items of a list stand together. */
const BETWEEN_ITEMS = /(?<=^|\n)( *(?:-|[\p{L}\d.]{1,8}[.)]) .*)\n\n(?= *(?:-|[\p{L}\d.]{1,8}[.)]) )/gu;

interface Document {
  readonly headings: ReadonlyMap<string, number>;
  readonly numbering: Numbering;
  readonly notes: ReadonlyMap<string, string>;
}

/** A Word file as Markdown, with its headers and footers. */
export function readDocx(parts: Parts): string {
  const main =
    [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument')?.target ??
    'word/document.xml';
  const root = rootOf(parts, main);
  const body = childNamed(root, 'body');
  if (body === undefined) throw new ImportError('import.not_what_it_says');
  const relations = [...relationsOf(parts, main).values()];
  const partOf = (type: string): Element | undefined =>
    rootOf(parts, relations.find((relation) => relation.type === type)?.target);
  const styles = partOf('styles');
  const document: Document = {
    headings: headingsOf(styles),
    numbering: numberingOf(partOf('numbering'), styles),
    notes: new Map(),
  };
  const notes = new Map([
    ...notesOf(partOf('footnotes'), 'footnote', document),
    ...notesOf(partOf('endnotes'), 'endnote', document),
  ]);
  const whole: Document = { ...document, notes };
  const margins = (type: string): string[] => [
    ...new Set(
      relations
        .filter((relation) => relation.type === type)
        .flatMap(({ target }) => {
          const part = rootOf(parts, target);
          return part ? [blocksOf(part, whole).join('\n')] : [];
        })
        // A number of a page says nothing here.
        .filter((text) => /\p{L}{2}/u.test(text.replace(/\b(page|seite|página|of|von|de)\b/giu, ''))),
    ),
  ];
  return [...margins('header'), ...blocksOf(body, whole), ...margins('footer')]
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .replace(BETWEEN_ITEMS, '$1\n');
}

const rootOf = (parts: Parts, path: string | undefined): Element | undefined => {
  const xml = path === undefined ? undefined : parts.get(path);
  return xml === undefined ? undefined : elementsOf(parseXml(xml))[0];
};

/** Which level of heading each style is. */
function headingsOf(styles: Element | undefined): ReadonlyMap<string, number> {
  return new Map(
    childrenNamed(styles, 'style').flatMap((style) => {
      const name = childNamed(style, 'name')?.attributes.val ?? '';
      const level = /^heading ([1-6])$/i.exec(name)?.[1];
      const outline = childNamed(childNamed(style, 'pPr'), 'outlineLvl')?.attributes.val;
      if (/^title$/i.test(name)) return [[style.attributes.styleId ?? '', 1] as const];
      const found = level ?? (outline === undefined ? undefined : Number(outline) + 1);
      return found === undefined || Number(found) > 6
        ? []
        : [[style.attributes.styleId ?? '', Number(found)] as const];
    }),
  );
}

function notesOf(part: Element | undefined, name: string, document: Document): [string, string][] {
  return childrenNamed(part, name)
    .filter(({ attributes }) => attributes.type === undefined)
    .map((note) => [`${name}${note.attributes.id ?? ''}`, blocksOf(note, document).join(' ').trim()]);
}

/** Paragraphs and tables, in order. */
function blocksOf(parent: Element, document: Document): string[] {
  const blocks: string[] = [];
  let open: string | null = null;
  for (const child of elementsOf(parent)) {
    switch (child.name) {
      case 'p': {
        const { text, boxes } = paragraphOf(child, document);
        const joined: string = open === null ? text : open + text.replace(/^(?:#+|-|\d+[.)]) /, '');
        // A paragraph whose end was deleted goes on in the next one.
        const isJoined = childNamed(childNamed(childNamed(child, 'pPr'), 'rPr'), 'del') !== undefined;
        open = isJoined ? joined : null;
        if (!isJoined) blocks.push(joined);
        blocks.push(...boxes);
        break;
      }
      case 'tbl':
        blocks.push(tableOf(child, document));
        break;
      case 'sdt':
        blocks.push(...blocksOf(childNamed(child, 'sdtContent') ?? child, document));
        break;
      case 'AlternateContent':
        blocks.push(
          ...blocksOf(childNamed(child, 'Choice') ?? childNamed(child, 'Fallback') ?? child, document),
        );
        break;
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        blocks.push(...blocksOf(child, document));
        break;
    }
  }
  if (open !== null) blocks.push(open);
  return blocks.filter((block) => block.trim() !== '');
}

/** The text of a paragraph, and that of the boxes that hang on it. */
function paragraphOf(
  paragraph: Element,
  document: Document,
): { readonly text: string; readonly boxes: readonly string[] } {
  const boxes: string[] = [];
  const text = inlineOf(paragraph, document, boxes).replace(/ {2,}/g, ' ').trim();
  const properties = childNamed(paragraph, 'pPr');
  const style = childNamed(properties, 'pStyle')?.attributes.val ?? '';
  const outline = childNamed(properties, 'outlineLvl')?.attributes.val;
  const level = outline === undefined ? document.headings.get(style) : Number(outline) + 1;
  if (text === '') return { text, boxes };
  const number = document.numbering.next(properties, style);
  if (level !== undefined && level <= 6)
    return {
      text: `${'#'.repeat(level)} ${number.trim()}${number === '' || number.trim() === '-' ? '' : ' '}${text}`.replace(
        '# - ',
        '# ',
      ),
      boxes,
    };
  return { text: number + text, boxes };
}

function inlineOf(parent: Element, document: Document, boxes: string[]): string {
  let text = '';
  for (const child of elementsOf(parent)) {
    if (GONE.has(child.name)) continue;
    switch (child.name) {
      case 'r':
        text += runOf(child, document, boxes);
        break;
      case 'tbl':
        text += ` ${tableOf(child, document)} `;
        break;
      default:
        text += inlineOf(child, document, boxes);
    }
  }
  return text;
}

function runOf(run: Element, document: Document, boxes: string[]): string {
  const properties = childNamed(run, 'rPr');
  if (isOn(properties, 'vanish')) return '';
  let text = '';
  for (const child of elementsOf(run)) {
    const { name, attributes, children } = child;
    if (name === 't') text += children.filter((child) => typeof child === 'string').join('');
    else if (name === 'tab') text += ' ';
    else if (name === 'ruby') text += inlineOf(child, document, boxes);
    else if (name === 'br' || name === 'cr') text += '\n';
    else if (name === 'noBreakHyphen') text += '-';
    else if (name === 'sym') text += String.fromCodePoint(parseInt(attributes.char ?? '20', 16));
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const note = document.notes.get(`${name.replace('Reference', '')}${attributes.id ?? ''}`);
      if (note) text += ` (${note})`;
    } else if (['drawing', 'pict', 'object', 'AlternateContent'].includes(name))
      boxes.push(...boxesOf(child, document));
  }
  const raised = childNamed(properties, 'vertAlign')?.attributes.val === 'superscript';
  if (raised && /^\d+$/.test(text))
    return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
  const isStruck = (isOn(properties, 'strike') || isOn(properties, 'dstrike')) && text.trim() !== '';
  return isStruck ? ` ~~${text.trim()}~~ ` : text;
}

/** Text in boxes; of a box that is there in two forms, the newer one. */
function boxesOf(element: Element, document: Document): string[] {
  if (element.name === 'txbxContent') return blocksOf(element, document);
  const choice = element.name === 'AlternateContent' ? childNamed(element, 'Choice') : undefined;
  if (choice) {
    const found = boxesOf(choice, document);
    if (found.length > 0) return found;
  }
  return elementsOf(element)
    .filter((child) => child !== choice)
    .flatMap((child) => boxesOf(child, document));
}

const isOn = (properties: Element | undefined, name: string): boolean => {
  const found = childNamed(properties, name);
  return found !== undefined && !/^(0|false|off)$/.test(found.attributes.val ?? '1');
};

function tableOf(table: Element, document: Document): string {
  const rows: string[][] = [];
  const spans: [number, number, number][] = [];
  let isNamed = false;
  for (const row of rowsOf(table)) {
    const properties = childNamed(row, 'trPr');
    if (childNamed(properties, 'del')) continue;
    const index = rows.length;
    const above = rows.at(-1);
    const cells: string[] = Array<string>(numberIn(properties, 'gridBefore', 0)).fill('');
    if (index === 0) isNamed = isOn(properties, 'tblHeader');
    for (const cell of elementsOf(row).flatMap((child) =>
      child.name === 'sdt' ? elementsOf(childNamed(child, 'sdtContent') ?? child) : [child],
    )) {
      if (cell.name !== 'tc') continue;
      const own = childNamed(cell, 'tcPr');
      if (childNamed(own, 'cellDel')) continue;
      const span = numberIn(own, 'gridSpan', 1);
      const merge = childNamed(own, 'vMerge');
      const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
      const text = goesOn
        ? (above?.[cells.length] ?? '')
        : blocksOf(cell, document).join(' / ').replaceAll('\n', ' / ');
      if (span > 1) spans.push([index, cells.length, cells.length + span - 1]);
      for (let each = 0; each < span; each += 1) cells.push(text);
    }
    rows.push(cells);
  }
  // A frame around text is no table.
  if (rows.length === 1 && new Set(rows[0]).size === 1) return (rows[0]?.[0] ?? '').replaceAll(' / ', '\n\n');
  return toFacts({ rows, spans, isNamed });
}

const rowsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((child) =>
    child.name === 'tr'
      ? [child]
      : ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.name)
        ? rowsOf(child)
        : [],
  );

const numberIn = (properties: Element | undefined, name: string, otherwise: number): number =>
  Math.min(Math.max(Number(childNamed(properties, name)?.attributes.val ?? otherwise) || otherwise, 0), 200);
