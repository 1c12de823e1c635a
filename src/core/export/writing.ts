import { toFileError } from '../file-errors';

/** Runs what writes where a person chose to; what the disk says against it becomes a sentence. */
export async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFileError(error, { full: 'data.disk_full', refused: 'data.may_not_write' });
  }
}
