import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { type Authority, authority } from '../testing/authority.ts';
import { serve } from '../testing/serve.ts';
import { askAuthority } from './ask-authority.ts';
import { sha256 } from './sha256.ts';
import { checkAnswer, TimeStampBroken, verifyTimeStamp } from './time-stamp.ts';

const covered = Buffer.from('2026年6月30日的网页');
const here = readAllowed('127.0.0.1') ?? nowhereInside;
let tsa: Authority;
let answer: Buffer;
beforeAll(async () => {
  tsa = await authority();
  const stamped = await askAuthority(tsa.url, sha256(covered), here);
  if (stamped === null || !('token' in stamped)) throw new Error(JSON.stringify(stamped));
  answer = stamped.token;
});
afterAll(() => tsa.close());

it('gets a time stamp that OpenSSL finds good, and finds it good itself', async () => {
  expect(await tsa.verify(answer, covered)).toBe(true);
  const found = await verifyTimeStamp(answer, covered, [tsa.root]);
  expect(found).toMatchObject({
    policy: '1.2.3.4.1',
    authority: 'CN=Test authority',
    signature: 'good',
    trusted: true,
  });
  expect(Math.abs(Date.parse(found.time) - Date.now())).toBeLessThan(600_000);
  expect((await verifyTimeStamp(answer, covered)).trusted).toBeNull();
});

it('does not trust an authority for which another root vouches', async () => {
  const other = await authority();
  expect(await verifyTimeStamp(answer, covered, [other.root])).toMatchObject({ signature: 'good', trusted: false });
  await other.close();
});

it('finds out what it does not cover', async () => {
  await expect(verifyTimeStamp(answer, Buffer.from('另一天的网页'))).rejects.toThrow('covers something else');
  const nonce = Buffer.alloc(8, 1);
  expect(() => checkAnswer(answer, sha256(covered), nonce)).toThrow('answers another request');
  expect(() => checkAnswer(answer, sha256(Buffer.from('x')), nonce)).toThrow('covers something else');
});

it('takes no changed stamp for a good one with another content', async () => {
  const original = await verifyTimeStamp(answer, covered, [tsa.root]);
  await fc.assert(
    fc.asyncProperty(fc.nat(answer.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Buffer.from(answer);
      changed[at] = (changed[at] as number) ^ flip;
      try {
        const { time, serial, policy } = await verifyTimeStamp(changed, covered, [tsa.root]);
        expect([time, serial, policy]).toEqual([original.time, original.serial, original.policy]);
      } catch (error) {
        expect(error).toBeInstanceOf(TimeStampBroken);
      }
    }),
    { numRuns: 300 },
  );
});

it('says why there is no stamp', async () => {
  const other = await serve((_, response) => response.writeHead(200).end('<html>'));
  const why = async (url: string, allowed = here) =>
    (await askAuthority(url, sha256(covered), allowed)) as { why: string };
  expect((await why(other.home)).why).toContain('no answer of a time stamp authority');
  expect((await why(other.home, nowhereInside)).why).toContain('not visited');
  expect((await why('http://127.0.0.1:1/')).why).toContain('ECONNREFUSED');
  await other.close();
});
