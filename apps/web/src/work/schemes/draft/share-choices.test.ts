import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

it('a share lost up to a limit is one of the limit, or of all marks until it is reached', () => {
  const one = asked('任务未按期完成的，按未完成的占比扣分，最多扣4分。', 'share-of-what');
  expect(one.ids).toEqual(['shareOfLimit', 'shareOfFull']);
  expect(one.values[1]).toMatchObject({ full: '20', most: '4' });
  expect(one.rules('shareOfLimit')).toMatchObject([{ kind: 'rate', step: '1', points: '0.04', limit: '4' }]);
  expect(one.rules('shareOfFull')).toMatchObject([{ kind: 'rate', step: '1', points: '0.2', limit: '4' }]);
});
