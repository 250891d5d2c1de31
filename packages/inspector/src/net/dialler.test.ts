import dns from 'node:dns';
import { afterAll, expect, it, vi } from 'vitest';
import { type Allowed, nowhereInside, readAllowed } from './allowed.ts';
import { guardedLookup, NotAllowed } from './dialler.ts';

// Names of this test lead where it says, one answer after another.
const answers = new Map<string, string[][]>();
const lookup = vi.spyOn(dns, 'lookup');
lookup.mockImplementation(((name: string, _: unknown, done: (error: Error | null, found: unknown) => void) => {
  const addresses = answers.get(name)?.shift() ?? [];
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  done(null, found);
}) as unknown as typeof dns.lookup);
afterAll(() => lookup.mockRestore());

const dial = (name: string, allowed: Allowed = nowhereInside): Promise<unknown> =>
  new Promise((done, fail) => {
    guardedLookup(allowed)(name, { all: true }, (error, found) => (error ? fail(error) : done(found)));
  });

it('looks at a name again every time it is dialled: one that leads inside the second time is refused then', async () => {
  answers.set('rebinds.example', [['8.8.8.8'], ['127.0.0.1']]);
  expect(await dial('rebinds.example')).toEqual([{ address: '8.8.8.8', family: 4 }]);
  await expect(dial('rebinds.example')).rejects.toThrow(NotAllowed);
});

it.each([
  ['one address of several inside', ['8.8.8.8', '10.0.0.1']],
  ['the metadata service', ['169.254.169.254']],
  ['inside in the clothes of IPv6', ['::ffff:10.0.0.1']],
  ['no address at all', []],
])('refuses a name with %s', async (_, addresses) => {
  answers.set('name.example', [addresses]);
  await expect(dial('name.example')).rejects.toThrow(NotAllowed);
});

it('lets a name that the office allows lead inside, but never to the metadata service', async () => {
  const allowed = readAllowed('oa.example') ?? nowhereInside;
  answers.set('oa.example', [['10.0.0.1'], ['169.254.169.254']]);
  expect(await dial('oa.example', allowed)).toEqual([{ address: '10.0.0.1', family: 4 }]);
  await expect(dial('oa.example', allowed)).rejects.toThrow(NotAllowed);
});
