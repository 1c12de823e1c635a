import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '../disk/whole-file';
import { UpdateChannel } from '../../shared/models';
import { isVersion, newerOf, Version } from './version';

/** How much a history holds; compared before and after an update. */
export const Tally = z.object({
  sessions: z.number().int().nonnegative(),
  messages: z.number().int().nonnegative(),
  documents: z.number().int().nonnegative(),
});
export type Tally = z.infer<typeof Tally>;

const Applying = z.object({
  from: Version,
  to: Version,
  /** By account. What could be counted when the update began. */
  tallies: z.record(z.string(), Tally),
});

const LedgerFile = z.object({
  highestVersion: Version,
  /** Decides when a staged version comes to this installation; never sent anywhere. */
  seed: z.string().regex(/^[0-9a-f]{32}$/),
  checkedAt: z.iso.datetime().nullable().catch(null),
  /** When this installation began to listen. */
  since: z.iso.datetime().nullable().catch(null),
  /** When the newest manifest that was believed was signed. */
  heard: z.partialRecord(UpdateChannel, z.iso.datetime()).catch({}),
  applying: Applying.nullable().catch(null),
});
type LedgerFile = z.infer<typeof LedgerFile>;

/** What outlives a version: `updates.json` in the user-data folder. Written whole or not at all. */
export class Ledger {
  readonly #file: string;
  #content: LedgerFile;
  #written: Promise<void> = Promise.resolve();

  private constructor(file: string, content: LedgerFile) {
    this.#file = file;
    this.#content = content;
  }

  /** Remembers that `version` has run. A damaged file is begun anew: the running version is then the floor. */
  static async open(file: string, version: string, now = new Date()): Promise<Ledger> {
    const read = LedgerFile.safeParse(await readJson(file));
    const running = isVersion(version) ? version : '0.0.0';
    const content = read.data ?? {
      highestVersion: running,
      seed: randomBytes(16).toString('hex'),
      checkedAt: null,
      since: null,
      heard: {},
      applying: null,
    };
    const ledger = new Ledger(file, {
      ...content,
      highestVersion: newerOf(content.highestVersion, running),
      since: content.since ?? now.toISOString(),
    });
    if (!read.success || content.since === null || ledger.floor !== content.highestVersion) {
      await ledger.#write();
    }
    return ledger;
  }

  get floor(): string {
    return this.#content.highestVersion;
  }

  get checkedAt(): string | null {
    return this.#content.checkedAt;
  }

  /** When this installation began to listen: this start, where it is not known. */
  get since(): string {
    return this.#content.since ?? new Date().toISOString();
  }

  /** When the newest manifest of the channel that was ever believed was signed. */
  heard(channel: UpdateChannel): string | null {
    return this.#content.heard[channel] ?? null;
  }

  /** A manifest was believed. One from before, served again, makes nothing younger or older. */
  async hear(channel: UpdateChannel, signed: string): Promise<void> {
    const last = this.heard(channel);
    if (last !== null && Date.parse(last) >= Date.parse(signed)) return;
    await this.#change({ heard: { ...this.#content.heard, [channel]: signed } });
  }

  get applying(): z.infer<typeof Applying> | null {
    return this.#content.applying;
  }

  /** Whether a version that goes to `rollout` of a hundred installations goes to this one. Each version draws anew. */
  isIn(rollout: number, version: string): boolean {
    const hash = createHash('sha256').update(`${this.#content.seed} ${version}`).digest();
    return hash.readUInt32BE(0) % 100 < rollout;
  }

  checked(at: Date): Promise<void> {
    return this.#change({ checkedAt: at.toISOString() });
  }

  begin(from: string, to: string, tallies: Readonly<Record<string, Tally>>): Promise<void> {
    return this.#change({ applying: { from, to, tallies: { ...tallies } } });
  }

  /** The account's history was compared. */
  compared(account: string): Promise<void> {
    const { applying } = this.#content;
    if (!applying) return Promise.resolve();
    const tallies = Object.entries(applying.tallies).filter(([id]) => id !== account);
    return this.#change({ applying: { ...applying, tallies: Object.fromEntries(tallies) } });
  }

  end(): Promise<void> {
    return this.#change({ applying: null });
  }

  #change(patch: Partial<LedgerFile>): Promise<void> {
    this.#content = { ...this.#content, ...patch };
    return this.#write();
  }

  async #replace(text: string): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    await writeWholeFile(this.#file, (handle) => handle.writeFile(text));
  }

  #write(): Promise<void> {
    const text = JSON.stringify(this.#content, null, 2);
    this.#written = this.#written.catch(() => undefined).then(() => this.#replace(text));
    return this.#written;
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
