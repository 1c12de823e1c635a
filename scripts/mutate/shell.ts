import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { interrupted } from '../lib/interrupt';
import { devDir, repoRoot } from '../lib/paths';
import { UserError } from '../lib/progress';
import { run as runProgram } from '../lib/run';
import { MUTANTS, type Mutant, without } from './shell-mutants';
import { startTestRunner } from './test-runner';

/** Removes each defence of the shell in turn and shows which test notices. True if one does for every defence. */
export async function run(filter: string | undefined): Promise<boolean> {
  const chosen = MUTANTS.filter(
    ({ name, file }) => filter === undefined || `${file} ${name}`.includes(filter),
  );
  const scratch = await copyOfTheProject();
  const runner = await startTestRunner({ root: scratch, project: 'unit' });
  const survivors: Mutant[] = [];
  try {
    const files = [...new Set(chosen.map(({ test }) => test))].map((file) => ({ file }));
    const broken = await runner.firstFailure(files);
    if (broken) throw new Error(`The tests fail before anything is removed: ${broken}`);
    for (const mutant of chosen) {
      if (interrupted.aborted) return false;
      const path = join(scratch, mutant.file);
      const whole = await readFile(path, 'utf8');
      await writeFile(path, without(whole, mutant));
      runner.changed(path);
      const failure = await runner.firstFailure([{ file: mutant.test }]);
      await writeFile(path, whole);
      runner.changed(path);
      // A mutant that is no program would look like one that bites.
      if (failure?.includes(' cannot start: ') === true) throw new UserError(`${mutant.name}: ${failure}`);
      if (failure === null) survivors.push(mutant);
      console.log(
        `${failure === null ? 'SURVIVES' : 'bites   '}  ${mutant.name}\n          ${failure ?? mutant.file}`,
      );
    }
  } finally {
    await runner.stop();
    await rm(scratch, { recursive: true, force: true });
  }
  for (const { name, file } of survivors) console.log(`No test notices: ${name} (${file})`);
  console.log(`\n${chosen.length - survivors.length} of ${chosen.length} bite`);
  return survivors.length === 0;
}

/** What git knows and would take, so that nothing of the person's own files is ever changed. */
async function copyOfTheProject(): Promise<string> {
  await mkdir(devDir, { recursive: true });
  const scratch = await mkdtemp(join(devDir, 'mutate-'));
  const listed = await runProgram('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: repoRoot,
    output: 'capture',
  });
  if (listed.code !== 0) throw new UserError(`git could not list the project:\n${listed.output}`);
  for (const name of listed.output.split('\n').filter((each) => each !== '' && each !== 'node_modules')) {
    await mkdir(dirname(join(scratch, name)), { recursive: true });
    // One that was deleted and not committed yet is still listed.
    await copyFile(join(repoRoot, name), join(scratch, name)).catch(() => undefined);
  }
  await symlink(join(repoRoot, 'node_modules'), join(scratch, 'node_modules'));
  return scratch;
}
