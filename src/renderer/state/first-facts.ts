import type { DocumentKind } from '../../shared/models';
import { writeCsv } from '../../shared/tables/csv';
import { pastedRows } from '../../shared/tables/pasted';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { focusComposer } from './composer';
import { nameOfText } from './name-of-text';
import { loadTraining } from './training';

export type Example = 'cars' | 'clinic' | 'shop';

/** What was typed or pasted. */
export async function addFacts(text: string): Promise<void> {
  const rows = pastedRows(text);
  if (rows) await add('table', say('first.pasted_table'), writeCsv(rows));
  else await add('text', nameOfText(text) ?? say('first.pasted'), text.trim());
}

export async function addExample(example: Example): Promise<void> {
  const kind = example === 'shop' ? 'text' : 'table';
  await add(kind, say(`first.${example}.title`), say(`first.${example}.content`));
}

async function add(kind: DocumentKind, title: string, content: string): Promise<void> {
  await call('training.save', { sessionId: null, kind, title, content, enabled: true });
  await loadTraining(null);
  focusComposer();
}
