import type { Reach } from '../../shared/models';

/** What Chromium says where no answer came, by what it means for the person. The first row that matches decides. */
const ERRORS: readonly (readonly [said: RegExp, reach: Reach])[] = [
  [/ERR_MANDATORY_PROXY_CONFIGURATION|ERR_PAC_/, 'proxy_script_missing'],
  [/ERR_PROXY_CERTIFICATE|ERR_PROXY_CONNECTION|ERR_NO_SUPPORTED_PROXIES/, 'proxy_missing'],
  [
    /ERR_TUNNEL_CONNECTION|ERR_\w*PROXY\w*AUTH|ERR_PROXY_|ERR_HTTPS_PROXY|ERR_SOCKS_|ERR_INVALID_AUTH_CREDENTIALS/,
    'proxy_refused',
  ],
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL/, 'untrusted'],
  [/ERR_NAME_|ERR_DNS_|ENOTFOUND|EAI_AGAIN/, 'name_not_found'],
  [/ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|TimeoutError|timed? ?out/i, 'slow'],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK_/, 'offline'],
];

export const reachOfError = (said: string): Reach =>
  ERRORS.find(([pattern]) => pattern.test(said))?.[1] ?? 'unanswered';

/** Whoever answers is reached, whatever it says; a status of the network is not the server's. */
export function reachOfStatus(status: number): Reach {
  if (status === 407) return 'proxy_refused';
  return status === 511 ? 'sign_in_page' : 'reached';
}
