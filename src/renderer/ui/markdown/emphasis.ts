import { UNSPACED } from './scripts';
import { whenNeeded } from './when-needed';

const SPACED = String.raw`(?![${UNSPACED}])[\p{L}\p{N}]`;
/** What opens before a word and closes behind one, on one line; two stars before another script's bracket are no power. */
const PAIR = String.raw`(?:(?<!\*|\)|${SPACED})|(?<!\*)(?=\*{2,3}(?![\x00-\x7f])[\p{P}\p{S}]))(\*{1,3})(?![\s*])((?:(?!\1)[^\n]|(?<=\d)\*(?=\d))+?)(?<![\s*])\1(?!\*)(?!(?<=\d\*)\d)`;
/** A product of words, where it comes to something: `单价*数量=总价`, or of single ones, `长*宽*高`. */
const WORDS = String.raw`(?<=[=＝]\s?[\p{L}\p{N}*]*[${UNSPACED}])\*(?=[${UNSPACED}])|(?<=[${UNSPACED}])\*(?=[\p{L}\p{N}*]*[${UNSPACED}]\s?[=＝])|(?<=[${UNSPACED}])\*(?=[${UNSPACED}]\*[${UNSPACED}])|(?<=[${UNSPACED}]\*[${UNSPACED}])\*(?=[${UNSPACED}])`;
/** The sign of a product, `120*60` and `(a+b)*c`, or of a power, `x**2`. */
const SIGN = String.raw`(?<=${SPACED}|\))(?<!\*)\*(?!\*)(?=${SPACED}|\()|(?<=\d|\)|(?<![\p{L}\p{N}*])[a-zA-Z])\*\*(?=\d)`;
/** `__init__.py` and `__call__(x)` are names, and nothing in bold. */
const NAME = String.raw`(?<!\w)__\w+?__(?=\.\w|\()`;
const eachMark = whenNeeded(() => new RegExp(`${NAME}|${WORDS}|${PAIR}|${SIGN}`, 'gu'));
const eachSign = whenNeeded(() => new RegExp(`${WORDS}|${SIGN}`, 'gu'));

const FIRST_SIGN = /^[\p{P}\p{S}]/u;
const LAST_SIGN = /[\p{P}\p{S}]$/u;
/** Signs that end what stands before them: nobody opens anything between one of these and a word. */
const ENDING = /[:;.,!?)\]%»”’：；，。、！？．％…）］」』】》〉〕\p{Pd}]$/u;
const ENDS_WORD = /[\p{L}\p{N}]$/u;
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const STARTS_WORD = /^[\p{L}\p{N}]/u;

const letters = (text: string): string => 'a'.repeat(text.length);

/**
 * The text with letters in place of what would mislead the search for emphasis: the stars of products, which are none, and
 * punctuation within marks that a word without a space follows, as in `**「思域」**的` or `**Price:**25`. As long as it was.
 */
export function maskForEmphasis(text: string): string {
  if (!/\*|__/.test(text)) return text;
  return text.replace(eachMark(), (whole: string, mark: string | undefined, inside: string, at: number) => {
    if (mark === undefined) return letters(whole);
    const behind = text.slice(at + whole.length, at + whole.length + 2);
    const isGlued = STARTS_UNSPACED.test(behind) || (STARTS_WORD.test(behind) && ENDING.test(inside));
    let masked = inside.replace(eachSign(), letters);
    if (isGlued) masked = masked.replace(LAST_SIGN, letters);
    if (ENDS_WORD.test(text.slice(Math.max(0, at - 2), at))) masked = masked.replace(FIRST_SIGN, letters);
    return mark + masked + mark;
  });
}
