import { describe, expect, it } from 'vitest';
import { withWait } from './server-fetch';

const answer = (status: number, body: string, headers: Record<string, string> = {}): Promise<unknown> =>
  withWait(new Response(body, { status, headers })).then((response) => response.text());

describe('what a gateway says of when to come back', () => {
  it.each([429, 503])('goes into the body of a %i, which is all that is handed on', async (status) => {
    const said = await answer(status, '{"code":"PT429","message":"busy"}', { 'retry-after': '90' });
    expect(JSON.parse(String(said))).toEqual({
      code: 'PT429',
      message: 'busy',
      details: 'retry after 90 s',
    });
  });

  it.each(['Too Many Requests', '[]', 'null', ''])(
    'goes along with whatever the body is: %j',
    async (body) => {
      const said = JSON.parse(String(await answer(429, body, { 'retry-after': '90' }))) as object;
      expect(said).toMatchObject({ details: 'retry after 90 s' });
    },
  );

  it('is taken by the server’s own clock where it is a date', async () => {
    const said = await answer(503, '', {
      date: 'Sun, 01 Jan 2034 00:00:00 GMT',
      'retry-after': 'Sun, 01 Jan 2034 00:02:00 GMT',
    });
    expect(said).toContain('retry after 120 s');
  });

  it('changes nothing where it is not said, or of no such answer', async () => {
    expect(await answer(503, 'Service Unavailable')).toBe('Service Unavailable');
    expect(await answer(429, '{}', { 'retry-after': 'soon' })).toBe('{}');
    expect(await answer(200, '[1]', { 'retry-after': '90' })).toBe('[1]');
  });
});
