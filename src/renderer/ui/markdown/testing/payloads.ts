/*
 * Answers that are meant to hold the window up, by kinds: each is generated, in sizes from what somebody might write to what
 * a message can hold.
 */

export interface Payload {
  readonly name: string;
  readonly text: string;
}

const MAX_CHARS = 800_000;

const repeat = (text: string, times: number): string =>
  text.repeat(Math.max(1, Math.min(times, Math.floor(MAX_CHARS / text.length))));
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const nested = (open: string, inside: string, close: string, depth: number): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const fenced = (lang: string, code: string): string => `\`\`\`${lang}\n${code}\n\`\`\`\n`;

type Kind = (size: number) => string;

/** Formulas */
const doubled = (size: number): string =>
  `$$\n\\def\\a{\\frac{1}{2}}${lines(size, (i) => `\\def\\${letter(i + 1)}{\\${letter(i)}\\${letter(i)}}`)}\\${letter(size)}\n$$`;
const letter = (index: number): string =>
  index < 26
    ? String.fromCharCode(97 + index)
    : letter(Math.floor(index / 26) - 1) + String.fromCharCode(97 + (index % 26));

/** All letters and signs that can be assigned, in turn from each plane. */
function everySign(size: number): string {
  const planes = [0x370, 0x10000, 0x20000, 0x30000, 0xe0100, 0xf0000, 0x100000];
  return Array.from({ length: size }, (_, i) => {
    const code = (planes[i % planes.length] ?? 0) + Math.floor(i / planes.length);
    return String.fromCodePoint(code >= 0xd800 && code < 0xe000 ? code + 0x800 : code);
  }).join('');
}

