import { expect, it } from 'vitest';
import { saySentence } from '../../shared/words/say';
import { UntrustedCertificate, untrustedIn } from './untrusted-certificate';

const now = new Date('2026-06-01');
const seen = (fault: string, more = {}): UntrustedCertificate =>
  new UntrustedCertificate(
    {
      host: 'api.example.com',
      issuer: 'Example Company Root',
      subject: 'api.example.com',
      validFrom: new Date('2026-01-01'),
      validTo: new Date('2026-12-31'),
      fingerprint: 'SHA-256 AB:CD',
      fault: `net::ERR_CERT_${fault}`,
      ...more,
    },
    now,
  );
const said = (fault: string, more = {}): string => saySentence(seen(fault, more).sentence);

it.each([
  ['AUTHORITY_INVALID', 'Nobody that this computer trusts'],
  ['WEAK_KEY', 'Nobody that this computer trusts'],
  ['COMMON_NAME_INVALID', 'is for another name'],
  ['REVOKED', 'was withdrawn'],
])('names host and issuer, and what is wrong (%s)', (fault, words) => {
  expect(said(fault)).toContain(words);
  expect(said(fault)).toContain('api.example.com');
  expect(said(fault)).toContain('Example Company Root');
});

it('knows what has ended from what has not begun', () => {
  expect(said('DATE_INVALID', { validTo: new Date('2026-05-01') })).toMatch(/ended on .*2026/);
  expect(said('DATE_INVALID', { validFrom: new Date('2026-07-01') })).toMatch(/begins only on .*2026/);
});

it('has the rest in its details, and no room for a stranger’s novel', () => {
  expect(seen('AUTHORITY_INVALID').details).toContain('SHA-256 AB:CD');
  expect(said('AUTHORITY_INVALID', { issuer: 'x'.repeat(10_000) }).length).toBeLessThan(500);
});

it('is found among the causes of an error', () => {
  const certificate = seen('REVOKED');
  expect(untrustedIn(new TypeError('x', { cause: new Error('y', { cause: certificate }) }))).toBe(
    certificate,
  );
  expect(untrustedIn(new Error('x'))).toBeNull();
});
