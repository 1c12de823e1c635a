import { MAX_TRAINING_BYTES } from '../../shared/limits';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { deleteDocument } from './documents';
import {
  draftFor,
  loadTraining,
  scopeOf,
  selectDocument,
  useTraining,
  type DocumentKey,
  type Scope,
} from './training';

/** Parts of a text that one document can hold, cut between paragraphs or lines where there are any. */
export function splitText(text: string, limit = MAX_TRAINING_BYTES): string[] {
  // No text has more bytes than three a unit.
  const size = Math.floor(limit / 3);
  const parts: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const window = rest.slice(0, size);
    const half = size / 2;
    const cut = [
      window.lastIndexOf('\n\n') + 2,
      window.lastIndexOf('\n') + 1,
      window.lastIndexOf(' ') + 1,
    ].find((place) => place > half);
    const last = window.charCodeAt(size - 1);
    const at = cut ?? (last >= 0xd800 && last <= 0xdbff ? size - 1 : size);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** Several documents take the place of one that is too long; the first is open afterwards. */
export async function splitDocument(scope: Scope, key: DocumentKey): Promise<void> {
  const { title, content, enabled } = draftFor(scopeOf(useTraining.getState().scopes, scope), key);
  const parts = splitText(content);
  let first: DocumentKey | null = null;
  for (const [index, part] of parts.entries()) {
    const saved = await call('training.save', {
      sessionId: scope,
      title: say('training.split_title', {
        title: title.slice(0, 180),
        number: index + 1,
        all: parts.length,
      }),
      content: part,
      enabled,
    });
    first ??= saved.id;
  }
  await deleteDocument(scope, key);
  await loadTraining(scope);
  if (first !== null) selectDocument(scope, first);
}
