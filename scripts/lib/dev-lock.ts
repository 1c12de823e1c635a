import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { devDir, devPidFile } from './paths';
import { UserError } from './progress';

/** @returns the process id of the `npm start` that uses the development data now, or undefined */
export async function runningStart(): Promise<number | undefined> {
  const text = await readFile(devPidFile, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  if (!Number.isInteger(pid) || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Claims the development data for this process. @returns a function that gives it back */
export async function claimDevData(): Promise<() => Promise<void>> {
  const pid = await runningStart();
  if (pid !== undefined) {
    throw new UserError(`npm start is already running (process ${pid}). End it with Ctrl-C first.`);
  }
  await mkdir(devDir, { recursive: true });
  await writeFile(devPidFile, String(process.pid));
  return () => rm(devPidFile, { force: true });
}
