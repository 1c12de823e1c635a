const aliases: Readonly<Record<string, string>> = {
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  console: 'bash',
  'c++': 'cpp',
  cs: 'csharp',
  'c#': 'csharp',
  golang: 'go',
  js: 'javascript',
  jsx: 'tsx',
  mjs: 'javascript',
  jsonc: 'json',
  md: 'markdown',
  py: 'python',
  rs: 'rust',
  ts: 'typescript',
  yml: 'yaml',
};

/** Those that `languages.ts` loads; here, so that the page itself loads none of them. */
const highlighted: ReadonlySet<string> = new Set(
  'bash c cpp csharp css go html java javascript json markdown python rust sql tsx typescript yaml'.split(
    ' ',
  ),
);

/** A block beyond this is shown without colours: nobody reads it for its syntax. */
const MAX_HIGHLIGHTED_CHARS = 100_000;

export const isHighlighted = (language: string, chars: number): boolean =>
  highlighted.has(language) && chars <= MAX_HIGHLIGHTED_CHARS;

/** The name a fence gives (`ts {1,3}` and the like), as the highlighter knows it. */
export function languageOf(info: string | undefined): string {
  const name = /^[^\s{,]*/.exec(info ?? '')?.[0]?.toLowerCase() ?? '';
  return aliases[name] ?? name;
}
