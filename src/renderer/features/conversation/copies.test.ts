import { expect, it } from 'vitest';
import type { AnswerCheck } from '../../../shared/models';
import { copiesOf, copiesWithSources, hasSources } from './copies';

const answer = 'The *Civic* costs **$25,900**. It is blue.\n\n| Car | Price |\n|---|---|\n| Golf | $14,300 |';

const passage = (title: string, text: string, isUsed = true): AnswerCheck['passages'][number] => ({
  title,
  text,
  isUsed,
  cells: null,
  document: null,
  range: null,
});

function sentence(text: string, number: number): AnswerCheck['sentences'][number] {
  const start = answer.indexOf(text);
  return { start, end: start + text.length, text, passage: number };
}

const check: AnswerCheck = {
  figures: [],
  sentences: [sentence('The *Civic* costs **$25,900**.', 0), sentence('| Golf | $14,300 |', 1)],
  passages: [
    passage('cars', 'A-1,Honda <Civic>,"$25,900"'),
    passage('cars', 'A-2,Golf,"$14,300"'),
    passage('cars', 'A-3,Polo', false),
  ],
  changed: [],
  sent: [],
};

it('copies an answer for whatever it is pasted into', () => {
  const { text, html, markdown } = copiesOf(answer);
  expect(markdown).toBe(answer);
  expect(text).toBe('The Civic costs $25,900. It is blue.\n\nCar\tPrice\nGolf\t$14,300');
  expect(html).toContain('<strong>$25,900</strong>');
  expect(html).toContain('<td>Golf</td><td>$14,300</td>');
});

it('puts the sources behind it, by their numbers', () => {
  const { text, html, markdown } = copiesWithSources(answer, check);
  expect(text).toBe(
    [
      'The Civic costs $25,900. [1] It is blue.',
      '',
      'Car\tPrice',
      'Golf\t$14,300 [2]',
      '',
      'Sources',
      '1. cars: A-1,Honda <Civic>,"$25,900"',
      '2. cars: A-2,Golf,"$14,300"',
    ].join('\n'),
  );
  expect(html).toContain('<strong>$25,900</strong>. [1] It is blue.');
  expect(html).toContain(
    '<p>Sources</p><ol><li dir="auto">cars: A-1,Honda &lt;Civic&gt;,&quot;$25,900&quot;</li>',
  );
  expect(markdown).toContain('| Golf | $14,300 [2] |\n\nSources\n\n1. cars:');
});

it('parts no emphasis from its sentence', () => {
  const bold = '**The Civic costs $25,900**\n\nIt is blue.';
  const one = { ...check, sentences: [{ start: 2, end: 25, text: 'The Civic costs $25,900', passage: 0 }] };
  expect(copiesWithSources(bold, one).html).toContain('<strong>The Civic costs $25,900</strong> [1]</p>');
});

it('offers no sources where none were used', () => {
  expect(hasSources(check)).toBe(true);
  expect(hasSources({ ...check, passages: check.passages.slice(2) })).toBe(false);
});
