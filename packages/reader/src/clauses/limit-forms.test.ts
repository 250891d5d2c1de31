import { describe, expect, it } from 'vitest';
import { LIMIT } from './limit-forms.ts';
import { readClause } from './read-clause.ts';
import { doubts, rules } from './testing/read.ts';

const limits = (text: string): unknown => {
  const found = LIMIT.find(([pattern]) => new RegExp(pattern.source).exec(text)?.[0] === text);
  return found?.slice(1);
};

describe('the forms of a limit', () => {
  it.each([
    ['扣完为止', ['rule', 'take']],
    ['该项分值扣完为止', ['item', 'take']],
    ['以上累计扣分不超过5分', ['group', undefined]],
    ['加分最高不超过3分', ['rule', 'add']],
    ['加扣分均不超过2分', ['rule', undefined]],
    ['满4分为止', ['rule', undefined]],
    ['减至0分为止', ['rule', 'take']],
    ['单门课程最多扣1分', ['rule', undefined]],
  ])('%s', (text, wanted) => expect(limits(text)).toEqual(wanted));

  it('are global and match no text without marks', () => {
    expect(LIMIT.every(([pattern]) => pattern.global)).toBe(true);
    expect(limits('不超过3天')).toBeUndefined();
  });
});

it('is read behind words that say how marks add up', () => {
  expect(rules('发现1起，扣1分，累计扣分制，最高扣分不超过10分；')).toMatchObject([{ per: '起', cap: 10 }]);
  expect(rules('每发现一处扣 0.1 分，1 分扣完为止。')).toMatchObject([{ points: 0.1, cap: 1 }]);
  expect(rules('每一人不执行的扣0.5分，至本项扣完为止。')).toMatchObject([{ per: '人', cap: 'full' }]);
});

it('is what a single matter is taken down by, and what an item has', () => {
  expect(rules('1处不符合要求扣3分，单项扣至10分为止')).toMatchObject([{ per: '处', cap: 10 }]);
  expect(rules('未备案的，每个账户扣1分；分数扣完为止。')).toMatchObject([{ per: '个', cap: 'full' }]);
});

it('is what a month has', () => {
  expect(rules('每发现一次扣10分，直至当月分值扣完；')).toMatchObject([{ per: '次', cap: 'full' }]);
  expect(rules('每推迟一个月，扣0.5分，累积计算，最高扣2分。')).toMatchObject([{ per: '月', cap: 2 }]);
});

it('is what the marks of a part are, or those of a reward', () => {
  expect(rules('每次扣5分，满分10分，扣完为止。')).toMatchObject([{ per: '次', cap: 10 }]);
  expect(rules('无故不参加，每次扣3分，扣完本项奖励分为止。')).toMatchObject([{ per: '次', cap: 'full' }]);
});

it('is how far each piece goes, and no price of a piece', () => {
  expect(rules('每有一处缺陷扣0.5分，每项最多扣1分。')).toMatchObject([{ kind: 'deduct', points: 0.5, cap: 1 }]);
});

it('is what awards come to in all, and the most that marks may be', () => {
  expect(rules('在全省推广的加3分。加分总计不超过5分。')).toMatchObject([{ kind: 'award', cap: 5 }]);
  expect(rules('参加活动的每次加1分，最高分值为10分')).toMatchObject([{ kind: 'award', cap: 10 }]);
});

it('is how far each of several goes, and is asked about', () => {
  expect(rules('每处扣0.2分，每村扣完2分为止。')).toMatchObject([{ kind: 'deduct', points: 0.2, cap: 2 }]);
  expect(doubts('每处扣0.2分，每村扣完2分为止。')).toEqual(['whose-limit']);
  expect(rules('受表扬1次加1分，受批评1次扣1分，加减相抵，最多加3分。')).toMatchObject([{ cap: 3 }, { cap: null }]);
});

it('is told by 限 before its verb, and by what is taken in all', () => {
  expect(rules('漏巡一次扣1分（本项限扣3分）')).toMatchObject([{ kind: 'deduct', per: '次', cap: 3 }]);
  expect(rules('每讲一课加0.5分，累计限加2分')).toMatchObject([{ kind: 'award', per: '课', cap: 2 }]);
  expect(rules('每错一处扣0.2分，总扣分数1分。')).toMatchObject([{ kind: 'deduct', per: '处', cap: 1 }]);
  expect(rules('每错一处扣0.2分，扣分总计1分')).toMatchObject([{ kind: 'deduct', per: '处', cap: 1 }]);
  const several = readClause({ text: '迟到一次扣0.5分；缺页一处扣0.2分（本项限扣3分）。', full: 8 });
  expect([several.groupCap, several.rules.length]).toEqual([3, 2]);
});

it('is not what was lost by then', () => {
  expect(rules('迟到扣1分，总扣分8分以上的不得评优')).toMatchObject([{ points: -1 }, { kind: 'veto', scope: 'grade' }]);
  expect(doubts('迟到一次扣1分，总扣分8分的，约谈')).toContain('once-or-each');
});
