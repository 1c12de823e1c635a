import type { TrainingDocument } from '../../../shared/models';
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

/** Lines of a table without its head; a line break in quotes ends none. */
function rowsIn(content: string): number {
  let rows = 0;
  let quoted = false;
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === '"') quoted = !quoted;
    else if (content[at] === '\n' && !quoted && at < content.length - 1) rows += 1;
  }
  return rows;
}

const wordsIn = (content: string): number =>
  content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
