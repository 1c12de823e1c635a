import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MESSAGE_BYTES } from '../../shared/limits';
import { readAttachment, refusalOf, splitAttachments, withAttachments } from './attachments';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>, type = ''): File =>
  new File([content], name, { type });

describe('attachments', () => {
  it('come back as they went, whatever stands in them', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('</file>', '<file name="x">', 'a\n</file>\n\n<file name="b">\nb'),
    );
    fc.assert(
      fc.property(fc.string(), fc.array(text, { minLength: 1, maxLength: 3 }), (question, texts) => {
        fc.pre(!question.includes('</file>') && texts.every((each) => !each.includes('&lt;')));
        const files = texts.map((each, i) => ({ name: `f${i}.txt`, text: each }));
        expect(splitAttachments(withAttachments(question, files))).toEqual({ question, files });
      }),
    );
  });

  it('leave a question without files alone', () => {
    expect(splitAttachments('What is <file>?')).toEqual({ question: 'What is <file>?', files: [] });
    expect(withAttachments('Hello', [])).toBe('Hello');
  });

  it('are read as text, in main where they are documents, and refused with a sentence where they are none', async () => {
    const read = (each: File): Promise<unknown> =>
      readAttachment(each, ({ name }) => Promise.resolve(`Text of ${name}`));
    expect(await read(file('prices.csv', 'a,b\r\n1,2'))).toEqual({ name: 'prices.csv', text: 'a,b\n1,2' });
    expect(await read(file('Handbook.PDF', '%PDF-'))).toMatchObject({ text: 'Text of Handbook.PDF' });
    await expect(read(file('a.png', 'x', 'image/png'))).rejects.toThrow(/holds no text/);
    await expect(read(file('a.txt', new Uint8Array([0xff, 0xfe, 0])))).rejects.toThrow(/holds no text/);
    await expect(read(file('a.txt', 'x'.repeat(MAX_MESSAGE_BYTES + 1)))).rejects.toThrow(/larger than/);
  });

  it('are refused where they are empty or too much for a question', () => {
    const half = { name: 'half.txt', text: 'ä'.repeat(MAX_MESSAGE_BYTES / 4) };
    expect(refusalOf({ question: '', files: [] }, half)).toBeNull();
    expect(refusalOf({ question: '', files: [half] }, half)).toMatch(/longer than one megabyte/);
    expect(refusalOf({ question: '', files: [] }, { name: 'a.txt', text: ' \n' })).toMatch(/is empty/);
  });
});
