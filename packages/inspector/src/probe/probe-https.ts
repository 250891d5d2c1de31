import { checkServerIdentity, connect, type TLSSocket } from 'node:tls';
import { failureOfError } from '../crawl/failure.ts';
import type { Transport } from '../derive/transport.ts';
import type { Allowed } from '../net/allowed.ts';
import { certificatesOf } from '../net/certificates.ts';
import { guardedLookup, refuseInner } from '../net/dialler.ts';
import { hostOf } from '../net/index.ts';

/**
 * Opens an encrypted connection to a site and looks at what it shows. Old protocols are accepted: what they are worth is judged from
 * what was agreed on, and a weak site is not called unreachable. Never throws.
 */
export async function probeHttps(home: URL, allowed: Allowed, patience: number): Promise<Transport['https']> {
  const host = hostOf(home);
  const port = home.protocol === 'https:' && home.port !== '' ? Number(home.port) : 443;
  try {
    refuseInner(new URL(`https://${home.hostname}:${port}/`), allowed);
    const socket = await handshake(host, port, allowed, patience);
    try {
      const hostFits = checkServerIdentity(host, socket.getPeerCertificate()) === undefined;
      return { failure: null, certificates: certificatesOf(socket), hostFits };
    } finally {
      socket.destroy();
    }
  } catch (error) {
    return { failure: failureOfError(error) };
  }
}

function handshake(host: string, port: number, allowed: Allowed, patience: number): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      lookup: guardedLookup(allowed),
      rejectUnauthorized: false,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      timeout: patience,
      // A host that is an address has no name to say.
      ...(/[a-z]/i.test(host) && !host.includes(':') ? { servername: host } : {}),
    });
    const end = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    // It counts from the last sign of life: a server that says a byte now and then is cut off by the clock.
    const timer = setTimeout(() => end(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' })), patience);
    socket.once('secureConnect', () => {
      clearTimeout(timer);
      socket.on('error', () => undefined);
      resolve(socket);
    });
    socket.once('error', (error) => {
      clearTimeout(timer);
      end(error);
    });
  });
}
