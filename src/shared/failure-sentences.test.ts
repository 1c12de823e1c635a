import { describe, expect, it } from 'vitest';
import { ErrorCode } from './errors';
import { failureSentence } from './failure-sentences';
import { en } from './words/languages/en';

/** A button or place that a sentence sends to. */
const WHAT_TO_DO = /\b(?:[Cc]hoose|[Oo]pen|into?) ([A-Z][a-z]+)\b/g;

/** Programs and products. */
const OTHERS: ReadonlySet<string> = new Set(['SafyCore', 'Supabase', 'Excel', 'Markdown', 'Groq']);

describe('sentences and their buttons', () => {
  const codes = ErrorCode.options;

  it.each(codes)('%s names Continue only where there is text to go on from', (code) => {
    expect(en[failureSentence(code, false)]).not.toMatch(/\bContinue\b/);
  });

  it('names only what is called so', () => {
    const called = new Set<string>(Object.values(en));
    for (const text of Object.values(en)) {
      for (const [, name = ''] of text.matchAll(WHAT_TO_DO)) {
        if (!OTHERS.has(name))
          expect(
            [name, `${name}…`].some((each) => called.has(each)),
            text,
          ).toBe(true);
      }
    }
  });

  it('says Retry in an account’s or a file’s trouble nowhere: there it is called Try again', () => {
    for (const [key, text] of Object.entries(en)) {
      if (/^(?:accounts|store|import|data|export|updates|recovery|keychain)\./.test(key))
        expect(text).not.toMatch(/choose (?:Retry|Continue)\b/i);
    }
  });
});
