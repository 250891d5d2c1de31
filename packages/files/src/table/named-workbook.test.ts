import { expect, it } from 'vitest';
import { codesOf, utf8 } from '../testing/bytes.ts';
import { readUnitsFile } from '../units/read-units.ts';
import { readGrids } from './grids.ts';

const torn = Uint8Array.from([0x01, 0x00, 0xff, 0xfe, 0x81, 0xff]);

it.each([
  ['名单.xlsx', 'xlsx-not-one'],
  ['名单.XLS', 'xlsx-not-one'],
  ['名单.csv', 'file-encoding'],
])('bytes that are neither text nor workbook, as %s: %s', async (file, code) => {
  expect(codesOf(await readUnitsFile(torn, file))).toEqual([code]);
  expect(codesOf(await readGrids(torn, file))).toEqual([code]);
});

it('a text under the name of a workbook is read all the same', async () => {
  expect((await readGrids(utf8('a,b'), '名单.xlsx')).ok).toBe(true);
});
