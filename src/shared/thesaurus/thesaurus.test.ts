import { describe, expect, it } from 'vitest';
import { fold } from '../fold';
import { FIELDS, Thesaurus } from './thesaurus';

const thesaurus = new Thesaurus();
const share = (one: string, other: string, own = thesaurus): boolean => {
  const concepts = new Set(own.conceptsIn(fold(one)));
  return own.conceptsIn(fold(other)).some((concept) => concepts.has(concept));
};

describe('the thesaurus', () => {
  it('has words of five languages in every line', () => {
    const lines = FIELDS.flatMap((field) => field.split('\n')).filter((line) => /^[^~]/.test(line));
    const broken = lines.filter((line) => {
      const languages = line.split('|').map((words) => words.trim());
      return (
        languages.length !== 5 || languages.includes('') || !/^[\u0600-\u06ff ,]+$/.test(languages[4] ?? '')
      );
    });
    expect(broken).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(2_000);
  });

  it.each([
    ['What is the price?', 'سعر السيارة'],
    ['Was kosten die Schlüssel', 'Keys are 20 dollars'],
    ['les enfants', 'KINDER'],
    ['an installment', 'Ratenzahlung'],
    ['how much', 'cuánto cuesta'],
    ['Kündigungsfrist', 'préavis'],
    ['Zimmerschlüssel', 'la clé'],
    ['a child', 'children'],
    ['بالمفتاح', 'llaves'],
    ['Eheringe', 'anillos de boda'],
    ['two hats', 'ein Hut'],
    ['die Löwen', 'los leones'],
    ['alquilamos bicicletas', 'louer'],
    ['nous réparons', 'reparieren'],
  ])('takes %j and %j for what is said of the same', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['a care home', 'cars'],
    ['Montag', 'Dienstag'],
    ['the price', 'the window'],
    ['für uns', 'fur'],
    ['our house', 'the bear'],
    ['hay sitio', 'Heu'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  it('joins in lines of their own what is near', () => {
    const lines = FIELDS.flatMap((field) => field.split('\n')).filter((line) => line.startsWith('~'));
    const broken = lines.filter((line) => {
      const words = line
        .slice(1)
        .split(',')
        .map((word) => word.trim());
      return words.length < 2 || words.includes('') || new Set(words).size < words.length;
    });
    expect(broken).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  const near = new Thesaurus('~ Bim, Öffi', true);
  const isNear = (one: string, other: string, own = near): boolean => {
    const concepts = own.nearTo(own.conceptsIn(fold(one)));
    return own.conceptsIn(fold(other)).some((concept) => concepts.has(concept));
  };

  it.each([
    ['a van', 'Lastwagen'],
    ['dolor de muelas', 'our dentist'],
    ['Termin absagen', 'postpone'],
    ['Öffi', 'tramway'],
  ])('takes %j for near to %j, and not for the same', (one, other) => {
    expect(isNear(one, other)).toBe(true);
    expect(share(one, other, near)).toBe(false);
  });

  it('tells nothing of what is near to those who want what is meant', () => {
    expect(isNear('a van', 'Lastwagen', new Thesaurus())).toBe(false);
    expect(new Thesaurus('~ Bim, Öffi').conceptsIn('offi')).toEqual([]);
  });

  it('has what a person adds', () => {
    const own = new Thesaurus('Stromer = electric\nMoto, Töff');
    expect(share('der Stromer', 'electric', own)).toBe(true);
    expect(share('Töff', 'Motos', own)).toBe(true);
    expect(share('der Stromer', 'electric')).toBe(false);
  });
});
