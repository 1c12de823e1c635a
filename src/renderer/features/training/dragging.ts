import type { DragEvent } from 'react';
import type { DocumentId } from '../../../shared/models';
import type { Scope } from '../../state/training';

/** The type under which a document is dragged: nothing from outside has it. */
export const DRAGGED = 'application/x-safycore-document';

export function dragged(event: DragEvent): { readonly scope: Scope; readonly id: DocumentId } | null {
  const data = event.dataTransfer.getData(DRAGGED);
  return data === '' ? null : (JSON.parse(data) as { scope: Scope; id: DocumentId });
}
