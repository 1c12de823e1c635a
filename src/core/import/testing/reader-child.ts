import { answerFor } from '../answer';
import type { FileToRead } from '../read-file';

/* Reads one file for a test, as the app's own process does; or does what a parser does that was led astray. */

const ASTRAY: Readonly<Record<string, () => void>> = {
  never: () => {
    for (;;);
  },
  silent: () => {
    setInterval(() => undefined, 1_000);
  },
  gone: () => process.exit(3),
  failing: () => {
    throw new Error('no');
  },
};

process.once('message', (file: FileToRead) => {
  const astray = ASTRAY[file.name];
  if (astray) astray();
  else void answerFor(file).then((answer) => process.send?.(answer));
});
