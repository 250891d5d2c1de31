import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BadZip, unzip } from './unzip.ts';

interface Part {
  name: string | Buffer;
  content: Buffer | string;
  store?: boolean;
  flags?: number;
  method?: number;
}

/** An archive as a packer writes it. */
function zip(parts: readonly Part[]): Blob {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, content, store, flags = 0, method } of parts) {
    const title = Buffer.from(name as string);
    const data = store ? Buffer.from(content as string) : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method ?? (store ? 0 : 8), 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, title, data);
    centrals.push(central, title);
    at += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return new Blob([Buffer.concat([...locals, ...centrals, end])]);
}

const read = async (parts: readonly Part[]) =>
  (await unzip(zip(parts))).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
const fault = (archive: Blob) =>
  unzip(archive).then(
    () => 'taken',
    (error: unknown) => (error instanceof BadZip ? error.fault : String(error)),
  );

it('gives the files with their paths and leaves out folders and what systems add', async () => {
  expect(
    await read([
      { name: '材料/', content: '', store: true },
      { name: '材料/1.1.3 年报.txt', content: '年度报告'.repeat(50) },
      { name: '2.1.txt', content: '原样', store: true },
      { name: '__MACOSX/._2.1.txt', content: 'x' },
      { name: '材料/.DS_Store', content: 'x' },
    ]),
  ).toEqual([
    ['材料/1.1.3 年报.txt', '年度报告'.repeat(50)],
    ['2.1.txt', '原样'],
  ]);
});

it('reads names as Windows in China writes them', async () => {
  const gbk = Buffer.from([0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]);
  expect(await read([{ name: gbk, content: 'x' }])).toEqual([['年报.txt', 'x']]);
});

it('refuses what it cannot or must not unpack', async () => {
  expect(await fault(new Blob(['no archive']))).toBe('broken');
  expect(await fault(zip([{ name: 'a', content: 'x', flags: 1 }]))).toBe('encrypted');
  expect(await fault(zip([{ name: 'a', content: 'x', method: 12 }]))).toBe('method');
  expect(await fault(zip([{ name: 'a', content: 'x', store: true, method: 8 }]))).toBe('broken');
  const many = Array.from({ length: 501 }, (_, n) => ({ name: `${n}`, content: '', store: true }));
  expect(await fault(zip(many))).toBe('too-many');
  const whole = Buffer.from(await zip([{ name: 'a', content: 'x' }]).arrayBuffer());
  expect(await fault(new Blob([whole.subarray(20)]))).toBe('broken');
});

it('stops at a bomb, whatever it says of its size', async () => {
  const bomb = zip([{ name: 'zeros', content: Buffer.alloc(301 * 1024 * 1024) }]);
  expect(bomb.size).toBeLessThan(1024 * 1024);
  expect(await fault(bomb)).toBe('too-large');
});
