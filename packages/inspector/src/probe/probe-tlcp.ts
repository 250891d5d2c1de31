import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import ipaddr from 'ipaddr.js';
import { failureOfError } from '../crawl/failure.ts';
import type { Transport } from '../derive/transport.ts';
import type { Allowed } from '../net/allowed.ts';
import { guardedLookup, refuseInner } from '../net/dialler.ts';
import { hostOf } from '../net/index.ts';
import { readTlcp, tlcpHello } from './tlcp.ts';

/** More than a hello and two certificates take. */
const MOST = 32 * 1024;
const EVIDENCE = 96;

/** Says hello in TLCP 国密 and listens to what comes back, without any key. Never throws. */
export async function probeTlcp(home: URL, allowed: Allowed, patience: number, port = 443): Promise<Transport['tlcp']> {
  const host = hostOf(home);
  try {
    refuseInner(new URL(`https://${home.hostname}:${port}/`), allowed);
    const hello = tlcpHello(randomBytes(32), ipaddr.isValid(host) ? null : host);
    const bytes = await answerTo(hello, host, port, allowed, patience);
    const { answer, suite, certificates } = readTlcp(bytes);
    return { failure: null, port, answer, suite, certificates, hex: bytes.subarray(0, EVIDENCE).toString('hex') };
  } catch (error) {
    return { failure: failureOfError(error) };
  }
}

/** What a server says to some bytes until it says no more for a while, ends, or has said enough. Silence throws. */
function answerTo(said: Buffer, host: string, port: number, allowed: Allowed, patience: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const socket = connect({ host, port, lookup: guardedLookup(allowed) });
    const end = (error?: Error): void => {
      clearTimeout(timer);
      socket.destroy();
      if (error !== undefined && size === 0) reject(error);
      else resolve(Buffer.concat(chunks));
    };
    const timer = setTimeout(() => end(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })), patience);
    let isConnected = false;
    socket.once('connect', () => {
      isConnected = true;
      socket.write(said);
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      const { answer, certificates } = readTlcp(Buffer.concat(chunks));
      if (size > MOST || answer === 'alert' || certificates !== null) end();
    });
    socket.once('end', () => end());
    // A server that breaks off when it hears TLCP has answered, if not politely.
    socket.once('error', (error) => end(isConnected ? undefined : error));
  });
}
