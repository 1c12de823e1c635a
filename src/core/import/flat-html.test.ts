import { expect, it } from 'vitest';
import { flatHtml } from './flat-html';
import { htmlToText } from './html';
import { spentMs } from '../../shared/testing/spent';

const SIZE = 20_000;
const MOST_MS = 5_000;

/** Each of some tens of kilobytes took half a minute or more, or the stack. */
const HOSTILE: Readonly<Record<string, string>> = {
  'elements in elements': '<div>'.repeat(SIZE) + 'x',
  'elements in elements that end': `${'<div>'.repeat(SIZE)}x${'</div>'.repeat(SIZE)}`,
  'marks in marks': '<b>'.repeat(SIZE) + 'x',
  'marks of all kinds': '<sup><font size=1><i>'.repeat(SIZE / 3) + 'x',
  'lists in lists': '<ul><li>x'.repeat(SIZE / 10),
  'pairs in pairs': '<dl><dt>x<dd>'.repeat(SIZE / 10),
  'tables in tables': '<table><tr><td>x'.repeat(SIZE / 10),
  'quotes in quotes': '<blockquote>'.repeat(SIZE) + 'x',
  'pictures in pictures': '<svg><g>'.repeat(SIZE) + '</svg>x',
  'marks and lines': '<font><p>x'.repeat(SIZE / 10),
  'what begins no element': `x${'<'.repeat(SIZE * 5)}`,
  brackets: `x${'('.repeat(SIZE * 5)}`,
  'both brackets': `x${'<('.repeat(SIZE * 3)}`,
  'elements that never end': `x${'<a '.repeat(SIZE)}`,
  'comments that never end': `x${'<!-- '.repeat(SIZE)}`,
  blanks: `<pre>x${' '.repeat(SIZE * 5)}y</pre>`,
  'blanks that do not break': `<p>x${'&nbsp; '.repeat(SIZE)}y`,
  'references to signs': `x${'&'.repeat(SIZE * 5)}`,
};

it.each(Object.entries(HOSTILE))('reads a page of %s in time', async (_, html) => {
  const started = spentMs();
  expect(await htmlToText(html)).toContain('x');
  expect(spentMs() - started).toBeLessThan(MOST_MS);
});

it('keeps every text, however deep it stands', async () => {
  const depth = 400;
  const html = Array.from({ length: depth }, (_, place) => `<div><p>text ${String(place)}.`).join('');
  const text = await htmlToText(html);
  for (let place = 0; place < depth; place += 1) expect(text).toContain(`text ${String(place)}.`);
});

it('changes nothing in a page as people write them', () => {
  const page = `<!doctype html><title>a < b</title><style>b > i { color: red }</style><!-- <div> -->
    <table>${'<tr><td>Civic<td>25,000'.repeat(500)}</table>
    ${'<p>One<br>two <b>three</b> <img src="a>b">'.repeat(500)}<ul>${'<li>a'.repeat(500)}</ul>`;
  expect(flatHtml(page)).toBe(page);
});

it('tells a list in a list once', async () => {
  const text = await htmlToText('<dl><dt>Car<dd><dl><dt>Price<dd>25,000</dl><dt>Colour<dd>silver</dl>');
  expect(text.match(/25,000/g)).toHaveLength(1);
});

it('leaves what stands behind a drawing of many shapes as it is', async () => {
  const drawing = `<svg>${'<path d="M0"/>'.repeat(150)}</svg>`;
  const page = `<p>Before</p>${drawing}<p>Price: 25,000</p><table><tr><th>Model<th>Price<tr><td>Golf<td>30</table><p>end</p>`;
  expect(flatHtml(page)).toBe(page);
  // Elsewhere a slash ends nothing.
  expect(flatHtml('<div/>'.repeat(200)).length).toBeLessThan('<div/>'.repeat(150).length);
  expect(await htmlToText(page)).toContain('Price: 25,000\n');
});
