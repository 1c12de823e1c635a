/** How the line of `installVerified` ends where the file is not the one that was verified. */
export const EXCHANGED = 86;

/**
 * A shell line that root runs to install a package. Between our look at the file and root's, any program of the same person
 * could exchange it, and would be installed as root. So root copies it to a folder of its own, compares that copy with the
 * signed hash, and installs the copy. Without single quotes, as it is put between them.
 *
 * @param command installs `path`, which stands in it as the shell reads it
 * @param sha512 in base64
 */
export function installVerified(command: readonly string[], path: string, sha512: string): string {
  const name = `$d/package${/\.\w+$/.exec(path)?.[0] ?? ''}`;
  const sum = Buffer.from(sha512, 'base64').toString('hex');
  const copied = `d=$(mktemp -d -p /tmp) && trap "rm -rf $d" EXIT && cp -- ${path} "${name}"`;
  const same = `echo "${sum}  ${name}" | sha512sum --check --status`;
  const install = command.map((word) => (word === path ? `"${name}"` : word)).join(' ');
  return `(${copied} && ${same} || exit ${String(EXCHANGED)}; ${install})`;
}
