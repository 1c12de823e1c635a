import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { isTooMuch } from './typesetting';

const nested = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}x${close.repeat(depth)}`;

describe('isTooMuch', () => {
  it.each([
    nested('\\frac{1}{', '}', 40),
    nested('\\sqrt{', '}', 400),
    nested('x^{', '}', 40),
    nested('\\left(', '\\right)', 40),
    nested('\\begin{pmatrix}', '\\end{pmatrix}', 20),
    '\\sqrt'.repeat(20) + 'x',
    '\\def\\a{\\frac12}\\def\\b{\\a\\a}\\b',
    '\\newcommand{\\x}{y}\\x',
    '\\let\\a=\\b',
    `\\begin{matrix}${'a & b \\\\'.repeat(400)}\\end{matrix}`,
    'x+'.repeat(1_100),
  ])('leaves %.60s as it was written', (tex) => {
    expect(isTooMuch(tex)).toBe(true);
  });

  it.each([
    'e^{i\\pi} + 1 = 0',
    '\\frac{1}{1+\\frac{1}{1+\\frac{1}{1+\\frac{1}{x}}}}',
    '\\sqrt{\\left(\\frac{a}{b}\\right)^{2^{n}}}',
    '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
    '\\text{Total} = \\$25{,}000 \\times 1.19',
    '\\boxed{\\mathbf{\\hat{x}}_{i} \\leftarrow \\overline{y}}',
    'x_{1} + x_{2} + \\dots + x_{n} '.repeat(20),
  ])('draws %s', (tex) => {
    expect(isTooMuch(tex)).toBe(false);
    expect(() => katex.renderToString(tex, { throwOnError: true, strict: 'ignore' })).not.toThrow();
  });
});
