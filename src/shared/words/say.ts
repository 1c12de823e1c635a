import { IntlMessageFormat } from 'intl-messageformat';
import type { Tags, Values } from './arguments';
import { en } from './languages/en';
import { formatters } from './formatters';

/** Names one message of the catalogue. */
export type Key = keyof typeof en;
type Text<K extends Key> = (typeof en)[K];

/**
 * A message as the file of a language has it; one that has more to it than names to fill in, as the build has parsed it:
 * the app itself carries no parser.
 */
export type Message = string | MessageElement[];
export type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];
export type Catalogue = Readonly<Record<Key, Message>>;

export const isKey = (text: string): text is Key => Object.hasOwn(en, text);

/** Messages that are a string once they are said. */
export type PlainKey = { [K in Key]: Tags<Text<K>> extends never ? K : never }[Key];
/** Messages with tags such as `<b>…</b>`, which become elements of the page. */
export type RichKey = Exclude<Key, PlainKey>;
/** Messages that are the same every time. */
export type FixedKey = { [K in PlainKey]: keyof Values<Text<K>> extends never ? K : never }[PlainKey];
/** The keys of a room, without its name. */
export type KeyIn<Room extends string> = Key extends infer K
  ? K extends `${Room}.${infer Rest}`
    ? Rest
    : never
  : never;
type OpenKey = Exclude<PlainKey, FixedKey>;

/** Rooms whose messages only the window says: they come from nowhere else, and a union of all is too much for the compiler. */
type WindowRoom =
  | 'answer'
  | 'composer'
  | 'editor'
  | 'first'
  | 'preview'
  | 'sidebar'
  | 'sign_in'
  | 'status'
  | 'table'
  | 'tests'
  | 'welcome';
type Sent<K extends Key> = Exclude<K, `${WindowRoom}.${string}`>;

/** A sentence that is the same every time. */
export type SentKey = Sent<FixedKey>;

/** A message that is not said yet: data, so that it can come from a thread that knows no words. */
export type Sentence =
  | SentKey
  | { [K in Sent<OpenKey>]: readonly [key: K, values: Values<Text<K>>] }[Sent<OpenKey>];

type Said<K extends Key> = keyof Values<Text<K>> extends never ? [] : [values: Values<Text<K>>];
export type RichValues<K extends RichKey, Part> = Values<Text<K>, Part>;

let catalogue: Catalogue = en;
let locale = 'en';
const formats = new Map<Key, IntlMessageFormat>();

/**
 * From now on everything is said in the language of `messages`.
 * @param ofNumbers the locale of numbers and dates, such as `en-GB`
 */
export function speak(ofNumbers: string, messages: Catalogue): void {
  catalogue = messages;
  locale = ofNumbers;
  formats.clear();
}

/** For numbers and dates. */
export const spokenLocale = (): string => locale;

/** The message in the person's language. */
export function say<K extends PlainKey>(key: K, ...[values]: Said<K>): string {
  return filledIn(key, values);
}

export function saySentence(sentence: Sentence): string {
  if (typeof sentence === 'string') return filledIn(sentence);
  const [key, values] = sentence;
  return filledIn(key, values);
}

function filledIn(key: Key, values: Readonly<Record<string, string | number | Date>> = {}): string {
  const message = catalogue[key];
  if (typeof message !== 'string' || !isSimple(message)) return String(formatOf(key, message).format(values));
  return message.replace(NAME, (_, name: string) => String(values[name]));
}

const NAME = /\{(\w+)\}/g;

/** Whether there are at most names to fill in: most messages, and they shall cost no more than that. */
export const isSimple = (message: string): boolean => !/[{<]/.test(message.replace(NAME, ''));

/** The same as text and what `values` make of its tags, in order. */
export function sayParts<K extends RichKey, Part>(
  key: K,
  values: RichValues<K, Part>,
): readonly (string | Part)[] {
  const parts = formatOf(key, catalogue[key]).formatToParts<Part>({ ...values });
  return parts.map(({ value }) => value);
}

/** What a message is made of. */
export const elementsOf = (message: Message): readonly MessageElement[] =>
  new IntlMessageFormat(message, 'en').getAst();

function formatOf(key: Key, message: Message): IntlMessageFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, locale, undefined, { formatters });
  formats.set(key, made);
  return made;
}
