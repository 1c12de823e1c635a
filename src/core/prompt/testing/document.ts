import { DocumentId, type TrainingDocument } from '../../../shared/models';

const at = '2026-01-01T00:00:00.000Z';

/** A document of all conversations; `number` makes its id. */
export function document(fields: Partial<TrainingDocument>, number = 1): TrainingDocument {
  return {
    id: DocumentId.parse(`019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`),
    sessionId: null,
    kind: 'text',
    source: null,
    title: 'Inventory',
    content: 'Honda Civic 2022',
    enabled: true,
    position: number,
    createdAt: at,
    updatedAt: at,
    ...fields,
  };
}

/** No half of a surrogate pair stands alone. */
export const isWellFormed = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text;
