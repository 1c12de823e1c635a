import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { elementsOf, isSimple } from '../../src/shared/words/say';
import { repoRoot } from '../lib/paths';
import { importedBy, saidIn, sourcesOf } from './said';

const WORDS = normalizePath(join(repoRoot, 'src/shared/words/'));
const ENGLISH = `${WORDS}languages/en.ts`;
const WINDOW = normalizePath(join(repoRoot, 'src/renderer/'));
const LATER = 'virtual:words-later';

interface Options {
  /** The sources of the process, from the repository's root. What they do not say stays outside. */
  readonly folders: readonly string[];
  /** Where the first frame begins: what is first said by parts that are loaded later, comes with those parts. */
  readonly first?: string;
}

/**
 * Parses the catalogues while the app is built, so that no start spends time on it: the parser, four fifths of
 * intl-messageformat, stays outside. Of English each process gets what it says; another language is read as a whole.
 */
export function words({ folders, first }: Options): Plugin {
  let isBuild = false;
  let early: ReadonlySet<string> = new Set();
  let isSaid: (key: string) => boolean = () => true;
  let isEarly = isSaid;
  let later: Messages = {};
  return {
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
    configResolved: ({ command, build }) => {
      isBuild = command === 'build' && !build.watch;
    },
    buildStart() {
      if (!isBuild) return;
      isSaid = saidIn(sourcesOf(folders.map((folder) => join(repoRoot, folder))));
      if (first === undefined) return;
      const modules = importedBy(join(repoRoot, first));
      early = new Set([...modules].map(normalizePath));
      isEarly = saidIn(modules);
    },
    resolveId: (id) => (id === LATER ? `\0${LATER}` : null),
    async load(id) {
      if (id !== `\0${LATER}`) return null;
      await this.load({ id: ENGLISH });
      return `import { en } from ${JSON.stringify(ENGLISH)}; Object.assign(en, ${JSON.stringify(later)});`;
    },
    async transform(code, id) {
      if (id.startsWith(`${WORDS}languages/`)) {
        const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
        const [[name, messages] = ['', {}]] = Object.entries(exported) as [string, Messages][];
        const parsed = parseAll(messages);
        const isHere = (key: string): boolean => id !== ENGLISH || (isSaid(key) && isEarly(key));
        if (id === ENGLISH) later = pick(parsed, (key) => isSaid(key) && !isEarly(key));
        return { code: `export const ${name} = ${JSON.stringify(pick(parsed, isHere))};`, map: null };
      }
      // Loaded later: it comes with the rest of the words.
      const isLater = id === `${WORDS}pseudo.ts` || (/\.tsx?$/.test(id) && id.startsWith(WINDOW));
      if (!isBuild || first === undefined || early.has(id) || !isLater) return null;
      return { code: `import '${LATER}';\n${code}`, map: null };
    },
  };
}

type Messages = Readonly<Record<string, unknown>>;

const pick = (messages: Messages, isWanted: (key: string) => boolean): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => isWanted(key)));

const parseAll = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      typeof text === 'string' && !isSimple(text) ? elementsOf(text) : text,
    ]),
  );
