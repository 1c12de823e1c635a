import { UserError } from '../lib/progress';

/** What electron-builder asks of fpm for a deb. */
export interface DebRequest {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly vendor: string;
  readonly url: string;
  readonly license: string;
  readonly description: string;
  readonly section: string;
  readonly priority: string;
  readonly compression: string;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  /** Maintainer script of the deb → file that holds it. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly content: readonly { readonly from: string; readonly to: string }[];
  readonly output: string;
}

/** fpm's options that electron-builder uses, each with one value. Another one is an error: it would be lost silently. */
const OPTIONS = [
  '-s',
  '-t',
  '-d',
  '--architecture',
  '--after-install',
  '--after-remove',
  '--category',
  '--deb-compression',
  '--deb-priority',
  '--deb-recommends',
  '--description',
  '--license',
  '--maintainer',
  '--name',
  '--package',
  '--url',
  '--vendor',
  '--version',
] as const;
type Option = (typeof OPTIONS)[number];

export function parseFpmArguments(args: readonly string[]): DebRequest {
  const values = new Map<Option, string[]>();
  const content: { from: string; to: string }[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--force') continue;
    if (!arg.startsWith('-')) {
      content.push(parseMapping(arg));
      continue;
    }
    const option = OPTIONS.find((known) => known === arg);
    const value = args[index + 1];
    if (option === undefined || value === undefined) throw new UserError(`Not understood: ${arg}`);
    values.set(option, [...(values.get(option) ?? []), value]);
    index += 1;
  }
  const all = (option: Option): string[] => values.get(option) ?? [];
  const one = (option: Option, otherwise = ''): string => all(option)[0] ?? otherwise;
  if (one('-s') !== 'dir' || one('-t') !== 'deb') throw new UserError('This makes a deb of folders only.');
  return {
    name: one('--name'),
    version: one('--version'),
    architecture: one('--architecture'),
    maintainer: one('--maintainer'),
    vendor: one('--vendor'),
    url: one('--url'),
    license: one('--license', 'unknown'),
    description: one('--description'),
    section: one('--category', 'misc'),
    priority: one('--deb-priority', 'optional'),
    compression: one('--deb-compression', 'xz'),
    depends: all('-d'),
    recommends: all('--deb-recommends'),
    scripts: {
      ...(one('--after-install') ? { postinst: one('--after-install') } : {}),
      ...(one('--after-remove') ? { postrm: one('--after-remove') } : {}),
    },
    content,
    output: one('--package'),
  };
}

/** `from=to`; the last `=` parts them. */
function parseMapping(arg: string): { from: string; to: string } {
  const at = arg.lastIndexOf('=');
  if (at < 1) throw new UserError(`Not understood: ${arg}`);
  return { from: arg.slice(0, at), to: arg.slice(at + 1) };
}
