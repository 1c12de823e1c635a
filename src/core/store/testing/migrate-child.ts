import { writeSync } from 'node:fs';
import { openDatabase } from '../database';
import { migrate } from '../migrate';
import { MIGRATIONS } from '../schema';

/* Migrates a file, and prints a line before and after each step, until it is killed. */

const [, , file = '', key = ''] = process.argv;
const STDOUT = 1;
const db = openDatabase(file, Buffer.from(key, 'hex'));
migrate(
  db,
  file,
  MIGRATIONS.map((step, index) => ({
    ...step,
    run: (database) => {
      writeSync(STDOUT, `before ${String(index)}\n`);
      step.run(database);
      writeSync(STDOUT, `after ${String(index)}\n`);
    },
  })),
);
writeSync(STDOUT, 'migrated\n');
setInterval(() => undefined, 1000);
