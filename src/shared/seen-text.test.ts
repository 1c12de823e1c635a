import { expect, it } from 'vitest';
import { seenText } from './seen-text';

it.each([
  ['25\u00ad000 km', '25000 km'],
  ['\u202e$25,000\u202c', '$25,000'],
  ['\u2067السعر\u2069 \u200e25,000\u200f', 'السعر 25,000'],
  ['a\u0000b\u0007c\u001b[1m', 'abc[1m'],
  ['\ufeffMake\u200b\u2060', 'Make'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  [
    'می\u200cخواهم 👩\u200d🔧 \u2011 42\u202f500\u00a0€\t;',
    'می\u200cخواهم 👩\u200d🔧 \u2011 42\u202f500\u00a0€\t;',
  ],
])('copies of %j what is seen', (text, seen) => {
  expect(seenText(text)).toBe(seen);
});
