import { expect, it } from 'vitest';
import { rules } from './testing/read.ts';

it('joins states of one thing that exclude each other, from nothing that is lost on', () => {
  expect(rules('到位不扣分，基本到位扣2分，不到位扣4分', { full: 5 })).toMatchObject([
    {
      kind: 'band',
      bands: [
        { label: '到位', points: 0 },
        { label: '基本到位', points: -2 },
        { label: '不到位', points: -4 },
      ],
    },
  ]);
});

it('leaves apart what tells of other things, or does not grow worse', () => {
  expect(rules('自查的不扣分，缺方案扣2分，缺总结扣4分')).toMatchObject([{ kind: 'fixed' }, { kind: 'fixed' }]);
  expect(rules('到位不扣分，不到位扣4分，基本到位扣2分')).toMatchObject([{ kind: 'fixed' }, { kind: 'fixed' }]);
});
