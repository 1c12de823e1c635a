import { answerFor } from '../core/import/answer';
import type { FileToRead } from '../core/import/read-file';
import { speakLanguage } from '../shared/words/speak-language';

/* One file a process: whatever a file does to its parser, or to the memory, ends with it. */

process.parentPort.once('message', ({ data }: { readonly data: FileToRead }) => {
  void speakLanguage(process.argv[2], [])
    .then(() => answerFor(data))
    .then((answer) => process.parentPort.postMessage(answer));
});