const kinds: Readonly<Record<string, readonly [sizes: readonly number[], make: Kind]>> = {
  'fractions in fractions': [[15, 60, 400], (n) => `$$\n${nested('\\frac{1}{', 'x', '}', n)}\n$$`],
  'roots in roots': [[15, 60, 400], (n) => `\\(${nested('\\sqrt{', 'x', '}', n)}\\)`],
  'roots without brackets': [[20, 400], (n) => `\\(${'\\sqrt'.repeat(n)}x\\)`],
  'powers of powers': [[15, 100, 900], (n) => `$${nested('x^{', 'x', '}', n)}$`],
  'brackets that grow': [[15, 100], (n) => `\\[${nested('\\left(', 'x', '\\right)', n)}\\]`],
  'macros that double': [[8, 20, 40, 300], doubled],
  'macros by newcommand': [[20], (n) => `$$\n\\newcommand{\\x}[1]{#1#1#1}${nested('\\x{', 'y', '}', n)}\n$$`],
  'a formula that expands for ever': [[1], () => '$$\n\\def\\x{\\x\\x}\\x\n$$'],
  'a matrix': [[10, 40, 400], (n) => `\\[\\begin{matrix}${repeat('a & b \\\\', n)}\\end{matrix}\\]`],
  'matrices in matrices': [[6, 40], (n) => `\\[${nested('\\begin{pmatrix}', 'x', '\\end{pmatrix}', n)}\\]`],
  'a long sum': [[300, 900, 4_000], (n) => `\\(${repeat('x+', n)}y\\)`],
  'accents in a formula': [[100, 300], (n) => `\\(${repeat('\\hat{x}', n)}\\)`],
  'many formulas': [[200, 2_000, 8_000], (n) => lines(n, (i) => `The term $x_{${String(i)}}^2$ and\n`)],
  'many large formulas': [
    [50, 400],
    (n) => repeat(`\\[\\sum_{i=0}^{n} \\frac{a_i}{b_i} = \\sqrt{${'x+'.repeat(100)}y}\\]\n\n`, n),
  ],
  'formulas in a table': [
    [50, 500],
    (n) => `| a | b |\n|---|---|\n${repeat('| $x^2$ | \\(\\frac{1}{2}\\) |\n', n)}`,
  ],
  'a rule of a formula': [[1, 40], (n) => `\\(${repeat('\\rule{1000em}{1000em}', n)}\\)`],

  // Paragraphs and lines
  'paragraphs of one letter': [[1_000, 10_000, 100_000, 260_000], (n) => repeat('a\n\n', n)],
  'lines of one letter': [[1_000, 20_000, 400_000], (n) => repeat('a\n', n)],
  'line ends of Windows': [[1_000, 100_000, 200_000], (n) => repeat('a\r\n\r\n', n)],
  'line ends of all systems': [[1_000, 100_000], (n) => repeat('a\r\n\r\r\n\rb\n', n)],
  'carriage returns': [[800_000], (n) => repeat('\r', n)],
  'blank lines': [[800_000], (n) => repeat('\n', n)],
  'lines of spaces': [[1_000, 100_000], (n) => repeat('    \n', n)],
  tabs: [[1_000, 100_000], (n) => repeat('\ta\n', n)],
  'a line of words': [[4_000, 60_000, 160_000], (n) => repeat('word ', n)],
  'a line of numbers': [[4_000, 160_000], (n) => repeat('1 ', n)],
  'a line of numbers and words': [[4_000, 160_000], (n) => repeat('1 a ', n)],
  'lines of numbers and words': [[1_000, 20_000], (n) => repeat(`${'1 a '.repeat(10)}\n`, n)],
  'a line of letters': [[60_000, 800_000], (n) => repeat('a', n)],
  'a line of letters that are set together': [[2_000, 400_000], (n) => repeat('x+', n)],
  'paragraphs of letters that are set together': [[6, 160], (n) => repeat(`${'x+'.repeat(2_400)}\n\n`, n)],
  'a line of backslashes': [[4_000, 200_000], (n) => repeat('\\', n)],
  'a paragraph of long lines': [[10, 160], (n) => lines(n, () => 'word *a* '.repeat(540))],

  // Lists and quotes
  'a list': [[500, 10_000, 200_000], (n) => repeat('- a\n', n)],
  'a list with blank lines': [[500, 10_000, 100_000], (n) => repeat('- a\n\n', n)],
  'a list of numbers': [[500, 50_000], (n) => lines(n, (i) => `${String(i)}. a`)],
  'lists in lists': [[20, 200, 1_000], (n) => lines(n, (i) => `${' '.repeat(i * 2)}- a`)],
  'lists that begin anew': [[500, 50_000], (n) => repeat('- a\n1. b\n* c\n', n)],
  'quotes in quotes': [[20, 200, 5_000], (n) => `${'> '.repeat(n)}a\n`.repeat(20).slice(0, MAX_CHARS)],
  'quotes in lists in quotes': [[20, 200], (n) => `${'> - '.repeat(n)}a`],
  tasks: [[500, 50_000], (n) => repeat('- [ ] a\n', n)],
  'a list of code': [[300, 10_000], (n) => repeat('- a\n\n  ```ts\n  const a = 1;\n  ```\n\n', n)],

  'paragraphs of one item': [[500, 60_000], (n) => `- a\n${repeat('\n  b\n', n)}`],
  'lines of one item': [[500, 60_000], (n) => `- a\n${repeat('  b\n', n)}`],

  // Tables
  'a table of many rows': [[300, 5_000, 80_000], (n) => `| a | b |\n|---|---|\n${repeat('| 1 | 2 |\n', n)}`],
  'a table of rows with words': [
    [900],
    (n) =>
      `| Code | Name | Stock |\n|---|---|---|\n${lines(n, (i) => `| A-${String(i)} | Item ${String(i)} | ${String(i)} |`)}`,
  ],
  'a table of many columns': [
    [30, 500, 5_000],
    (n) => `|${' a |'.repeat(n)}\n|${'---|'.repeat(n)}\n${`|${' 1 |'.repeat(n)}\n`.repeat(20)}`,
  ],
  'a table of narrow columns': [
    [500, 2_400],
    (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n${`|${'1|'.repeat(n)}\n`.repeat(100)}`,
  ],
  'a table of empty cells': [[2_000, 100_000], (n) => `|a|b|c|\n|-|-|-|\n${repeat('||||\n', n)}`],
  'many tables': [[100, 5_000], (n) => repeat('| a | b |\n|---|---|\n| 1 | 2 |\n\n', n)],
  'a table with marks': [
    [200, 5_000],
    (n) => `| a | b |\n|---|---|\n${repeat('| **a** `b` *c* | [d](https://e.example) |\n', n)}`,
  ],

  // Code
  'code without a language': [[2_000, 40_000, 400_000], (n) => fenced('', repeat('a\n', n))],
  'code without an end': [[400_000], (n) => `\`\`\`\n${repeat('a\n', n)}`],
  'a line of code': [[10_000, 800_000], (n) => fenced('js', repeat('a', n))],
  TypeScript: [[500, 3_000, 40_000], (n) => fenced('ts', repeat('const a = "b" + 1; // c\n', n))],
  'a class of stars': [[20, 60, 400], (n) => fenced('cpp', `class ${'*'.repeat(n)}`)],
  'templates of templates': [[30, 2_000], (n) => fenced('cpp', `template ${'<a'.repeat(n)}`)],
  'regular expressions': [[30, 2_000], (n) => fenced('js', `x = /${'(a'.repeat(n)}/`)],
  'brackets in code': [[1_000, 40_000], (n) => fenced('json', '['.repeat(n))],
  'code of quotes': [[1_000, 40_000], (n) => fenced('python', repeat('"""\n', n))],
  'small code blocks': [[100, 3_000, 30_000], (n) => repeat(`${fenced('', 'a')}\n`, n)],
  'small coloured blocks': [[100, 3_000], (n) => repeat(`${fenced('ts', 'let a = 1;')}\n`, n)],
  'indented code': [[500, 50_000], (n) => repeat('a\n\n    b\n\n', n)],
  'indented code with blank lines': [[500, 100_000], (n) => repeat('    a\n\n', n)],

  // Within a line
  images: [[100, 3_000, 20_000], (n) => repeat('![a](https://b.example/c.png)\n\n', n)],
  'images in a line': [[100, 3_000], (n) => repeat('![a](https://b.example/c.png) ', n)],
  links: [[100, 3_000, 20_000], (n) => repeat('[a](https://b.example/c)\n\n', n)],
  addresses: [[100, 20_000], (n) => repeat('https://b.example/c?d=e#f\n\n', n)],
  'mail addresses': [[1, 3_000], (n) => `${'a'.repeat(4_000)}@b.example\n\n`.repeat(Math.min(n, 190))],
  footnotes: [[100, 5_000], (n) => lines(n, (i) => `a[^${String(i)}]\n\n[^${String(i)}]: b\n`)],
  'footnotes that lead to each other': [
    [100, 5_000],
    (n) => `${lines(n, (i) => `[^${String(i)}]: a[^${String(i + 1)}]`)}\n\n[^0]`,
  ],
  'references to one footnote': [[200, 20_000], (n) => `${repeat('a[^1]\n\n', n)}[^1]: b`],
  'definitions of links': [
    [200, 10_000],
    (n) => lines(n, (i) => `[${String(i)}]: https://a.example/\n\n[${String(i)}]\n`),
  ],
  'open brackets': [[1_000, 60_000, 800_000], (n) => repeat('[', n)],
  'open emphasis': [[1_000, 200_000], (n) => repeat('**a ', n)],
  'stars and lines': [[1_000, 50_000], (n) => repeat('*a **b _c\n', n)],
  backticks: [[1_000, 100_000], (n) => repeat('`` ` ', n)],
  tildes: [[1_000, 100_000], (n) => repeat('~~a ', n)],
  dollars: [[1_000, 100_000], (n) => repeat('$a ', n)],
  entities: [[1_000, 100_000], (n) => repeat('&amp;&#36;', n)],
  tags: [[200, 50_000], (n) => repeat('<sub>a', n)],
  'tags in tags': [[200, 5_000], (n) => nested('<mark>', 'a', '</mark>', n)],
  'angle brackets': [[1_000, 200_000], (n) => repeat('<', n)],
  comments: [[200, 50_000], (n) => repeat('<!-- a ', n)],
  'details in details': [
    [20, 500, 10_000],
    (n) => nested('<details>\n<summary>a</summary>\n\n', 'b', '\n</details>\n', n),
  ],
  'many details': [[100, 10_000], (n) => repeat('<details><summary>a</summary>b</details>\n\n', n)],
  headings: [[200, 50_000], (n) => repeat('# a\n', n)],
  rules: [[200, 100_000], (n) => repeat('---\n\n', n)],

  // Signs
  'emoji with joiners': [[1_000, 40_000], (n) => repeat('👨‍👩‍👧‍👦', n)],
  'paragraphs of emoji': [[1_000, 40_000], (n) => repeat('👨‍👩‍👧‍👦\n\n', n)],
  'emoji with spaces': [[1_000, 200_000], (n) => repeat('🙂 ', n)],
  flags: [[1_000, 100_000], (n) => repeat('🇩🇪', n)],
  'marks upon marks': [[1_000, 100_000, 700_000], (n) => `a${repeat('\u0301', n)}`],
  'words with marks upon marks': [[500, 10_000], (n) => repeat(`a${'\u0301\u0323'.repeat(20)} `, n)],
  joiners: [[1_000, 400_000], (n) => repeat('a\u200d', n)],
  'marks of direction': [[1_000, 200_000], (n) => repeat('\u202ea\u2067', n)],
  'both directions': [[1_000, 100_000], (n) => repeat('a ب ', n)],
  'Arabic letters': [[1_000, 100_000], (n) => repeat('ببب', n)],
  'Thai without spaces': [[1_000, 100_000], (n) => repeat('กขค', n)],
  'Chinese without spaces': [[1_000, 200_000], (n) => repeat('车价', n)],
  'signs of all planes': [[1_000, 10_000, 100_000], (n) => repeat('𝔸𠀀\u{1f9ff}', n)],
  'selectors of variations': [[1_000, 200_000], (n) => `a${repeat('\u{e0101}', n)}`],
  hieroglyphs: [[1_000, 300_000], (n) => repeat('𓀀', n)],
  'signs that each are another': [[10_000], everySign],
  'Arabic with marks': [[25_000], (n) => repeat('بِسْمِ ٱللَّهِ ', n)],
  Devanagari: [[25_000], (n) => repeat('क्षत्रियों ', n)],
  Tibetan: [[25_000], (n) => repeat('བསྒྲུབས་', n)],
  'regional indicators': [[50_000], (n) => repeat('🇦', n)],
  'emoji with skin tones': [[50_000], (n) => repeat('👍🏽', n)],
  'Khmer without spaces': [[1_000, 100_000], (n) => repeat('ស្ត្រី', n)],
  'isolates that stay open': [[1_000, 200_000], (n) => repeat('\u2067a ', n)],
  'soft hyphens': [[1_000, 200_000], (n) => repeat('a\u00ad', n)],
  'control characters': [[1_000, 200_000], (n) => repeat('\u0001\u0007', n)],
  'halves of pairs': [[1_000, 100_000], (n) => repeat('\ud83d ', n)],
  // Code of many scripts, and its lines without end
  'a line of code of Thai': [[200_000], (n) => fenced('', repeat('กขค', n))],
  'a line of code of all planes': [[10_000, 100_000], (n) => fenced('', repeat('𝔸𠀀\u{1f9ff}', n))],
  'a line of coloured code of both directions': [
    [100_000],
    (n) => fenced('js', `x = '${repeat('a ب ', n)}'`),
  ],
  'code of all scripts': [[20_000], (n) => fenced('', repeat('ببب กขค 𝔸𠀀 👨‍👩‍👧‍👦\n', n))],
  'coloured code of all scripts': [
    [200, 20_000],
    (n) => fenced('ts', repeat("const a = 'ببب กขค 𝔸𠀀'; // 👨‍👩‍👧‍👦\n", n)),
  ],
};

export const payloads: readonly Payload[] = Object.entries(kinds).flatMap(([kind, [sizes, make]]) =>
  sizes.map((size) => ({ name: `${kind}, ${String(size)}`, text: make(size) })),
);
