import { expect, it } from 'vitest';
import { reachOfError, reachOfStatus } from './reach';

it.each([
  ['net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxy_script_missing'],
  ['net::ERR_PAC_SCRIPT_FAILED', 'proxy_script_missing'],
  ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy_missing'],
  ['net::ERR_SOCKS_CONNECTION_FAILED', 'proxy_refused'],
  ['net::ERR_PROXY_CERTIFICATE_INVALID', 'proxy_missing'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy_refused'],
  ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'proxy_refused'],
  ['net::ERR_UNEXPECTED_PROXY_AUTH', 'proxy_refused'],
  ['net::ERR_SOCKS_CONNECTION_HOST_UNREACHABLE', 'proxy_refused'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'untrusted'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'untrusted'],
  ['net::ERR_NAME_NOT_RESOLVED', 'name_not_found'],
  ['getaddrinfo ENOTFOUND host.example', 'name_not_found'],
  ['net::ERR_CONNECTION_TIMED_OUT', 'slow'],
  ['The operation was aborted due to timeout', 'slow'],
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['net::ERR_CONNECTION_REFUSED', 'unanswered'],
  ['net::ERR_EMPTY_RESPONSE', 'unanswered'],
])('takes %s for %s', (said, reach) => {
  expect(reachOfError(said)).toBe(reach);
});

it('takes every answer for the server’s own, but those of the network', () => {
  expect([200, 401, 404, 500, 407, 511].map(reachOfStatus)).toEqual([
    'reached',
    'reached',
    'reached',
    'reached',
    'proxy_refused',
    'sign_in_page',
  ]);
});
