import { answerFor } from '../core/import/answer';
import type { FileToRead } from '../core/import/read-file';
import { speakLanguage } from '../shared/words/speak-language';

/* One file a process: whatever a file does to its parser, or to the memory, ends with it. */

// Since Electron 37 such a process only warns, and whoever waits for it does so until its time is over.
process.on('unhandledRejection', (reason) => {
  throw reason;
});

const pieces: Uint8Array[] = [];

// The pieces of its bytes, then all else about it.
process.parentPort.on('message', ({ data }: { readonly data: Uint8Array | FileToRead }) => {
  if (data instanceof Uint8Array) {
    pieces.push(data);
    return;
  }
  const file = { ...data, bytes: new Uint8Array(Buffer.concat(pieces.splice(0))) };
  void speakLanguage(process.argv[2], [])
    .then(() => answerFor(file))
    .then((answer) => process.parentPort.postMessage(answer));
});
