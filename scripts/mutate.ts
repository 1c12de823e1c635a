import { runMain } from './lib/main';
import { UserError } from './lib/progress';

/** What can be broken on purpose, to see which test notices. */
const targets: Readonly<Record<string, () => Promise<{ run: (filter?: string) => Promise<boolean> }>>> = {
  schema: () => import('./mutate/schema'),
  shell: () => import('./mutate/shell'),
};

await runMain(async () => {
  const [name = '', filter] = process.argv.slice(2);
  const load = targets[name];
  if (!load) throw new UserError(`Name what to break: npm run mutate -- ${Object.keys(targets).join(' | ')}`);
  return (await (await load()).run(filter)) ? 0 : 1;
});
