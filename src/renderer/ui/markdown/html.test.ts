import { expect, it } from 'vitest';
import { toHtml } from './html';

it.each([
  [
    'emphasis',
    'The **Civic** is *cheap*, not ~~dear~~.',
    '<p>The <strong>Civic</strong> is <em>cheap</em>, not <del>dear</del>.</p>',
  ],
  ['a heading', '## Prices', '<h2>Prices</h2>'],
  ['lines', 'One\nTwo', '<p>One<br>Two</p>'],
  [
    'lists with their numbers',
    '3. Three\n4. Four\n   - within',
    '<ol><li value="3">Three</li><li value="4">Four<ul><li>within</li></ul></li></ol>',
  ],
  ['tasks', '- [x] done\n- [ ] open', '<ul><li>☑ done</li><li>☐ open</li></ul>'],
  ['code as it is', '```html\n<b>\n  x\n```', '<pre><code>&lt;b&gt;\n  x</code></pre>'],
  ['a line of code', 'Type `a < b`.', '<p>Type <code>a &lt; b</code>.</p>'],
  [
    'links that are safe',
    '[list](https://a.example/?a=1&b=2)',
    '<p><a href="https://a.example/?a=1&amp;b=2">list</a></p>',
  ],
  [
    'links with spaces in them, and without words',
    '[list](https://a.example/a b) [](https://a.example)',
    '<p><a href="https://a.example/a%20b">list</a> <a href="https://a.example/">https://a.example</a></p>',
  ],
  ['the words of those that are not', '[list](javascript:alert(1))', '<p>list</p>'],
  ['HTML as text', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['an image by its words', '![A car](https://a.example/x.png)', '<p>A car</p>'],
  ['quotations', '> He said "no".', '<blockquote><p>He said &quot;no&quot;.</p></blockquote>'],
  ['what is high', '10<sup>5</sup> m', '<p>10<sup>5</sup> m</p>'],
  ['entities', 'A &amp; B &lt;c&gt;', '<p>A &amp; B &lt;c&gt;</p>'],
  ['notes', 'With tax.[^1]\n\n[^1]: 19 %', '<p>With tax.<sup>[1]</sup></p><p>[1] 19 %</p>'],
  ['formulas as they are written', 'Area: $\\pi r^2$', '<p>Area: \\pi r^2</p>'],
  [
    'what is folded',
    '<details><summary>More</summary>\n\nText\n\n</details>',
    '<p><strong>More</strong></p><p>Text</p>',
  ],
  [
    'from right to left',
    'السعر **٢٥**\n\n- أول',
    '<p dir="rtl">السعر <strong>٢٥</strong></p><ul dir="rtl"><li>أول</li></ul>',
  ],
])('writes %s', (_, markdown, expected) => {
  expect(toHtml(markdown)).toBe(expected);
});

it('writes tables with lines, so that they are tables in mail and Word', () => {
  expect(toHtml('| Car | Price |\n|---|--:|\n| **Civic** | $25,000 \\| net |')).toBe(
    '<table border="1" cellpadding="6" cellspacing="0"><thead><tr><th>Car</th><th align="right">Price</th></tr></thead><tbody><tr><td><strong>Civic</strong></td><td align="right">$25,000 | net</td></tr></tbody></table>',
  );
});
