import { X509Certificate } from 'node:crypto';
import type { Certificate, Session } from 'electron';
import { UntrustedCertificate } from '../core/network/untrusted-certificate';

/** What servers have shown, by host, as Chromium judged it by the system's authorities. It alone decides. */
export interface Certificates {
  readonly watch: (session: Session) => void;
  /** `error`, with what is wrong with this host's certificate where that was its cause. */
  readonly explain: (error: unknown, host: string) => unknown;
  readonly refusedBy: (host: string) => UntrustedCertificate | null;
  /** The authority that vouches for this host and that only this computer knows, for connections of Node's. */
  readonly authorityOf: (host: string) => string | null;
}

const BY_CHROMIUM = -3;
const OK = 'net::OK';

export function createCertificates(onRefused: (all: readonly UntrustedCertificate[]) => void): Certificates {
  const refused = new Map<string, UntrustedCertificate>();
  const authorities = new Map<string, string>();

  return {
    watch: (session) =>
      session.setCertificateVerifyProc((request, decide) => {
        const { hostname, certificate, validatedCertificate, isIssuedByKnownRoot, verificationResult } =
          request;
        decide(BY_CHROMIUM);
        if (verificationResult === OK) {
          if (refused.delete(hostname)) onRefused([...refused.values()]);
          if (isIssuedByKnownRoot) authorities.delete(hostname);
          else authorities.set(hostname, rootOf(validatedCertificate).data);
        } else {
          authorities.delete(hostname);
          refused.set(hostname, problemOf(hostname, certificate, verificationResult));
          onRefused([...refused.values()]);
        }
      }),
    explain: (error, host) => {
      const isOfCertificate = error instanceof Error && error.message.includes('ERR_CERT_');
      return (isOfCertificate ? refused.get(host) : undefined) ?? error;
    },
    refusedBy: (host) => refused.get(host) ?? null,
    authorityOf: (host) => authorities.get(host) ?? null,
  };
}

/** Of a chain that Chromium built; the issuer of the last one is itself or nobody. */
function rootOf(certificate: Certificate): Certificate {
  const { issuerCert } = certificate as Partial<Certificate>;
  return issuerCert && issuerCert.fingerprint !== certificate.fingerprint ? rootOf(issuerCert) : certificate;
}

function problemOf(host: string, certificate: Certificate, fault: string): UntrustedCertificate {
  const { issuer, issuerName, subjectName, validStart, validExpiry } = certificate;
  const seconds = (time: number): Date => new Date(time * 1_000);
  return new UntrustedCertificate(
    {
      host,
      issuer: issuerName || (issuer.organizations[0] ?? '?'),
      subject: subjectName,
      validFrom: seconds(validStart),
      validTo: seconds(validExpiry),
      fingerprint: `SHA-256 ${fingerprintOf(certificate.data)}`,
      fault,
    },
    new Date(),
  );
}

/** As browsers and `openssl x509 -fingerprint` write it. */
const fingerprintOf = (pem: string): string => new X509Certificate(pem).fingerprint256;
