import { type Catalogue, elementsOf, isSimple, type Key, type Message, type MessageElement } from './say';

/** What is neither an argument nor a tag; the parser's own names are not in the built app. */
const LITERAL = 0;

const ACCENTS = new Map(
  Object.entries({
    ...{
      a: 'á',
      b: 'ƀ',
      c: 'ç',
      d: 'ð',
      e: 'é',
      f: 'ƒ',
      g: 'ĝ',
      h: 'ĥ',
      i: 'î',
      j: 'ĵ',
      k: 'ķ',
      l: 'ļ',
      m: 'ɱ',
    },
    ...{
      n: 'ñ',
      o: 'ö',
      p: 'þ',
      q: 'ǫ',
      r: 'ŕ',
      s: 'š',
      t: 'ţ',
      u: 'û',
      v: 'ṽ',
      w: 'ŵ',
      x: 'ẋ',
      y: 'ý',
      z: 'ž',
    },
    ...{
      A: 'Å',
      B: 'Ɓ',
      C: 'Ç',
      D: 'Ð',
      E: 'É',
      F: 'Ƒ',
      G: 'Ĝ',
      H: 'Ĥ',
      I: 'Î',
      J: 'Ĵ',
      K: 'Ķ',
      L: 'Ļ',
      M: 'Ṁ',
    },
    ...{
      N: 'Ñ',
      O: 'Ö',
      P: 'Þ',
      Q: 'Ǫ',
      R: 'Ŕ',
      S: 'Š',
      T: 'Ţ',
      U: 'Û',
      V: 'Ṽ',
      W: 'Ŵ',
      X: 'Ẋ',
      Y: 'Ý',
      Z: 'Ž',
    },
  }),
);

/** English with accents and its vowels twice, some 40 % longer: what is still plain on the screen is in no catalogue. */
export const accented = (catalogue: Catalogue): Catalogue =>
  rewrite(catalogue, (text) =>
    Array.from(text, (letter) => {
      const accent = ACCENTS.get(letter) ?? letter;
      return /[aeiou]/i.test(letter) ? accent + accent.toLowerCase() : accent;
    }).join(''),
  );

const FROM_RIGHT_TO_LEFT = '\u202e';
const AS_BEFORE = '\u202c';

/** English whose words run from right to left, as Arabic's do. */
export const mirrored = (catalogue: Catalogue): Catalogue =>
  rewrite(catalogue, (text) => text.replace(/\p{L}[\p{L}’-]*/gu, `${FROM_RIGHT_TO_LEFT}$&${AS_BEFORE}`));

function rewrite(catalogue: Catalogue, change: (text: string) => string): Catalogue {
  const entries = Object.entries(catalogue).map(([key, message]: [string, Message]) => [
    key,
    typeof message === 'string' && isSimple(message)
      ? message.replace(/\{\w+\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : change(part)))
      : rewriteElements(elementsOf(message), change),
  ]);
  return Object.fromEntries(entries) as Record<Key, Message>;
}

/** Words only: the names of values, options and tags stay. */
function rewriteElements(
  elements: readonly MessageElement[],
  change: (text: string) => string,
): MessageElement[] {
  return elements.map((element) => {
    const { type }: { readonly type: number } = element;
    if ('options' in element) return { ...element, options: rewriteOptions(element.options, change) };
    if ('children' in element) return { ...element, children: rewriteElements(element.children, change) };
    return type === LITERAL && 'value' in element ? { ...element, value: change(element.value) } : element;
  });
}

type Options = Extract<MessageElement, { readonly options: unknown }>['options'];

const rewriteOptions = (options: Options, change: (text: string) => string): Options =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { ...option, value: rewriteElements(option.value, change) },
    ]),
  );
