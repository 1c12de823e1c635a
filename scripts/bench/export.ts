import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { launchApp, type RunningApp, writeSettings } from '../../e2e/harness/app';
import { writeExport } from '../../src/core/export/export-file';
import type { TransferRow } from '../../src/core/store/transfer/rows';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import { treeMemory } from './process-memory';
import type { BenchResult } from './result';
import { startHere } from '../../e2e/harness/person';

const MIB = 1024 * 1024;
const FILE_MIB = 500;
/** What an export of that size may take beyond the app at rest. */
const LIMIT_MIB = 150;
const SESSIONS = 250;
const SAMPLE_MS = 250;
const LONGEST_MS = 30 * 60_000;

/** An account of 500 MB goes from a file into the real app, and out again. What the app's processes hold is watched. */
export async function run(): Promise<BenchResult> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const folder = await mkdtemp(join(tmpdir(), 'safycore-bench-export-'));
  try {
    const made = join(folder, 'made.json');
    const back = join(folder, 'back.json');
    await writeExport(made, { app: '0', exported_at: new Date().toISOString(), account: null }, account());
    await writeSettings(join(folder, 'app'), {});
    const running = await launchApp({ userDataDir: join(folder, 'app'), env: headless.env });
    await choose(running, back, made);
    const { page } = running;
    await startHere(page);
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Settings…' }).click();
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await settings.getByRole('tab', { name: 'Your data' }).click();

    const imported = await growth(running, async () => {
      await settings.getByRole('button', { name: 'Import…' }).click();
      const offer = page.getByRole('dialog', { name: 'Import', exact: true });
      await offer.getByRole('button', { name: 'Import' }).click({ timeout: LONGEST_MS });
      await settings.getByText(/^Imported/).waitFor({ timeout: LONGEST_MS });
    });
    const exported = await growth(running, async () => {
      await settings.getByRole('button', { name: 'Export everything…' }).click();
      await settings.getByText(/^Exported/).waitFor({ timeout: LONGEST_MS });
    });
    const { size } = await stat(back);
    console.log(`The export has ${(size / MIB).toFixed(0)} MiB.`);
    await running.close();
    return { ...result('export', exported), also: [result('import', imported)] };
  } finally {
    await headless.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const result = (name: string, value: number): BenchResult => ({
  name,
  value: Math.round(value),
  unit: `MiB beyond the app at rest, for ${FILE_MIB} MiB`,
  baseline: LIMIT_MIB,
  ratio: Number((value / LIMIT_MIB).toFixed(3)),
  limit: 1,
});

/** How much more the process tree holds at most, while something is done, than before it. */
async function growth({ app }: RunningApp, work: () => Promise<void>): Promise<number> {
  const pid = app.process().pid ?? 0;
  const before = treeMemory(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, treeMemory(pid));
  }, SAMPLE_MS);
  const began = Date.now();
  await work();
  clearInterval(timer);
  console.log(
    `${before.toFixed(0)} → ${most.toFixed(0)} MiB in ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
  return most - before;
}

async function choose({ app }: RunningApp, save: string, open: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.open] });
    },
    { save, open },
  );
}

/** Conversations whose facts, a system message each turn, are most of the text: as it is with large training data. */
// eslint-disable-next-line @typescript-eslint/require-await -- rows come in pages, whoever makes them
async function* account(): AsyncGenerator<TransferRow[]> {
  const facts = 'One line of a price list, with a number and a name in it.\n'.repeat(3_300);
  const turns = Math.ceil((FILE_MIB * MIB) / SESSIONS / (facts.length + facts.length / 58));
  let now = Date.UTC(2026, 0, 1);
  for (let n = 0; n < SESSIONS; n += 1) {
    const session_id = randomUUID();
    const at = new Date(now).toISOString();
    const common = {
      session_id,
      status: 'complete',
      error_code: null,
      usage: null,
      reasoning: null,
    } as const;
    yield [
      {
        kind: 'session',
        id: session_id,
        title: `Conversation ${n}`,
        title_auto: false,
        model: null,
        settings: {},
        head_id: null,
        pinned: false,
        archived: false,
        created_at: at,
        updated_at: at,
      },
    ];
    let parent_id: string | null = null;
    for (let turn = 0; turn < turns; turn += 1) {
      const rows: TransferRow[] = [];
      for (const [role, content] of [
        ['system', facts],
        ['user', `What does number ${turn} cost?`],
        ['assistant', `Number ${turn} costs ${turn * 7} euros. `.repeat(20)],
      ] as const) {
        const id = randomUUID();
        const created_at = new Date((now += 1_000)).toISOString();
        rows.push({ kind: 'message', id, parent_id, role, content, model: null, created_at, ...common });
        parent_id = id;
      }
      yield rows;
    }
  }
}
