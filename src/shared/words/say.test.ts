import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { Tags, Values } from './arguments';
import { directionOf, languageFor, nameOf, spokenLanguages } from './language';
import { en } from './languages/en';
import { accented, mirrored } from './pseudo';
import { type Catalogue, type FixedKey, type Key, say, saySentence, type Sentence, speak } from './say';
import { localeFor } from './speak-language';

afterEach(() => speak('en', en));

/** A catalogue in which one message says something else. */
const withMessage = (key: Key, message: string): Catalogue => ({ ...en, [key]: message });

/** What the message of `keys.ctrl` says; in a catalogue of its own it may ask for other values. */
const sayWith = (values: object): string => saySentence(['keys.ctrl', values] as unknown as Sentence);

describe('a message', () => {
  it('is said as the catalogue has it', () => {
    expect(say('common.cancel')).toBe('Cancel');
    expect(say('keys.ctrl', { key: 'K' })).toBe('Ctrl+K');
    expect(saySentence('common.cancel')).toBe('Cancel');
    expect(saySentence(['keys.ctrl', { key: 'K' }])).toBe('Ctrl+K');
  });

  it('is said in the language that was chosen last, however often it was said before', () => {
    expect(say('keys.ctrl', { key: 'K' })).toBe('Ctrl+K');
    speak('de', withMessage('keys.ctrl', 'Strg+{key}'));
    expect(say('keys.ctrl', { key: 'K' })).toBe('Strg+K');
  });

  it('writes numbers, and chooses forms, as the locale does', () => {
    const message =
      '{count, plural, one {# Änderung} few {# změny} other {# Änderungen}} mit {share, number, percent}';
    const said = (locale: string, count: number): string => {
      speak(locale, withMessage('keys.ctrl', message));
      return sayWith({ count, share: 0.5 }).replaceAll('\u00a0', ' ');
    };
    expect(said('de', 1234)).toBe('1.234 Änderungen mit 50 %');
    expect(said('cs', 3)).toBe('3 změny mit 50 %');
    expect(said('en', 1)).toBe('1 Änderung mit 50%');
  });

  it('counts one token as one', () => {
    expect(say('estimate.about', { total: 1 })).toBe('About 1 token');
    expect(say('composer.file_tokens', { tokens: 1 })).toBe('1 token');
    expect(say('estimate.about', { total: 1_234 })).toBe('About 1,234 tokens');
  });
});

describe('what a message asks for', () => {
  it('is read from its text', () => {
    expectTypeOf<FixedKey>().extract<'common.cancel' | 'keys.ctrl'>().toEqualTypeOf<'common.cancel'>();
    expectTypeOf<Values<'{a} of {b, number}, {at, date, long}'>>().toEqualTypeOf<
      Readonly<{ a: string; b: number; at: Date | number }>
    >();
    expectTypeOf<
      Values<'{n, plural, =0 {none} one {# of {who}} other {#}} {k, select, a {b} other {{x}}} {z}'>
    >().toEqualTypeOf<Readonly<{ n: number; who: string; k: string; x: string; z: string }>>();
    expectTypeOf<Tags<'Read <a>this</a> and <b>that</b>.'>>().toEqualTypeOf<'a' | 'b'>();
  });

  it('must be given, all of it and nothing else', () => {
    const wrong = [
      // @ts-expect-error -- nothing is filled in
      () => say('keys.ctrl'),
      // @ts-expect-error -- another name
      () => say('keys.ctrl', { letter: 'K' }),
      // @ts-expect-error -- there is nothing to fill in
      () => say('common.cancel', { key: 'K' }),
      // @ts-expect-error -- no such message
      () => say('common.nowhere'),
      // @ts-expect-error -- not only a string
      (): FixedKey => 'keys.ctrl',
    ];
    expect(wrong).toHaveLength(5);
  });
});

describe('a language', () => {
  it('takes dates and numbers from the person’s own locale where it is one of that language', () => {
    expect(localeFor('en', ['en-GB', 'en-US'])).toBe('en-GB');
    expect(localeFor('en', ['de-DE', 'en-AU'])).toBe('en-AU');
    expect(localeFor('en', ['de-DE'])).toBe('en');
    expect(localeFor('en-XB', ['en-GB'])).toBe('en-GB');
  });

  it('is the one that was chosen, else the first of the system’s that there is', () => {
    expect(languageFor('fr', ['de-DE'])).toBe('fr');
    expect(languageFor('system', ['pt-BR', 'es-MX', 'en-US'])).toBe('es');
    expect(languageFor('system', ['ar-EG'])).toBe('ar');
    expect(languageFor('system', ['pt-BR'])).toBe('en');
    expect(languageFor('tlh', ['de-AT'])).toBe('de');
    expect(languageFor(undefined, [])).toBe('en');
  });

  it('is called as its speakers call it', () => {
    expect(spokenLanguages.map(nameOf)).toEqual(['English', 'Español', 'Deutsch', 'Français', 'العربية']);
  });
});

describe('what stands in for a language while it is developed', () => {
  it('leaves no English letter plain, and makes room scarce', () => {
    speak(
      'en',
      accented(withMessage('keys.ctrl', 'You have {count, plural, one {# change} other {# changes}}')),
    );
    const said = sayWith({ count: 2 });
    expect(said).toBe('Ýööûû ĥááṽéé 2 çĥááñĝééš');
    const letters = Object.values(en).join('').length;
    const longer = Object.values(accented(en))
      .map((message) => JSON.stringify(message))
      .join('').length;
    expect(longer).toBeGreaterThan(letters * 1.3);
  });

  it('runs words from right to left, and leaves what is filled in as it is', () => {
    speak('en', mirrored(withMessage('keys.ctrl', 'Open {key}')));
    expect(say('keys.ctrl', { key: 'this' })).toBe('\u202eOpen\u202c this');
    expect(directionOf('en-XB')).toBe('rtl');
  });
});
