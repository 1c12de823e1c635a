import { expect, it } from 'vitest';
import { DocumentId, type TrainingDocument } from '../../shared/models';
import { composeSystemMessage } from '../prompt/compose';
import { createSourceOperations } from './sources';

const document = (title: string, content: string): TrainingDocument => ({
  id: DocumentId.parse(crypto.randomUUID()),
  sessionId: null,
  kind: 'text',
  title,
  content,
  source: null,
  enabled: true,
  position: 0,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
});

const hours = document('Hours', 'We open at 9:00 and close at 18:30.');
const system = composeSystemMessage({
  instructions: null,
  everywhere: [hours],
  session: [],
  question: null,
}).text;
const asked = { answer: 'We open at 9:00 and close at 18:45.', system, questions: ['When?'] };

it('has the documents sent once, and asks for them where it does not have them', () => {
  const { check } = createSourceOperations();
  const known = { ...asked, documents: { version: '1', documents: null } };
  expect(check(known)).toBeNull();
  const first = check({ ...asked, documents: { version: '1', documents: [hours] } });
  expect(first?.figures.map(({ text, state }) => [text, state])).toEqual([
    ['9:00', 'found'],
    ['18:45', 'not_found'],
  ]);
  expect(first?.changed).toEqual([]);
  expect(check(known)).toEqual(first);
  expect(check({ ...asked, documents: { version: '2', documents: null } })).toBeNull();

  const now = { ...hours, content: hours.content.replace('9:00', '8:00') };
  expect(check({ ...asked, documents: { version: '2', documents: [now] } })?.changed).toEqual(['Hours']);
});

it('goes from facts to other facts and back', () => {
  const { check } = createSourceOperations();
  const documents = { version: '1', documents: [hours] };
  const first = check({ ...asked, documents });
  const none = composeSystemMessage({ instructions: null, everywhere: [], session: [], question: null }).text;
  expect(check({ ...asked, system: none, documents })).toMatchObject({ figures: [], passages: [], sent: [] });
  expect(check({ ...asked, documents })).toEqual(first);
});

it('says a row by its columns’ names and its values, as the table does', () => {
  const cars = document(
    'Cars',
    'stock [code],model,note,price\nA-1,"Golf ""GTI""",,"$14,300"\nA-2,Polo,,"$9,900"\nA-3,Up,,"$5,900"',
  );
  const all = { instructions: null, everywhere: [cars], session: [], question: null };
  const { text } = composeSystemMessage(all);
  const documents = { version: '1', documents: [cars] };
  const { check } = createSourceOperations();
  const found = check({ answer: 'The Golf costs $14,300.', system: text, questions: ['Golf?'], documents });
  expect(found?.passages).toMatchObject([
    {
      text: 'stock: A-1; model: Golf "GTI"; price: $14,300',
      cells: [
        { column: 'stock', value: 'A-1' },
        { column: 'model', value: 'Golf "GTI"' },
        { column: 'price', value: '$14,300' },
      ],
    },
  ]);
  const place = found?.passages[0]?.range;
  expect(cars.content.slice(place?.start, place?.end)).toBe('A-1,"Golf ""GTI""",,"$14,300"');
});
