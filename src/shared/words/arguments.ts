/*
 * What a message in ICU syntax wants to be told, read from its text by the compiler: `{name}` a string,
 * `{count, plural, …}` and `{share, number}` a number, `{at, date}` a time, `<b>…</b>` what to make of the words in it.
 */

/** The values of a message by name; `Part` is what its tags become. */
export type Values<Message extends string, Part = never> = Show<
  Scan<Message, [], never>,
  Tags<Message>,
  Part
>;

type Show<Found extends Argument, Tag extends string, Part> = Readonly<
  { [A in Found as A[0]]: A[1] } & Record<Tag, (words: readonly (string | Part)[]) => Part>
>;

type Argument = readonly [name: string, value: unknown];

/** Names of the tags in a message; such a message is only said as parts. */
export type Tags<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? Name | Tags<Rest>
  : never;

/** Where the reader is, innermost first: in the words of an option, or between the options of a choice. */
type Place = 'words' | 'options';

/** Goes from brace to brace. At the top, and in an option's words, a brace opens an argument; between options, words. */
type Scan<Text extends string, Places extends readonly Place[], Found extends Argument> =
  NextBrace<Text> extends [infer Brace, infer Rest extends string]
    ? Brace extends '}'
      ? Places extends readonly [Place, ...infer Outer extends Place[]]
        ? Scan<Rest, Outer, Found>
        : never
      : Places extends readonly ['options', ...Place[]]
        ? Scan<Rest, ['words', ...Places], Found>
        : ScanArgument<Rest, Places, Found>
    : Found;

/** After an opening brace: a whole argument, or one that goes on with its options. */
type ScanArgument<
  Text extends string,
  Places extends readonly Place[],
  Found extends Argument,
> = Text extends `${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name},${infer Format}`
    ? KindOf<Format> extends infer Choice extends keyof Choices
      ? Text extends `${string},${infer Options}`
        ? Scan<Options, ['options', ...Places], Found | readonly [Trim<Name>, Choices[Choice]]>
        : never
      : Scan<Rest, Places, Found | readonly [Trim<Name>, FormatValue<KindOf<Format>>]>
    : Scan<Rest, Places, Found | readonly [Trim<Inside>, string]>
  : never;

interface Choices {
  plural: number;
  selectordinal: number;
  select: string;
}

/** `plural` of `plural, one {…}`. */
type KindOf<Format extends string> = Trim<Format extends `${infer Kind},${string}` ? Kind : Format>;

type FormatValue<Kind extends string> = Kind extends 'number' ? number : Date | number;

/** The first brace and what follows it. */
type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? ['}', Rest]
      : never
    : ['{', After]
  : Text extends `${string}}${infer Rest}`
    ? ['}', Rest]
    : null;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;
