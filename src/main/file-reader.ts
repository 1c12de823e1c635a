import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { app, utilityProcess, type UtilityProcess } from 'electron';
import type { Answer } from '../core/import/answer';
import type { ReadApart } from '../core/import/importer';
import type { FileToRead } from '../core/import/read-file';
import { currentLanguage } from './language';
import entry from './file-reader-process?modulePath';

const MOST_MEMORY_KB = 768 * 1024;
const WATCH_MS = 200;
/** Of a file that is sent at once: main hears others between the pieces. */
const PIECE_BYTES = 2 * 1024 * 1024;

/**
 * Its memory is watched from here: Electron gives such a process no limit of its own below four gigabytes, and what is
 * not in JavaScript's heap would not count.
 */
export const readApart: ReadApart = (file, signal) =>
  new Promise((resolve) => {
    const reader = utilityProcess.fork(entry, [currentLanguage()], {
      serviceName: 'SafyCore file reader',
      stdio: 'ignore',
    });
    const end = (result: Answer | 'ended' | 'too_large'): void => {
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
      reader.kill();
      resolve(result);
    };
    const onAbort = (): void => end('ended');
    const watch = setInterval(() => {
      const used = app.getAppMetrics().find(({ pid }) => pid === reader.pid)?.memory.workingSetSize ?? 0;
      if (used > MOST_MEMORY_KB) end('too_large');
    }, WATCH_MS);
    signal.addEventListener('abort', onAbort, { once: true });
    reader.once('message', (answer: Answer) => end(answer));
    reader.once('exit', () => end('ended'));
    const maps = join(app.getAppPath(), 'resources', 'character-maps.zip');
    void send(reader, { ...file, maps }, signal);
  });

async function send(reader: UtilityProcess, file: FileToRead, signal: AbortSignal): Promise<void> {
  const { bytes } = file;
  // The same one each time: a message is a copy.
  let piece = new Uint8Array(Math.min(PIECE_BYTES, bytes.byteLength));
  for (let at = 0; at < bytes.byteLength && !signal.aborted; at += piece.byteLength) {
    await setImmediate();
    const rest = bytes.subarray(at, at + PIECE_BYTES);
    if (rest.byteLength < piece.byteLength) piece = new Uint8Array(rest);
    else piece.set(rest);
    reader.postMessage(piece);
  }
  reader.postMessage({ ...file, bytes: new Uint8Array() });
}
