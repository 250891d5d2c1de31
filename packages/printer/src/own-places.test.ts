import { readDocument } from '@mingjian/reader/blocks';
import { expect, it } from 'vitest';
import { ownPlaces } from './own-places.ts';
import { printDocx } from './print-docx.ts';
import { small } from './testing/small.ts';

it('finds the cell of each node, a group in the first row of its merged cell', async () => {
  const document = await readDocument(await printDocx(small), '方案.docx');
  if (!document.ok) throw new Error('not read');
  const places = ownPlaces(small, document.value);
  expect(Object.entries(places).map(([path, { table, row, column }]) => `${path}: ${table}/${row}/${column}`)).toEqual([
    '公开: 1/2/1',
    '公开/文件: 1/2/2',
    '公开/财政: 1/3/2',
    '申请: 1/4/1',
  ]);
});

it('knows no places in another kind of document', () => {
  expect(ownPlaces(small, { name: 'a.txt', kind: 'text', blocks: [], warnings: [] })).toEqual({});
});
