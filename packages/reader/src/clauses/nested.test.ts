import { expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

const level = (label: string, points: number) => ({ label, points });

it('levels that have prices of their own in brackets are one scale', () => {
  expect(rules('获国家级奖励加4分（主办4分、协办2分），省级加2分（主办2分、协办1分），市级加0.5分')).toEqual([
    {
      kind: 'severity',
      levels: [
        level('国家级主办', 4),
        level('国家级协办', 2),
        level('省级主办', 2),
        level('省级协办', 1),
        level('市级', 0.5),
      ],
    },
  ]);
});

it('prices that stand in the brackets alone bear the level before them', () => {
  expect(rules('获国家级竞赛（一等奖6分，二等奖4分），省级竞赛（一等奖3分，二等奖2分）')).toEqual([
    {
      kind: 'severity',
      levels: [level('国家级一等奖', 6), level('国家级二等奖', 4), level('省级一等奖', 3), level('省级二等奖', 2)],
    },
  ]);
});

it('marks told by their most in brackets are asked, and a bracket of one is a limit', () => {
  const told = '国家级至多加4分（主办最高4分、协办最高2分），省级至多加2分（主办最高2分、协办最高1分）';
  expect(rules(told)).toMatchObject([
    { levels: [level('国家级主办', 4), level('国家级协办', 2), level('省级主办', 2), level('省级协办', 1)] },
  ]);
  expect(doubts(told)).toEqual(['no-bounds']);
  expect(rules('每获奖1项加1分（最高3分）')).toMatchObject([{ kind: 'award', points: 1, cap: 3 }]);
});

it('what the bracket says is no scale where it does not reach the marks before it', () => {
  expect(rules('国家级加5分（牵头2分、配合1分），省级加2分')).not.toHaveLength(1);
});
