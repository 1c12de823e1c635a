import { UpdateProblem } from './problem';

/** The program that asks for the administrator's password in a window. */
export const ASKER = 'pkexec';
/** How the line of `installVerified` ends where the file is not the one that was verified, … */
export const EXCHANGED = 86;
/** … and where root could not copy it. */
export const NOT_COPIED = 85;
/** Where root copies it to. */
export const COPIED_TO = '/tmp';

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
  const there = `test -f ${path} || exit ${String(EXCHANGED)}`;
  const copied = `d=$(mktemp -d -p ${COPIED_TO}) && trap "rm -rf $d" EXIT && cp -- ${path} "${name}"`;
  const same = `echo "${sum}  ${name}" | sha512sum --check --status`;
  const install = command.map((word) => (word === path ? `"${name}"` : word)).join(' ');
  return `(${there}; ${copied} || exit ${String(NOT_COPIED)}; ${same} || exit ${String(EXCHANGED)}; ${install})`;
}

interface LinuxUpdater {
  readonly installerPath: string | null;
  determineSudoCommand(): string;
  runCommandWithSudoIfNeeded(command: readonly string[]): string;
}

/**
 * Has electron-updater install by `installVerified`. Its own types do not show how it becomes root.
 *
 * @param sha512 of what is being installed, in base64
 */
export function haveRootVerify(updater: object, sha512: () => string): void {
  const own = updater as LinuxUpdater;
  const run = own.runCommandWithSudoIfNeeded.bind(updater);
  // For any other one the line stands in double quotes too, and the person's shell would read what root's has to.
  own.determineSudoCommand = () => ASKER;
  let refused: UpdateProblem | null = null;
  own.runCommandWithSudoIfNeeded = (command) => {
    const path = own.installerPath;
    if (path === null || !command.includes(path)) {
      // What repairs a failed installation has nothing to repair here.
      if (refused) throw refused;
      return run(command);
    }
    refused = null;
    try {
      return run([installVerified(command, path, sha512())]);
    } catch (error) {
      refused = refusalOf(error);
      throw refused ?? error;
    }
  };
}

function refusalOf(error: unknown): UpdateProblem | null {
  const ended = (code: number): boolean => String(error).endsWith(`code ${String(code)}`);
  if (ended(EXCHANGED)) return new UpdateProblem('damaged', error);
  return ended(NOT_COPIED) ? new UpdateProblem('disk_full', error) : null;
}
