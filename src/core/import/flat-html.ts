/*
 * A page as flat as pages are. The converter's time grows with the square of how deep elements stand in each other, and of
 * how long a blank is: a few kilobytes held it up for a minute. Text is never taken out, marks are.
 */

/** Elements in each other: a mail of tables in tables has some sixty. */
const MAX_DEPTH = 100;
/** Marks that are open at once: old pages forget to end them. */
const MAX_MARKS = 40;

const MARKS = new Set(
  'a abbr b bdi big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const EMPTY = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** What stands in them is no markup. */
const RAW = new Set('iframe noembed noframes noscript script style textarea title xmp'.split(' '));
/** What ends, where it is open, with the beginning of another. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['p', 'li'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
  td: ['p', 'td', 'th'],
  th: ['p', 'td', 'th'],
  tr: ['p', 'td', 'th', 'tr'],
  tbody: ['p', 'td', 'th', 'tr', 'thead', 'tbody'],
  option: ['option'],
};

const BLANKS = /(?:\s|&nbsp;|&#0*160;|&#x0*a0;){100,}/gi;
const NAME = /\/?[a-z][^\s/>]*/iy;

export function flatHtml(page: string): string {
  const html = page.replace(BLANKS, (blank) => (blank.includes('\n') ? '\n' : ' '));
  const kept: string[] = [];
  const open: string[] = [];
  const marks: string[] = [];
  /** Elements that were left out and have not ended. */
  let below = 0;
  let from = 0;

  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    NAME.lastIndex = at + 1;
    const tag = NAME.exec(html)?.[0].toLowerCase();
    if (tag === undefined) {
      at += 1;
      continue;
    }
    const name = tag.replace('/', '');
    const end = after(html, '>', at);
    if (!isKept(tag, name, html[end - 2] === '/')) {
      kept.push(html.slice(from, at));
      from = end;
    }
    at = RAW.has(tag) ? endOfRaw(html, name, end) : end;
  }
  kept.push(html.slice(from));
  return kept.join('');

  function isKept(tag: string, name: string, isClosed: boolean): boolean {
    if (EMPTY.has(name)) return true;
    if (MARKS.has(name)) {
      const place = marks.lastIndexOf(name);
      if (tag !== name) marks.splice(place === -1 ? marks.length : place, 1);
      else if (marks.length === MAX_MARKS) return false;
      else marks.push(name);
      return true;
    }
    if (tag !== name) {
      if (below > 0) {
        below -= 1;
        return false;
      }
      const place = open.lastIndexOf(name);
      if (place !== -1) open.splice(place);
      return true;
    }
    // In a drawing or a formula, and nowhere else, a slash ends an element.
    if (isClosed && (name === 'svg' || name === 'math' || open.includes('svg') || open.includes('math')))
      return true;
    while (ENDS[name]?.includes(open.at(-1) ?? '')) open.pop();
    if (open.length === MAX_DEPTH) {
      below += 1;
      return false;
    }
    if (!RAW.has(name)) open.push(name);
    return true;
  }
}

/** Behind the next `text`; the end where there is none. */
function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at === -1 ? html.length : at + text.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
