import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './contact.ts';

const found = (words: string) => observed(look(audit, pageOf(words)));

it.each(['联系电话：0558-5555678', '电话 (0558)5555678', '热线 12345', '12345政务服务便民热线', 'zwgk@jia.gov.cn'])(
  'passes “%s”',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

it('finds a number without area code, and none at all', () => {
  expect(found('联系电话：5555678')).toEqual(['—']);
  expect(found('联系我们')).toEqual(['—']);
  expect(found('共5页 12345 下一页 主办：甲市人民政府办公室')).toEqual(['—']);
});
