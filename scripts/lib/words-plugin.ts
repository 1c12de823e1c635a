import type { Plugin } from 'vite';
import { elementsOf, isSimple } from '../../src/shared/words/say';

const LANGUAGE_FILE = /[/\\]src[/\\]shared[/\\]words[/\\]languages[/\\][\w-]+\.ts$/;

/**
 * Parses the catalogues while the app is built, so that no start spends time on it: the parser, four fifths of
 * intl-messageformat, stays outside. A message with nothing but names to fill in stays as it is.
 */
export const words = (): Plugin => ({
  name: 'safycore-words',
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
    },
  }),
  async transform(code, id) {
    if (!LANGUAGE_FILE.test(id)) return null;
    const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
    const parsed = Object.entries(exported).map(
      ([name, messages]: [string, Readonly<Record<string, string>>]) =>
        `export const ${name} = ${JSON.stringify(parseAll(messages))};`,
    );
    return { code: parsed.join('\n'), map: null };
  },
});

const parseAll = (messages: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [key, isSimple(text) ? text : elementsOf(text)]),
  );
