import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** A planted text in every form it may lie around in: plain, UTF-16 as V8 keeps some strings, base64, hex, and as part of an address. */
export function formsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  // Base64 depends on the position: three alignments, without the characters that the neighbours decide.
  const base64 = [0, 1, 2].map((pad) => {
    const encoded = Buffer.concat([Buffer.alloc(pad), utf8]).toString('base64');
    return Buffer.from(encoded.slice(pad === 0 ? 0 : pad + 1, -4));
  });
  const ofAddress = [...base64.map(toBase64Url), Buffer.from(encodeURIComponent(text))];
  const other = ofAddress.filter((form) => ![utf8, ...base64].some((known) => known.equals(form)));
  return [utf8, Buffer.from(text, 'utf16le'), Buffer.from(utf8.toString('hex')), ...base64, ...other];
}

const toBase64Url = (base64: Buffer): Buffer =>
  Buffer.from(base64.toString('latin1').replaceAll('+', '-').replaceAll('/', '_'));

export async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Names of the planted texts that are found in any file below `dir`, each with its file. */
export async function findInFiles(dir: string, planted: Readonly<Record<string, string>>): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesBelow(dir)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    for (const [name, text] of Object.entries(planted)) {
      if (formsOf(text).some((form) => bytes.includes(form))) found.push(`${name} in ${file}`);
    }
  }
  return found;
}

/** Names of the planted texts that are found in the whole readable memory of a process. Linux, as the same user. */
export async function findInMemory(
  pid: number,
  planted: Readonly<Record<string, string>>,
): Promise<string[]> {
  const needles = Object.entries(planted).map(([name, text]) => ({ name, forms: formsOf(text) }));
  const found = new Set<string>();
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8');
  const memory = await open(`/proc/${pid}/mem`, 'r');
  const pages = await open(`/proc/${pid}/pagemap`, 'r');
  try {
    for (const line of maps.split('\n')) {
      const match = /^([0-9a-f]+)-([0-9a-f]+) (r\S+) \S+ \S+ (\d+)\s*(.*)$/.exec(line);
      if (!match?.[1] || !match[2]) continue;
      // Anonymous memory, and what is shared with the other processes; the files of the program hold nothing of ours.
      const isShared = SHARED_MEMORY.test(match[5] ?? '');
      if (match[4] !== '0' && !isShared) continue;
      const whole = { start: Number.parseInt(match[1], 16), end: Number.parseInt(match[2], 16) };
      if (whole.end - whole.start > LARGEST_RANGE || whole.start > Number.MAX_SAFE_INTEGER) continue;
      // What is shared may have been written by another process.
      const ranges = isShared ? [whole] : await writtenIn(pages, whole);
      const read = await Promise.all(ranges.map((range) => readRange(memory, range)));
      const bytes = Buffer.concat(read.map(withoutEmptyPages));
      for (const { name, forms } of needles) {
        if (forms.some((form) => bytes.includes(form))) found.add(name);
      }
    }
  } finally {
    await memory.close();
    await pages.close();
  }
  return [...found];
}

/** Names of the planted texts that stand in the arguments or the environment of a process, or of one that it started. Linux. */
export async function findInArguments(
  pid: number,
  planted: Readonly<Record<string, string>>,
): Promise<string[]> {
  const found: string[] = [];
  for (const each of [pid, ...(await descendantsOf(pid))]) {
    for (const part of ['cmdline', 'environ']) {
      const bytes = await readFile(`/proc/${String(each)}/${part}`).catch(() => Buffer.alloc(0));
      for (const [name, text] of Object.entries(planted)) {
        if (formsOf(text).some((form) => bytes.includes(form))) found.push(`${name} in ${part}`);
      }
    }
  }
  return found;
}

async function descendantsOf(pid: number): Promise<number[]> {
  const children: number[] = [];
  for (const task of await readdir(`/proc/${String(pid)}/task`).catch(() => [])) {
    const said = await readFile(`/proc/${String(pid)}/task/${task}/children`, 'utf8').catch(() => '');
    children.push(...said.split(' ').filter(Boolean).map(Number));
  }
  const below = await Promise.all(children.map(descendantsOf));
  return [...children, ...below.flat()];
}

