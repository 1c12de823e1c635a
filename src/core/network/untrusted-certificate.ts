import type { Sentence } from '../../shared/words/say';

/** What a server's certificate says of itself, as the app's network service has read it. */
export interface SeenCertificate {
  readonly host: string;
  readonly issuer: string;
  readonly subject: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly fingerprint: string;
  /** Chromium's name of what is wrong, such as `net::ERR_CERT_AUTHORITY_INVALID`. */
  readonly fault: string;
}

/** Nobody vouches for a server: nothing was sent to it. */
export class UntrustedCertificate extends Error {
  override readonly name = 'UntrustedCertificate';
  readonly host: string;
  readonly sentence: Sentence;
  readonly details: string;

  constructor(certificate: SeenCertificate, now: Date) {
    super(certificate.fault);
    this.host = certificate.host;
    this.sentence = sentenceOf(certificate, now);
    this.details = detailsOf(certificate);
  }
}

/** The one among an error and its causes. */
export function untrustedIn(error: unknown): UntrustedCertificate | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof UntrustedCertificate) return cause;
  }
  return null;
}

/** An issuer is whatever a stranger wrote into a certificate. */
const MAX_NAME = 100;

function sentenceOf({ host, issuer, validFrom, validTo, fault }: SeenCertificate, now: Date): Sentence {
  const named = { host: host.slice(0, MAX_NAME), issuer: issuer.slice(0, MAX_NAME) };
  if (fault.includes('DATE_INVALID')) {
    return now < validFrom
      ? ['certificate.not_yet', { ...named, at: validFrom }]
      : ['certificate.expired', { ...named, at: validTo }];
  }
  if (fault.includes('COMMON_NAME_INVALID')) return ['certificate.other_name', named];
  return fault.includes('REVOKED') ? ['certificate.revoked', named] : ['certificate.unknown', named];
}

const detailsOf = ({ subject, issuer, validFrom, validTo, fingerprint, fault }: SeenCertificate): string =>
  [
    fault,
    `subject: ${subject.slice(0, MAX_NAME)}`,
    `issuer: ${issuer.slice(0, MAX_NAME)}`,
    `valid: ${validFrom.toISOString()} – ${validTo.toISOString()}`,
    fingerprint,
  ].join('\n');
