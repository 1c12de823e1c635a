import { describe, expect, it } from 'vitest';
import { nameOfText } from './name-of-text';

describe('the name of a text that came without one', () => {
  it.each([
    ['Opening hours\nMonday to Friday, 9 to 5.', 'Opening hours'],
    ['\n\n## **Lieferbedingungen** ##\n\nWir liefern …', 'Lieferbedingungen'],
    ['- Versand: 4,90 €\n- Rückgabe: 14 Tage', 'Versand: 4,90 €'],
    ['Políticas de la tienda:\n1. Devoluciones', 'Políticas de la tienda'],
    ['---\n2024\nسياسات المتجر\nالإرجاع خلال 14 يومًا.', 'سياسات المتجر'],
    ['We open at nine.', 'We open at nine.'],
  ])('is its first line, %j', (text, name) => {
    expect(nameOfText(text)).toBe(name);
  });

  it('is cut between words, or where there are none, between signs', () => {
    const sentence = 'Whatever was bought here can be brought back within thirty days, with the receipt.';
    expect(nameOfText(sentence)).toBe('Whatever was bought here can be brought back within thirty…');
    expect(nameOfText('店'.repeat(80))).toBe(`${'店'.repeat(60)}…`);
    expect(nameOfText('😀a'.repeat(40))).not.toMatch(/\p{Cs}/u);
  });

  it('is none where nothing is said', () => {
    expect(nameOfText('12 000\n---\n***')).toBeNull();
  });
});
