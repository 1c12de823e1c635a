import { expect, it } from 'vitest';
import { pastedRows } from './pasted';

it.each([
  ['Item\tPrice\nSpade\t24.00', 2],
  ['1\t2\r\n3\t4\r\n', 2],
  ['Item;Price;Opens\nTulip bulbs;4,50;09:00\n\nSpade;24,00;', 3],
  ['Item|Price\nSpade|24', 2],
  ['Item,Price,Stock\n"Hose, green",29.90,4\nSpade,24.00,3', 3],
])('is a table: %j', (text, width) => {
  const rows = pastedRows(text);
  expect(rows?.length).toBeGreaterThan(1);
  expect(rows?.map(({ length }) => length)).toEqual(rows?.map(() => width));
});

it.each([
  'The shop opens at nine.',
  'Open Monday, Tuesday\nClosed Saturday, Sunday',
  'Mon, Tue, Wed\nThu, Fri, Sat',
  'Tulips 4,50\nHoses 29,90',
  'Tulpen 4,50 oder 5,50\nHosen 29,90 oder 31,50',
  'Repairs; cleaning\nSales; rental',
  'Item;Price\nSpade;24;3',
  'yes,no\nup,down',
  'One line;only',
])('is a text: %j', (text) => expect(pastedRows(text)).toBeNull());
