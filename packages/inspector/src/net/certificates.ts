import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { Certificate, Certificates } from '../derive/certificates.ts';

/** More than anybody needs between a server and its root. */
const LONGEST_CHAIN = 10;

/** What a server showed of itself on a connection that is there. */
export function certificatesOf(socket: TLSSocket): Certificates {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  let next: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (next?.raw !== undefined && chain.length < LONGEST_CHAIN && !seen.has(next.fingerprint256)) {
    seen.add(next.fingerprint256);
    chain.push(certificateOf(next.raw));
    next = next.issuerCertificate;
  }
  const error: unknown = socket.authorizationError;
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher()?.name ?? '',
    chain,
    distrust: socket.authorized ? null : ((error as { code?: string } | null)?.code ?? String(error)),
  };
}

/** A certificate in DER, read. Throws where it is none. */
export function certificateOf(der: Uint8Array): Certificate {
  const read = new X509Certificate(der);
  return {
    subject: oneLine(read.subject),
    issuer: oneLine(read.issuer),
    names: (read.subjectAltName ?? '')
      .split(',')
      .map((name) => name.trim().replace(/^(?:DNS|IP Address):/, ''))
      .filter((name) => name !== ''),
    validFrom: new Date(read.validFrom).toISOString(),
    validTo: new Date(read.validTo).toISOString(),
    fingerprint: read.fingerprint256.replaceAll(':', '').toLowerCase(),
    pem: read.toString(),
  };
}

const oneLine = (name: string | undefined): string => (name ?? '').split('\n').reverse().join(', ');
