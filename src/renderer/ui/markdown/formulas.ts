import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import { lineBefore } from './source';

/** Mathematics between `$…$`, `$$…$$`, `\(…\)` or `\[…\]`. */
export interface MathToken extends Tokens.Generic {
  readonly type: 'math';
  readonly tex: string;
  readonly display: boolean;
}

/** Lines without a blank one between them: what is cut off there was never meant as one formula. */
const DISPLAY =
  /^ {0,3}(?:\$\$((?:(?!\n[ \t]*\n)(?:\\[\s\S]|[^$\\]))+?)\$\$|\\\[((?:(?!\n[ \t]*\n)[\s\S])+?)\\\])[ \t]*(?:\n|$)/;
const BRACKETED = /^(?:\\\(((?:(?!\n[ \t]*\n)[\s\S])+?)\\\)|\\\[((?:(?!\n[ \t]*\n)[\s\S])+?)\\\])/;
const DOUBLE = /^\$\$((?:\\.|[^$\\\n])+)\$\$(?!\$)/;
/** No space inside the marks, and no digit behind them. */
const SINGLE = /^\$(?![\s$])((?:\\.|[^$\\\n])+)(?<!\s)\$(?![\d$])/;

/** A dollar sign behind one of these is a currency's. Scripts that set no spaces before a formula say nothing. */
const PRICED =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{Sc}]$/u;

