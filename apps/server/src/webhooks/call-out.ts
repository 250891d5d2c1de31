import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Allowed, hostOf, mayDial, urlFault } from '@mingjian/inspector/net';

/** Milliseconds for a whole call. */
const WHOLE = 15_000;
/** Of an answer nothing is kept; one that goes on longer than this is cut off. */
const LONGEST_ANSWER = 64 * 1024;

/** The call was not made: its address leads where it may not. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/**
 * Posts JSON and gives the status of the answer. Every address that is dialled was looked at before, and it is the one
 * that was looked at; a redirect is an answer like any other. Throws NotAllowed, or what went wrong on the way.
 */
export async function callOut(
  address: string,
  {
    body,
    headers,
    allowed,
    whole = WHOLE,
  }: {
    body: string;
    headers: Readonly<Record<string, string>>;
    allowed: Allowed;
    whole?: number;
  },
): Promise<number> {
  if (urlFault(address, allowed) !== null) throw new NotAllowed(`${address} may not be called`);
  const url = new URL(address);
  const host = hostOf(url);
  const lookup: LookupFunction = (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const wrong = found.find((one) => !mayDial(one.address, host, allowed));
      if (wrong || found.length === 0)
        return done(new NotAllowed(`${name} leads to ${wrong?.address ?? 'nothing'}`), []);
      return options.all ? done(null, found) : done(null, found[0]?.address ?? '', found[0]?.family);
    });
  };
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise<number>((done, fail) => {
    const length = String(Buffer.byteLength(body));
    const sent = request(
      url,
      {
        method: 'POST',
        lookup,
        // A connection of its own: a kept one could lead where the name led before.
        agent: false,
        signal: AbortSignal.timeout(whole),
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': length },
      },
      (answer) => {
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > LONGEST_ANSWER) answer.destroy();
        });
        answer.on('error', () => undefined);
        answer.on('close', () => done(answer.statusCode ?? 0));
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}
