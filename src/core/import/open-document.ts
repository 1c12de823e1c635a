import type { Parts } from './archive';
import { ImportError } from './import-error';
import { toFacts } from './text-table';
import type { Merge, Sheet, SheetRow } from './workbook';
import { childNamed, childrenNamed, type Element, elementsOf, findElement, parseXml } from './xml';

const MAX_REPEATED = 16_384;

function bodyOf(
  parts: Parts,
  kind: 'spreadsheet' | 'text',
): { readonly root: Element; readonly body: Element } {
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new ImportError('import.locked');
  const xml = parts.get('content.xml');
  const root = xml === undefined ? undefined : elementsOf(parseXml(xml))[0];
  const body = childNamed(childNamed(root, 'body'), kind);
  if (root === undefined || body === undefined) throw new ImportError('import.not_what_it_says');
  return { root, body };
}

/** The sheets of an OpenDocument spreadsheet. */
export function readOds(parts: Parts): Sheet[] {
  const { root, body } = bodyOf(parts, 'spreadsheet');
  const undisplayed = new Set(
    childrenNamed(childNamed(root, 'automatic-styles'), 'style')
      .filter((style) => childNamed(style, 'table-properties')?.attributes.display === 'false')
      .map(({ attributes }) => attributes.name),
  );
  return childrenNamed(body, 'table').map((table) => ({
    name: table.attributes.name ?? '',
    hidden: undisplayed.has(table.attributes['style-name'] ?? ''),
    ...cellsOf(table),
  }));
}

const isHidden = ({ attributes }: Element): boolean =>
  /^(collapse|filter)$/.test(attributes.visibility ?? '');
const repeated = ({ attributes }: Element, of: 'rows' | 'columns'): number =>
  Math.max(Number(attributes[`number-${of}-repeated`] ?? 1) || 1, 1);

/** Rows and columns may stand in groups and headers. */
const within = (table: Element, name: string): Element[] =>
  elementsOf(table).flatMap((child) =>
    child.name === name
      ? [child]
      : /^table-(header-)?(row|column)(-group|s)$/.test(child.name)
        ? within(child, name)
        : [],
  );

function cellsOf(table: Element): Omit<Sheet, 'name' | 'hidden'> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns = new Set<number>();
  let at = 0;
  for (const column of within(table, 'table-column')) {
    const times = Math.min(repeated(column, 'columns'), MAX_REPEATED);
    if (isHidden(column)) for (let each = 0; each < times; each += 1) hiddenColumns.add(at + each);
    at += times;
  }
  let index = 0;
  for (const row of within(table, 'table-row')) {
    const cells: string[] = [];
    for (const cell of elementsOf(row)) {
      if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue;
      const text = shownCell(cell);
      const times = Math.min(repeated(cell, 'columns'), MAX_REPEATED - cells.length);
      const across = Number(cell.attributes['number-columns-spanned'] ?? 1);
      const down = Number(cell.attributes['number-rows-spanned'] ?? 1);
      if (across > 1 || down > 1) {
        merges.push({ rows: [index, index + down - 1], columns: [cells.length, cells.length + across - 1] });
      }
      for (let each = 0; each < times; each += 1) cells.push(text);
    }
    while (cells.at(-1) === '') cells.pop();
    const times = cells.length === 0 ? 1 : Math.min(repeated(row, 'rows'), MAX_REPEATED);
    for (let each = 0; each < times && cells.length > 0; each += 1) {
      rows.push({ index: index + each, hidden: isHidden(row), cells: [...cells] });
    }
    index += repeated(row, 'rows');
  }
  return { rows, merges, hiddenColumns };
}

/** Dates in one writing everywhere, as in Excel files; all else as it is shown. */
function shownCell(cell: Element): string {
  const date = cell.attributes['date-value'];
  if (cell.attributes['value-type'] === 'date' && date !== undefined) {
    return date.replace(/T00:00:00(\.0+)?$/, '').replace('T', ' ');
  }
  const text = childrenNamed(cell, 'p').map(inlineOf).join('\n');
  return text === '' ? (cell.attributes.value ?? '') : text;
}

/** An OpenDocument text as Markdown. What was deleted in it is not there any more. */
export function readOdt(parts: Parts): string {
  const { body } = bodyOf(parts, 'text');
  return blocksOf(body, '')
    .filter((block) => block.trim() !== '')
    .join('\n\n');
}

function blocksOf(parent: Element, indent: string): string[] {
  return elementsOf(parent).flatMap((child): string[] => {
    switch (child.name) {
      case 'h':
        return [
          `${'#'.repeat(Math.min(Number(child.attributes['outline-level'] ?? 1) || 1, 6))} ${inlineOf(child)}`,
        ];
      case 'p':
        return [inlineOf(child), ...boxesOf(child)];
      case 'list':
        return [
          childrenNamed(child, 'list-item')
            .map((item) => {
              const [first = '', ...rest] = blocksOf(item, `${indent}  `);
              return [`${indent}- ${first}`, ...rest].join('\n');
            })
            .join('\n'),
        ];
      case 'table': {
        const { rows, merges } = cellsInText(child);
        return [
          toFacts({ rows, spans: merges, isNamed: childNamed(child, 'table-header-rows') !== undefined }),
        ];
      }
      case 'section':
      case 'index-body':
      case 'text-box':
        return blocksOf(child, indent);
      default:
        return [];
    }
  });
}

function cellsInText(table: Element): {
  readonly rows: string[][];
  readonly merges: [number, number, number][];
} {
  const rows: string[][] = [];
  const merges: [number, number, number][] = [];
  for (const [index, row] of within(table, 'table-row').entries()) {
    rows[index] ??= [];
    let column = 0;
    for (const cell of elementsOf(row)) {
      if (cell.name === 'table-cell') {
        const text = blocksOf(cell, '')
          .filter((block) => block !== '')
          .join(' / ');
        const across = Math.min(Number(cell.attributes['number-columns-spanned'] ?? 1), 200);
        const down = Math.min(Number(cell.attributes['number-rows-spanned'] ?? 1), 1_000);
        if (across > 1) merges.push([index, column, column + across - 1]);
        for (let below = 0; below < down; below += 1) {
          const other = (rows[index + below] ??= []);
          for (let beside = 0; beside < across; beside += 1) other[column + beside] = text;
        }
      }
      column += repeated(cell, 'columns');
    }
  }
  return { rows: rows.map((row) => Array.from(row, (cell: string | undefined) => cell ?? '')), merges };
}

const boxesOf = (element: Element): string[] => {
  const box = findElement(element, 'text-box');
  return box ? blocksOf(box, '') : [];
};

function inlineOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      switch (child.name) {
        case 's':
          return ' '.repeat(Math.min(Number(child.attributes.c ?? 1), 100));
        case 'tab':
          return ' ';
        case 'line-break':
          return '\n';
        case 'note':
          return ` (${blocksOf(childNamed(child, 'note-body') ?? child, '').join(' ')})`;
        case 'annotation':
        case 'frame':
        case 'tracked-changes':
          return '';
        default:
          return inlineOf(child);
      }
    })
    .join('');
}
