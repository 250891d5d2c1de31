import { expect, it } from 'vitest';
import { lookAtFile } from '../../testing/attachment.ts';
import { xlsxOf } from '../../testing/office.ts';
import audit from './mobile.ts';

const found = async (rows: (string | number)[][]) =>
  (await lookAtFile(audit, xlsxOf([{ name: '名单', rows }]))).map(({ where, observed }) => `${where.zh} ${observed}`);

it('finds numbers of persons', async () => {
  expect(
    await found([
      ['姓名', '手机'],
      ['张某', 13800138000],
    ]),
  ).toEqual(['工作表“名单”B2 138****8000']);
});

it('passes those whose column or words call them contacts of an office', async () => {
  expect(
    await found([
      ['单位', '联系电话'],
      ['甲局', 13800138000],
    ]),
  ).toEqual([]);
  expect(await found([['咨询电话：13800138000']])).toEqual([]);
});
