import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calm } from './calm';

describe('calm', () => {
  it.each([
    ['Some **bold te', 'Some **bold te**'],
    ['Some *slanted', 'Some *slanted*'],
    ['Some `code in', 'Some `code in`'],
    ['Some `', 'Some '],
    ['Some **', 'Some '],
    ['See [the li', 'See the li'],
    ['See [the list](https://a.exa', 'See the list'],
    ['See [the list]', 'See the list'],
    ['See ![a cat](https://a', 'See '],
    ['A note[^1', 'A note'],
    ['Text\n#', 'Text'],
    ['Text\n--', 'Text'],
    ['- one\n- ', '- one'],
    ['Text\n\n| a | b |', 'Text\n'],
    ['| a | b |\n|--', ''],
    ['| a | b |\n|---|---|\n| 1', '| a | b |\n|---|---|\n| 1'],
    ['Text\n``', 'Text'],
  ])('shows %j as %j', (text, shown) => {
    expect(calm(text)).toBe(shown);
  });

  it.each([
    'A **bold** word and `code`.',
    'a_b_c and 2 * 3',
    '[x](https://a.example) done',
    '- [ ] open task',
    'Plain.\n',
  ])('leaves %j alone', (text) => {
    expect(calm(text)).toBe(text);
  });

  it('only ever changes the last paragraph', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[*_`[\]()|#>\- a-z\n]{0,40}$/), (before, tail) => {
        const head = `${before}\n\n`;
        expect(calm(head + tail).startsWith(head.slice(0, -1))).toBe(true);
      }),
    );
  });
});
