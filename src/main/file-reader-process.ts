import { answerFor } from '../core/import/answer';
import type { FileToRead } from '../core/import/read-file';
import { speakLanguage } from '../shared/words/speak-language';

/* One file a process: whatever a file does to its parser, or to the memory, ends with it. */

// Since Electron 37 such a process only warns, and whoever waits for it does so until its time is over.
process.on('unhandledRejection', (reason) => {
  throw reason;
});

process.parentPort.once('message', ({ data }: { readonly data: FileToRead }) => {
  void speakLanguage(process.argv[2], [])
    .then(() => answerFor(data))
    .then((answer) => process.parentPort.postMessage(answer));
});
