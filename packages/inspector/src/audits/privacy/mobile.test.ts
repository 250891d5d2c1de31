import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './mobile.ts';

const found = (text: string) => observed(look(audit, pageOf(text)));

it('finds the number of a person, masked', () => {
  expect(found('李某 13800138000 甲村')).toEqual(['138****8000']);
  expect(found('联系人手机13800138000')).toEqual(['138****8000']);
});

it.each(['联系电话：13800138000', '监督举报电话 13800138000', '138****8000', '编号213800138000', '12800138000'])(
  'passes “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
