import { describe, expect, it } from 'vitest';
import { differenceOf, hasLikeColumns, isSame } from './difference';

const before = 'id,model,price\nA1,Golf,30\nA2,Polo,20\nA3,Up,10\nA4,Golf,31\nA5,Polo,21';

describe('the difference of two versions of a table', () => {
  it('is by rows, whatever their order', () => {
    const after = 'id,model,price\nA6,Tiguan,40\nA3,Up,9\nA2,Polo,20\nA1,Golf,29\nA4,Golf,31';
    const found = differenceOf(before, after);
    expect(found.key).toEqual(['id']);
    expect(found.changed).toEqual([
      { before: ['A3', 'Up', '10'], after: ['A3', 'Up', '9'] },
      { before: ['A1', 'Golf', '30'], after: ['A1', 'Golf', '29'] },
    ]);
    expect([found.added, found.gone]).toEqual([[['A6', 'Tiguan', '40']], [['A5', 'Polo', '21']]]);
  });

  it('is none of the same rows in another order, also of columns', () => {
    expect(
      isSame(
        differenceOf(before, 'price,id,model\n20,A2,Polo\n30,A1,Golf\n10,A3,Up\n21,A5,Polo\n31,A4,Golf'),
      ),
    ).toBe(true);
    expect(isSame(differenceOf(before, before))).toBe(true);
  });

  it('takes no column that repeats, is empty or new everywhere for the names of rows', () => {
    const old = 'no,make,code\n1,VW,X1\n2,VW,X2\n3,VW,X3';
    expect(differenceOf(old, 'no,make,code\n7,VW,X1\n8,VW,X2\n9,VW,X3').key).toEqual(['code']);
    expect(differenceOf('a,b\n1,\n1,', 'a,b\n1,\n2,').key).toEqual([]);
  });

  it('goes by the columns that a person chose', () => {
    const found = differenceOf(before, before.replace('A1', 'B1'), ['price']);
    expect([found.key, found.changed.length, found.added.length]).toEqual([['price'], 1, 0]);
  });

  it('tells rows of one name apart by their order, and loses none', () => {
    const found = differenceOf('a,b\nx,1\nx,1', 'a,b\nx,1', undefined);
    expect([found.changed.length, found.added.length, found.gone.length]).toEqual([0, 0, 1]);
  });

  it('has a column that came and one that went', () => {
    const found = differenceOf('id,old\n1,a\n2,b', 'id,new\n1,c\n2,d');
    expect(found.columns).toEqual(['id', 'new', 'old']);
    expect(found.changed[0]).toEqual({ before: ['1', '', 'a'], after: ['1', 'c', ''] });
  });
});

it.each([
  ['id,model,price', 'Price, id,MODEL', true],
  ['id,model,price,fuel,km', 'id,model,price,fuel,km,colour', true],
  ['id,model,price', 'room,beds,rate', false],
  ['id,model,price', 'id,beds,rate', false],
  ['name', 'name', false],
])('knows tables with nearly the same names: %s and %s', (one, other, expected) => {
  expect(hasLikeColumns(`${one}\n1`, `${other}\n2`)).toBe(expected);
});
