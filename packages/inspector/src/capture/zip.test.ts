import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Part, unzip, ZipBroken, zip } from './zip.ts';

const parts = fc.uniqueArray(
  fc.record({ path: fc.stringMatching(/^[a-z\u4e00-\u9fff/.]{1,20}$/), bytes: fc.uint8Array({ maxLength: 300 }) }),
  { selector: ({ path }) => path, maxLength: 5 },
);
const plain = (list: readonly Part[]) => list.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')]);

it('gives back what was put in, and another program reads it too', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const file = zip(list);
      expect(plain(unzip(file))).toEqual(plain(list));
      const theirs = Object.entries(unzipSync(file)).map(([path, bytes]) => ({ path, bytes }));
      expect(new Map(plain(theirs) as [string, string][])).toEqual(new Map(plain(list) as [string, string][]));
    }),
  );
});

it('takes nothing that differs in a byte, is longer or shorter', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, place, flip) => {
      const file = zip(list);
      const at = place % file.length;
      const changed = Buffer.from(file);
      changed[at] = (changed[at] as number) ^ flip;
      for (const bytes of [changed, Buffer.concat([file, Buffer.from([flip])]), file.subarray(0, at)])
        expect(() => unzip(bytes)).toThrow(ZipBroken);
    }),
  );
});

it('names the part in which it differs', () => {
  const file = zip([
    { path: 'capture.json', bytes: Buffer.from('{}') },
    { path: 'text.txt', bytes: Buffer.from('主动公开') },
  ]);
  const at = file.indexOf('公开');
  file[at] = (file[at] as number) ^ 1;
  try {
    unzip(file);
    expect.unreachable();
  } catch (error) {
    expect((error as ZipBroken).part).toBe('text.txt');
  }
});
