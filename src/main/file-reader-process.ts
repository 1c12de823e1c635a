import { answerFor } from '../core/import/answer';
import type { FileToRead } from '../core/import/read-file';

/* One file a process: whatever a file does to its parser, or to the memory, ends with it. */

process.parentPort.once('message', ({ data }: { readonly data: FileToRead }) => {
  void answerFor(data).then((answer) => process.parentPort.postMessage(answer));
});
