import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms';
import type { SearchTerm } from './models';
import { parseQuery, termsOf as ofQuery } from './search/query';
import { spentMs } from './testing/spent';

const termsOf = (text: string): readonly SearchTerm[] => ofQuery(parseQuery(text, new Date())).wanted;
const marked = (text: string, query: string): string[] =>
  findTerms(text, termsOf(query)).marks.map(([start, end]) => text.slice(start, end));
const readFrom = (text: string, query: string): string => {
  const { place } = findTerms(text, termsOf(query));
  return place === null ? '' : text.slice(place);
};

describe('findTerms', () => {
  it('marks the words as they are written, composed or not', () => {
    const composed = 'Une CRÈME brûlée, İstanbul';
    expect(marked(composed, 'creme brulee istanbul ')).toEqual(['CRÈME', 'brûlée', 'İstanbul']);
    expect(marked(composed.normalize('NFD'), 'crème BRÛLÉE ')).toEqual(
      ['CRÈME', 'brûlée'].map((word) => word.normalize('NFD')),
    );
    expect(marked('👩🏽‍🍳 Crêpe', 'crepe')).toEqual(['Crêpe']);
    expect(marked('ΟΔΟΣ και οδός', 'οδος')).toEqual(['ΟΔΟΣ', 'οδός']);
  });

  it('marks no part of another word, but the beginning of one that may be unfinished', () => {
    const text = 'Scarce carpets in a car.';
    expect(marked(text, 'car ')).toEqual(['car']);
    expect(marked(text, 'car')).toEqual(['car', 'car']);
    expect(marked('Scarce', 'car')).toEqual([]);
    expect(marked('x-axis and xylophone', 'x')).toEqual(['x']);
  });

  it('marks words in quotation marks only in this order, whatever stands between them', () => {
    expect(marked('list price, Price-list', '"price list"')).toEqual(['Price-list']);
    expect(marked('AB-1234/x and AB 1234', 'AB-1234 ')).toEqual(['AB-1234', 'AB 1234']);
  });

  it('marks scripts without spaces and signs that are no letters', () => {
    expect(marked('東京のホテルを予約', 'ホテル')).toEqual(['ホテル']);
    expect(marked('สั่งห้องพักต่อคืน', 'ห้องพัก')).toEqual(['ห้องพัก']);
    expect(marked('नमस्ते दुनिया', 'नमस्ते ')).toEqual(['नमस्ते']);
    expect(marked('한국 하늘', '하늘 ')).toEqual(['하늘']);
  });

  it('marks numbers and codes with and without their separators', () => {
    expect(marked('price 25.000 €', '25000 ')).toEqual(['25.000']);
    expect(marked('AX-2207/B', 'ax2207b ')).toEqual(['AX-2207/B']);
    expect(marked('06A115561B', '06A 115 561 B ')).toEqual(['06A115561B']);
    expect(marked('06A 115 561 B', '06a115561b ')).toEqual(['06A 115 561 B']);
    expect(marked('20, 21', '2021 ')).toEqual([]);
  });

  it('marks letters that are spelled, and words that are written together or apart', () => {
    expect(marked('grüne Äpfel, gruene Birnen', 'gruene ')).toEqual(['grüne', 'gruene']);
    expect(marked('grüne Äpfel, gruene Birnen', 'grüne ')).toEqual(['grüne', 'gruene']);
    expect(marked('neu und neue', 'neue ')).toEqual(['neue']);
    expect(marked('Wi-Fi, wifi', 'wifi ')).toEqual(['Wi-Fi', 'wifi']);
    expect(marked('Wi-Fi, wifi', 'Wi-Fi ')).toEqual(['Wi-Fi', 'wifi']);
    expect(marked('l’été', 'ete ')).toEqual(['été']);
  });

  it('marks emoji', () => {
    expect(marked('a 👍🏽 car', '👍 ')).toEqual(['👍🏽']);
  });

  it('marks all of a sign that stands for several, of which one is sought', () => {
    expect(marked('the oﬃce', 'of')).toEqual(['oﬃ']);
    expect(marked('㏠', '1')).toEqual(['㏠']);
  });

  it('tells a long code from its neighbour in time', () => {
    const started = spentMs();
    expect(
      marked('Sum 9f86d081884c7d659a2feaa0c55ad015a3bf4f1c.', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b '),
    ).toEqual([]);
    expect(spentMs() - started).toBeLessThan(100);
  });

  it('begins where most of the terms stand close together', () => {
    const text = `The house.\n${'Nothing here. '.repeat(40)}\nThe warranty of the gearbox.\nThe warranty.`;
    expect(readFrom(text, 'the gearbox warranty')).toMatch(/^The warranty of the gearbox/);
    expect(readFrom(text, 'the ')).toMatch(/^The house/);
    expect(readFrom(text, 'missing')).toBe('');
  });
});
