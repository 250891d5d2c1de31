import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

const one = asked('发现虚假信息未查处的；发现违规流向，未处罚的，发现一起扣0.5分，2分封顶。', 'price-shared');

it('faults with one price are counted together, each for itself under one limit, or only the last has the price', () => {
  expect(one.ids).toEqual(['priceAll', 'priceEach', 'priceLast']);
  expect(one.rules('priceAll')).toMatchObject([{ kind: 'deduct', points: '0.5', limit: '2' }]);
  expect(one.rules('priceEach')).toMatchObject([
    { kind: 'deduct', text: '发现虚假信息未查处的', points: '0.5', group: 'price' },
    { kind: 'deduct', text: '发现违规流向，未处罚的，发现一起扣0.5分', points: '0.5', group: 'price' },
  ]);
  expect(one.after('priceEach').says.groups).toEqual({ price: { limit: '2' } });
  expect(one.rules('priceLast')).toMatchObject([{ text: '发现违规流向，未处罚的，发现一起扣0.5分', limit: '2' }]);
});
