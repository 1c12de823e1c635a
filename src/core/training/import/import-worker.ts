import { parentPort } from 'node:worker_threads';
import { ImportError } from './import-error';
import { type FileToRead, readFile } from './read-file';

/* One file a thread: whatever a file does to its parser ends with it. */

const port = parentPort;
if (!port) throw new Error('Files are read in a worker thread.');

port.once('message', (file: FileToRead) => {
  readFile(file).then(
    (value) => port.postMessage({ ok: true, value }),
    (error: unknown) =>
      port.postMessage({
        ok: false,
        sentence: error instanceof ImportError ? error.message : 'This file is damaged and cannot be read.',
      }),
  );
});
