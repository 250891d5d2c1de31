import dns, { type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { TLSSocket } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import type { Certificates } from '../derive/certificates.ts';
import { type Allowed, mayDial } from './allowed.ts';
import { certificatesOf } from './certificates.ts';

/** An address leads where the inspector may not go. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

export interface DialOptions {
  /** Inner hosts that may be visited besides the public network. */
  readonly allowed: Allowed;
  /** Connections to one host at a time. */
  readonly connections: number;
  /** Milliseconds for one connection to come about. */
  readonly connectTimeout: number;
  /** Where every name leads, where somebody has asked before; without it the machine's own resolver is asked. */
  readonly addresses?: readonly string[];
  /** Hears of every connection that came about, for whoever keeps what was dialled. */
  readonly onConnect?: (connection: Connection) => void;
}

/** A connection that came about: to whom it was meant, and whom it reached. */
export interface Connection {
  /** Scheme, host and port, as in the address that was asked for. */
  readonly origin: string;
  readonly address: string;
  readonly port: number;
  /** What the server showed of itself; null without encryption. */
  readonly tls: Certificates | null;
}

/**
 * Connections that go only where they may: every address that a name leads to is looked at when it is dialled, and it is the one
 * that was looked at, so that a name cannot answer differently the second time. Kept open between requests to one host.
 */
export function dialler({ allowed, connections, connectTimeout, addresses, onConnect }: DialOptions): Agent {
  // What a certificate is worth is an audit's business; a page behind a bad one is still looked at.
  const connect = { lookup: guardedLookup(allowed, addresses), rejectUnauthorized: false, timeout: connectTimeout };
  return new Agent({
    connections,
    pipelining: 1,
    keepAliveTimeout: 15_000,
    connectTimeout,
    connect: onConnect === undefined ? connect : listening(buildConnector(connect), onConnect),
  });
}

/** Where a name leads, or NotAllowed where one of its addresses may not be dialled. */
export function guardedLookup(allowed: Allowed, addresses?: readonly string[]): LookupFunction {
  return (name, options, done) => {
    const answer = (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]): void => {
      const wrong = found.find(({ address }) => !mayDial(address, name, allowed));
      if (error) done(error, []);
      else if (wrong !== undefined || found.length === 0)
        done(new NotAllowed(`${name} leads to ${wrong?.address ?? 'nothing'}`), []);
      else if (options.all) done(null, [...found]);
      else done(null, found[0]?.address ?? '', found[0]?.family);
    };
    if (addresses === undefined)
      dns.lookup(name, { ...options, all: true }, (error, found) => answer(error, found ?? []));
    else {
      const given = addresses.map((address) => ({ address, family: isIP(address) }));
      answer(null, given);
    }
  };
}

const listening =
  (connector: buildConnector.connector, onConnect: (connection: Connection) => void): buildConnector.connector =>
  (options, done) =>
    connector(options, (...result) => {
      const [error, socket] = result;
      if (error === null)
        onConnect({
          origin: new URL(`${options.protocol}//${options.host ?? options.hostname}`).origin,
          address: socket.remoteAddress ?? '',
          port: socket.remotePort ?? 0,
          tls: socket instanceof TLSSocket ? certificatesOf(socket) : null,
        });
      done(...result);
    });

/** Node never asks `lookup` about an address in figures, so these are looked at before. Throws NotAllowed. */
export function refuseInner(url: URL, allowed: Allowed): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotAllowed(`${url.protocol} is not visited`);
  if (url.username !== '' || url.password !== '') throw new NotAllowed('an address with a password is not visited');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !mayDial(host, host, allowed)) throw new NotAllowed(`${host} is not visited`);
}
