import { say } from '../../shared/words/say';
import { characterMaps } from './character-maps';
import { ImportError } from './import-error';

const MAX_PAGES = 3_000;
/** In points: what stands this far apart stands in two columns. */
const GUTTER = 10;
const MIN_LINES = 4;
/** Lines of prose are long; those of a table's column are not. */
const MIN_CHARS = 18;

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From below. */
  readonly y: number;
  readonly height: number;
}

type Line = readonly Piece[];

/**
 * The text of a PDF file as a person reads it, with a heading for each page where there are several.
 *
 * @param maps the archive of the maps of East Asian fonts
 */
export async function readPdf(bytes: Uint8Array, maps: string | undefined): Promise<string> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, {
    disableFontFace: true,
    verbosity: 0,
    ...(maps === undefined
      ? {}
      : { BinaryDataFactory: characterMaps(maps), cMapPacked: true, useWorkerFetch: false }),
  });
  if (pdf.numPages > MAX_PAGES) throw new ImportError('import.too_many_pages');
  const { OPS } = await getResolvedPDFJS();
  const images: number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  const pages: string[] = [];
  let hasImages = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const upright = uprightOf(page.rotate);
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [toPiece(item, upright)] : [],
    );
    pages.push(inReadingOrder(pieces).replaceAll('\0', '').trim());
    if (pieces.length === 0 && !hasImages) {
      const { fnArray } = await page.getOperatorList();
      hasImages = fnArray.some((operation) => images.includes(operation));
    }
    page.cleanup();
  }
  if (pages.every((page) => page === '')) {
    throw new ImportError(hasImages ? 'import.scanned' : 'import.no_text');
  }
  if (pages.length === 1) return pages[0] ?? '';
  return pages
    .map((page, index) => (page === '' ? '' : `## ${say('import.page', { number: index + 1 })}\n\n${page}`))
    .filter((page) => page !== '')
    .join('\n\n');
}

type Turn = (x: number, y: number) => readonly [x: number, y: number];

/** A page that is shown turned is written sideways. */
function uprightOf(degrees: number): Turn {
  const turns = (((degrees / 90) % 4) + 4) % 4;
  if (turns === 1) return (x, y) => [y, -x];
  if (turns === 2) return (x, y) => [-x, -y];
  return turns === 3 ? (x, y) => [-y, x] : (x, y) => [x, y];
}

function toPiece(
  {
    str,
    transform: [along = 1, aside = 0, , , x = 0, y = 0],
    width,
    height,
  }: {
    readonly str: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  },
  upright: Turn,
): Piece {
  const [left, base] = upright(x, y);
  const length = Math.hypot(along, aside);
  const [end] =
    length === 0 ? [left + width] : upright(x + (width * along) / length, y + (width * aside) / length);
  return {
    text: logical(str),
    left: Math.min(left, end),
    right: Math.max(left, end),
    y: base,
    height: height || length || 10,
  };
}

/** Shapes that Arabic letters take, and ligatures; a font may give nothing else, and then in the order in which they are seen. */
const SHAPES = /[\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Ligatures, and forms of Chinese signs that nobody types and no search finds. */
const OTHER_FORMS = /[\ufb00-\ufb06\u2f00-\u2fdf\u3038-\u303a\uf900-\ufaff]/g;

function logical(text: string): string {
  const plain = text.replace(OTHER_FORMS, (sign) => sign.normalize('NFKC'));
  if (!SHAPES.test(plain)) return plain;
  const reversed = Array.from(plain).reverse().join('');
  // Figures and Latin words run from left to right within it.
  return reversed
    .replace(/[^\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g, (run) => Array.from(run).reverse().join(''))
    .normalize('NFKC');
}

function inReadingOrder(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces);
  const gutter = gutterOf(lines);
  if (gutter === null) return textOf(lines);
  const blocks: string[] = [];
  let columns: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    // There may be more than two of them.
    blocks.push(...columns.map((column) => inReadingOrder(column.flat())));
    columns = [[], []];
  };
  for (const line of lines) {
    // What crosses the middle, such as a headline, ends the columns above it.
    if (line.some(({ left, right }) => left < gutter && right > gutter)) {
      flush();
      blocks.push(textOf([line]));
      continue;
    }
    const left = line.filter((piece) => piece.right <= gutter);
    const right = line.filter((piece) => piece.left >= gutter);
    if (left.length > 0) columns[0].push(left);
    if (right.length > 0) columns[1].push(right);
  }
  flush();
  return blocks.filter((block) => block !== '').join('\n\n');
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.y - piece.y) < Math.min(first.height, piece.height) / 2)
      last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

/** Where two columns of prose part; null where there is one. */
function gutterOf(lines: readonly Line[]): number | null {
  const gaps = lines.flatMap((line) =>
    line.slice(1).flatMap((piece, index) => {
      const from = Math.max(...line.slice(0, index + 1).map(({ right }) => right));
      return piece.left - from >= GUTTER ? [{ from, to: piece.left }] : [];
    }),
  );
  if (gaps.length < MIN_LINES) return null;
  let best: { at: number; lines: number } = { at: 0, lines: 0 };
  for (const { from, to } of gaps) {
    const at = (from + to) / 2;
    const through = gaps.filter((gap) => gap.from < at && gap.to > at).length;
    if (through > best.lines) best = { at, lines: through };
  }
  const { at } = best;
  const crossing = lines.filter((line) => line.some(({ left, right }) => left < at && right > at)).length;
  const sides = [
    lines.map((line) => line.filter(({ right }) => right <= at)),
    lines.map((line) => line.filter(({ left }) => left >= at)),
  ];
  const areProse = sides.every((side) => {
    const filled = side.filter(({ length }) => length > 0);
    const chars = filled.reduce(
      (sum, line) => sum + line.reduce((count, { text }) => count + text.length, 0),
      0,
    );
    return filled.length >= MIN_LINES && chars / filled.length >= MIN_CHARS;
  });
  return areProse && crossing * 3 < lines.length ? at : null;
}

function textOf(lines: readonly Line[]): string {
  let text = '';
  let above: Line | undefined;
  for (const line of lines) {
    const words = wordsOf(line);
    const first = line[0];
    const last = above?.[0];
    if (text !== '' && first && last) {
      const isApart = last.y - first.y > 1.9 * Math.max(first.height, last.height);
      // A word that was divided at the end of a line is one word.
      if (!isApart && /\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(words))
        text = text.slice(0, -1);
      else text += isApart ? '\n\n' : '\n';
    }
    text += words;
    above = line;
  }
  return text;
}

function wordsOf(line: Line): string {
  const letters = line.map(({ text }) => text).join('');
  const rightToLeft = Array.from(letters).filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  const isReversed = rightToLeft * 2 > letters.replace(/[^\p{L}]/gu, '').length && rightToLeft > 0;
  const ordered = isReversed ? [...line].reverse() : line;
  return ordered.reduce((text, piece, index) => {
    const before = ordered[index - 1];
    if (before === undefined) return piece.text;
    const gap = isReversed ? before.left - piece.right : piece.left - before.right;
    const isApart = gap > 0.15 * piece.height && !/\s$/.test(text) && !/^\s/.test(piece.text);
    return `${text}${isApart ? ' ' : ''}${piece.text}`;
  }, '');
}
