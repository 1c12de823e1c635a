import { expect, it } from 'vitest';
import { proofOf } from './ntlm';

it('proves a password as the example of MS-NLMP 4.2.4 does', () => {
  const account = { domain: 'Domain', name: 'User', password: 'Password' } as const;
  const names = '02000c0044006f006d00610069006e0001000c005300650072007600650072000000000000000000';
  const blob = Buffer.from(`01010000000000000000000000000000aaaaaaaaaaaaaaaa00000000${names}`, 'hex');
  const challenge = Buffer.from('0123456789abcdef', 'hex');
  expect(proofOf(account, challenge, blob).toString('hex')).toBe('68cd0ab851e51c96aabc927bebef6a1c');
});
