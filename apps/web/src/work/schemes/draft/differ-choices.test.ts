import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

it('marks that are not those of the item are all of it, the item’s own, or what is lost of them', () => {
  const one = asked('渠道畅通的得15分，否则不得分。', 'marks-differ');
  expect(one.ids).toEqual(['differAll', 'differItem', 'differPart']);
  expect(one.values).toMatchObject([{ full: '20' }, { points: '15' }, { points: '15', over: '5' }]);
  expect(one.rules('differAll')?.[0]).not.toHaveProperty('points');
  expect(one.after('differItem').says.full).toBe('15');
  expect(one.rules('differPart')).toMatchObject([{ kind: 'allOrNothing', points: '15' }]);
});
