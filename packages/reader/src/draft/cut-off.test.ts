import { nodeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { cutOffIn } from './cut-off.ts';

const table = (criterion: string) => [
  nodeSchema.parse({ name: '公开', children: [{ name: '甲' }, { name: '舆情', criterion }] }),
];

it('tells where the last criterion breaks off', () => {
  expect(cutOffIn(table('按时报送。未按要求回应的，发现一件，扣'))).toEqual({
    name: '舆情',
    text: '未按要求回应的，发现一件，扣',
  });
  expect(cutOffIn(table('更新不及时的，每发现一处'))?.name).toBe('舆情');
  expect(cutOffIn(table('未公开的，'))?.text).toBe('未公开的，');
});

it('tells nothing of a text that ends', () => {
  expect(cutOffIn(table('每发现一处扣1分，扣完为止。'))).toBeUndefined();
  expect(cutOffIn(table('每发现一处扣1分'))).toBeUndefined();
  expect(cutOffIn([])).toBeUndefined();
});