/** Words that stand upright in a formula, with what says so. */
const UPRIGHT = /\\(?:text\w*|math\w+|operatorname\*?|mbox|begin|end)\s*\{[^{}]*\}/g;
const COMMAND = /\\(?:[a-zA-Z]+|[,;:!%$#&{}|\\ ])/g;
/** `25_000` is a number, `user_id` a name. */
const SCRIPT = /(?<![\s;:]|^)\^|_(?!\d{3}(?!\d))/;
const NAME = /[a-zA-Z]{2}_[a-zA-Z]{2}/;
const SENTENCE = /\p{L}{4,}[,.:;]?\s+\p{L}|\p{L}[,.:;]?\s+\p{L}{4,}|[，。；：、！？]/u;
const TWO_WORDS = /[\p{L}\d]\s+\p{L}{2,}|\p{L}{2,}\s+[\p{L}\d]|\p{L}\s+\d/u;

/** The letters before the next price's sign: `25,000 (in US`, `x, RD` before `1,200`, or `25k = C`. */
const CURRENCY = /(?<![\p{L}\\{])(?:US|CA|AU|NZ|HK|NT|SG|MX)$/u;
const CURRENCY_LETTERS = /(?<![\p{L}\\{])[A-Z](?:[A-Z]|[a-z]{2})$|[,;:(]\s?[A-Z]$/u;
const CURRENCY_LETTER = /^[-+~≈]?\d[^]*(?<![\p{L}\\{])[A-Z]$/u;

const AMOUNT = String.raw`[-+]?\d[\d.,'’]*(?:[kKmMbBtT](?![a-zA-Z]))?`;
/** Amounts in a row, compared, or for something: `20-30`, `25k/30k`, `100 = 100`, `5/day`. */
const PRICES = new RegExp(
  [
    String.raw`^${AMOUNT}(?:\s*[-/+,;:]\s*${AMOUNT})*$`,
    String.raw`^${AMOUNT}\s*[=≈<>≤≥]\s*${AMOUNT}$`,
    String.raw`^${AMOUNT}\s*/\s*[a-zA-Z]`,
  ].join('|'),
);
const THOUSANDS = /\d[.,'’ ]\d{3}(?!\d)/;
const EQUATION = /[\d)]\s*[=<>×÷·*≤≥≠≈±]\s*[-+]?[\d(]|^[([].*[)\]]$/;
/** Signs that a formula may be made of where no command tells it: no currency, no dash, no word longer than `nRT`. */
const PLAIN_FORMULA = /^(?![/*,:;.])(?![^]*[a-zA-Z]{4})[\da-zA-Zα-ωΑ-Ω\s()[\]|.,'′!*/:+=<>\p{Sm}-]+$/u;
const SINGLE_LETTER = /(?<![a-zA-Zα-ωΑ-Ω])[a-zA-Zα-ωΑ-Ω](?![a-zA-Zα-ωΑ-Ω])/;
const OPERATOR = /[-+=<>*/!\p{Sm}]/u;

/** Brackets open before they close, and close; their kinds may differ, as in `[0,1)`. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const character of tex.replace(/\\./g, '')) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether what stands between dollar signs can be nothing but a formula. A price that became one would lose its signs, so
 * what may be either stays as it was written.
 */
export function isFormula(tex: string, after = ''): boolean {
  const text = tex.replace(UPRIGHT, '\\t').trim();
  if (!isBalanced(text) || /(?<![\^_{\\])[-=+*/<>,;:&]$/.test(text)) return false;
  if (CURRENCY.test(text)) return false;
  if (/^\s?\d/.test(after) && (CURRENCY_LETTER.test(text) || CURRENCY_LETTERS.test(text))) return false;
  const signs = text.replace(COMMAND, ' ');
  const isTeX = /\\[^$]/.test(text) || (SCRIPT.test(text) && !NAME.test(text));
  // A price may have its sign escaped where there is no formula.
  if (isTeX || signs !== text) return !(isTeX ? SENTENCE : TWO_WORDS).test(signs);
  if (PRICES.test(text) || TWO_WORDS.test(text) || !PLAIN_FORMULA.test(text)) return false;
  const withoutAmounts = text.replace(new RegExp(AMOUNT, 'g'), '0');
  if (!/[a-zα-ω]/i.test(withoutAmounts)) return EQUATION.test(text) && !THOUSANDS.test(text);
  if (/^[-+]?\d/.test(text) && THOUSANDS.test(text)) return false;
  return SINGLE_LETTER.test(withoutAmounts) || OPERATOR.test(text);
}

function mathAt(source: string, before: string): MathToken | undefined {
  const bracketed = BRACKETED.exec(source);
  if (bracketed) return math(bracketed[0], bracketed[1] ?? bracketed[2], bracketed[2] !== undefined);
  const dollars = DOUBLE.exec(source) ?? SINGLE.exec(source);
  if (!dollars || before.endsWith('$') || PRICED.test(before)) return undefined;
  const [raw, tex = ''] = dollars;
  return isFormula(tex, source.slice(raw.length)) ? math(raw, tex, raw.startsWith('$$')) : undefined;
}

const math = (raw: string, tex = '', display: boolean): MathToken => ({
  type: 'math',
  raw,
  tex: tex.trim(),
  display,
});

const first = (...indexes: readonly number[]): number | undefined => {
  const found = indexes.filter((index) => index !== -1);
  return found.length === 0 ? undefined : Math.min(...found);
};

export const formulas: readonly TokenizerAndRendererExtension[] = [
  {
    name: 'mathBlock',
    level: 'block',
    start: (source) => first(lineBefore('$$', source), lineBefore('\\[', source)),
    tokenizer(source): MathToken | undefined {
      const match = DISPLAY.exec(source);
      if (!match) return undefined;
      const [raw, dollars, brackets] = match;
      if (dollars !== undefined && !isFormula(dollars)) return undefined;
      return math(raw, dollars ?? brackets, true);
    },
  },
  {
    name: 'mathInline',
    level: 'inline',
    start: (source) => first(source.indexOf('$'), source.indexOf('\\('), source.indexOf('\\[')),
    tokenizer: (source, tokens): MathToken | undefined =>
      /^[$\\]/.test(source) ? mathAt(source, (tokens as Token[]).at(-1)?.raw ?? '') : undefined,
  },
];

/** TeX sets `25,000` and `3,14` as two numbers, takes `%` for a comment and `~` for a space: what is seen is what was written. */
export const asWritten = (tex: string): string =>
  tex
    .replace(/(?<=\d),(?=\d)/g, '{,}')
    .replace(/(?<=\d)'(?=\d{3})/g, '\\text{’}')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\\,')
    .replace(/(?<=\d)~(?=\d)/g, '{\\sim}')
    .replace(/(?<!\\)%/g, '\\%');
