import type { TrainingDocument } from '../../../shared/models';
import { linesOf } from '../../../shared/tables/csv';
import { sayDay } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';

/** Counted once for each text of a document. */
const sizes = new WeakMap<TrainingDocument, number>();

/** How much is in a document, and when it was changed last. */
export function describe(document: TrainingDocument): string {
  const size = sizes.get(document) ?? (document.kind === 'table' ? rowsIn : wordsIn)(document.content);
  sizes.set(document, size);
  return say('training.size_and_day', {
    size:
      document.kind === 'table'
        ? say('table.all_rows', { rows: size })
        : say('training.words', { words: size }),
    day: sayDay(document.updatedAt),
  });
}

/** Lines of a table without its head. */
const rowsIn = (content: string): number => Math.max(0, linesOf(content).length - 1);

const wordsIn = (content: string): number =>
  content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