const SHARED_MEMORY = /^(\/memfd:|\/dev\/shm\/|.*\/\.org\.chromium\.)/;

/** V8 reserves gigabytes that hold nothing; such a range cannot be read and is no text of anybody's. */
const LARGEST_RANGE = 512 * 1024 * 1024;

const PAGE_BYTES = 4_096;
const PAGE_ENTRY_BYTES = 8;
const IN_MEMORY_OR_SWAPPED = 0xc0;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The parts of a range of a process's own that were ever touched: most of what is reserved was not, and holds nothing. */
async function writtenIn(pages: FileHandle, { start, end }: Range): Promise<Range[]> {
  const length = ((end - start) / PAGE_BYTES) * PAGE_ENTRY_BYTES;
  const entries = Buffer.alloc(length);
  const { bytesRead } = await pages.read(entries, 0, length, (start / PAGE_BYTES) * PAGE_ENTRY_BYTES);
  if (bytesRead !== length) throw new Error('It cannot be told which memory was written.');
  const written: { start: number; end: number }[] = [];
  for (let page = 0; page < length / PAGE_ENTRY_BYTES; page += 1) {
    const flags = entries[(page + 1) * PAGE_ENTRY_BYTES - 1] ?? 0;
    if ((flags & IN_MEMORY_OR_SWAPPED) === 0) continue;
    const from = start + page * PAGE_BYTES;
    const last = written.at(-1);
    if (last?.end === from) last.end = from + PAGE_BYTES;
    else written.push({ start: from, end: from + PAGE_BYTES });
  }
  return written;
}

async function readRange(memory: FileHandle, { start, end }: Range): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start);
  try {
    const { bytesRead } = await memory.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  }
}

const EMPTY_PAGE = Buffer.alloc(PAGE_BYTES);

/** No text is as long as a page, and each form would be searched for in it. */
function withoutEmptyPages(bytes: Buffer): Buffer {
  let length = 0;
  for (let from = 0; from < bytes.length; from += EMPTY_PAGE.length) {
    const page = bytes.subarray(from, from + EMPTY_PAGE.length);
    if (page.equals(EMPTY_PAGE)) continue;
    if (from !== length) page.copy(bytes, length);
    length += page.length;
  }
  return bytes.subarray(0, length);
}

interface IpcTraffic {
  /** What the window asked, with what the person typed. */
  readonly asked: string;
  /** What the window was told: answers and events. */
  readonly told: string;
}

/** From now on keeps everything that crosses IPC, both ways, as JSON in the main process. */
export async function recordIpc(app: ElectronApplication): Promise<() => Promise<IpcTraffic>> {
  await app.evaluate(({ BrowserWindow, ipcMain }) => {
    const asked: string[] = [];
    const told: string[] = [];
    Object.assign(globalThis, { ipcTraffic: { asked, told } });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    const send = contents.send.bind(contents);
    contents.send = (channel: string, ...args: unknown[]) => {
      told.push(JSON.stringify([channel, args]));
      send(channel, ...args);
    };
    const reply = contents.sendToFrame.bind(contents);
    contents.sendToFrame = (frame, channel: string, ...args: unknown[]) => {
      told.push(JSON.stringify([channel, args]));
      reply(frame, channel, ...args);
    };
    if (ipcMain.eventNames().length === 0) throw new Error('no handlers to record');
    const emit = ipcMain.emit.bind(ipcMain);
    ipcMain.emit = (channel: string, ...args: unknown[]) => {
      asked.push(JSON.stringify([channel, args.slice(1)]));
      return emit(channel, ...args);
    };
  });
  return () =>
    app.evaluate(() => {
      type Lines = Record<keyof IpcTraffic, string[]>;
      const { asked, told } = (globalThis as unknown as { ipcTraffic: Lines }).ipcTraffic;
      return { asked: asked.join('\n'), told: told.join('\n') };
    });
}

export const rendererPid = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('no window');
    return window.webContents.getOSProcessId();
  });
