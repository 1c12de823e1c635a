import { expect, it } from 'vitest';
import { Failure, toShow } from './bridge';

it('shows nothing of a sign-in that a newer one took the place of, and everything else', () => {
  expect(toShow(new Failure({ code: 'superseded', message: 'A newer request took its place.' }))).toBeNull();
  const wrong = { code: 'invalid_credentials', message: 'E-mail or password is wrong.' } as const;
  expect(toShow(new Failure(wrong))).toEqual(wrong);
  expect(toShow(new Error('unforeseen'))).toMatchObject({ code: 'internal' });
});
