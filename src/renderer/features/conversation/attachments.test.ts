import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttachments, splitAttachments, withAttachments } from './attachments';

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

  it('are read as text, and refused with a sentence where they are none', async () => {
    expect(await readAttachments([file('prices.csv', 'a,b\r\n1,2')], 1_000)).toEqual([
      { name: 'prices.csv', text: 'a,b\n1,2' },
    ]);
    const refused = (each: File): Promise<unknown> => readAttachments([each], 1_000);
    await expect(refused(file('a.png', 'x', 'image/png'))).rejects.toThrow(/holds no text/);
    await expect(refused(file('a.txt', new Uint8Array([0xff, 0xfe, 0])))).rejects.toThrow(/holds no text/);
    await expect(refused(file('a.txt', 'x'.repeat(1_001)))).rejects.toThrow(/larger than/);
    await expect(refused(file('a.txt', ' \n'))).rejects.toThrow(/is empty/);
  });
});
