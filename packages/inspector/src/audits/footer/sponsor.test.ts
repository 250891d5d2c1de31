import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './sponsor.ts';

const found = (words: string) => observed(look(audit, pageOf(words)));

it('passes however it is written', () => {
  expect(found('主办单位：甲市人民政府办公室')).toEqual([]);
  expect(found('主 办: 甲市人民政府')).toEqual([]);
});

it('finds a label without a name, and none at all', () => {
  expect(found('主办单位：')).toEqual(['—']);
  expect(found('版权所有')).toEqual(['—']);
});
