import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerToProxy } from './proxy-answer';
import { spentMs } from '../../shared/testing/spent';

const mufasa = { name: 'Mufasa', password: 'Circle of Life' };
const request = { method: 'GET', uri: '/dir/index.html' };
const part = (header: string | null, key: string): string | undefined =>
  new RegExp(`\\b${key}="?([^",]+)`).exec(header ?? '')?.[1];

describe('what a proxy is answered', () => {
  it('is Basic where it asks for nothing better, in UTF-8', () => {
    const header = answerToProxy(
      ['Negotiate', 'Basic realm="x"'],
      { name: 'änne', password: 'p:w' },
      request,
    );
    expect(header).toBe(`Basic ${Buffer.from('änne:p:w').toString('base64')}`);
  });

  it('is Digest by MD5 and by SHA-256, as RFC 7616 computes them', () => {
    const asked = (algorithm: string): string =>
      `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
    const cnonce = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ';
    const md5 = answerToProxy(['Basic realm="x"', asked('MD5')], mufasa, request, cnonce);
    expect(part(md5, 'response')).toBe('8ca523f5e9506fed4657c9700eebdbec');
    expect(part(md5, 'opaque')).toBe('FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS');
    const sha = answerToProxy([asked('SHA-256')], mufasa, request, cnonce);
    expect(part(sha, 'response')).toBe('753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1');
  });

  it('is the old Digest where the proxy names no quality of protection', () => {
    const header = answerToProxy(['Digest realm="r", nonce="n"'], mufasa, request);
    const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
    const expected = md5(`${md5('Mufasa:r:Circle of Life')}:n:${md5('GET:/dir/index.html')}`);
    expect(part(header, 'response')).toBe(expected);
    expect(header).not.toContain('qop');
  });

  it('is nothing where only the system can answer, or in a way that we do not know', () => {
    expect(answerToProxy(['Negotiate', 'NTLM'], mufasa, request)).toBeNull();
    expect(answerToProxy(['Digest realm="r", nonce="n", algorithm=MD5-sess'], mufasa, request)).toBeNull();
  });

  it('is found at once, whatever a hostile proxy asks', () => {
    const asked = [
      `Digest realm="r", nonce="n", qop="${' '.repeat(16_000)}x"`,
      `Digest realm="r", nonce="${'\\'.repeat(16_000)}`,
      `Digest ${'realm="'.repeat(2_300)}`,
      `Digest${' '.repeat(16_000)}`,
      'basic '.repeat(2_600),
    ];
    answerToProxy(['Digest realm="r", nonce="n"'], mufasa, request);
    for (const question of asked) {
      const from = spentMs();
      answerToProxy([question], mufasa, request);
      expect(spentMs() - from).toBeLessThan(100);
    }
  });
});
