import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/* To be imported into a program, before it starts any other: it gets what all others leave of the cores. */

setPriority(constants.priority.PRIORITY_LOW);
try {
  // Linux weighs sessions first, and processes only within theirs; each step of the tests has one of its own.
  writeFileSync('/proc/self/autogroup', String(constants.priority.PRIORITY_LOW));
} catch {
  // Another system, or a Linux that weighs processes alone.
}
