import { expect, it } from 'vitest';
import { goesUp, risingIn } from './rising.ts';
import { doubts, rules } from './testing/read.ts';

it('is a step beyond how far something may go, without its 每', () => {
  expect(risingIn('', '返修率控制在4%以内，上升1个百分点')).toMatchObject({ amount: 1, unit: '个百分点', each: false });
  expect(risingIn('返修率≤4%得5分，', '超过0.5个点的，')).toMatchObject({ amount: 0.5, unit: '个百分点' });
  expect(risingIn('', '营业收入上升10%')).toBeUndefined();
  expect(risingIn('', '入住率90%以上，上升1个百分点')).toBeUndefined();
  expect(risingIn('返修率不超过4%，', '上升的')).toBeUndefined();
});

it('goes up from there, and is asked whether it costs once', () => {
  const up = [{ kind: 'rate', target: 4, stepPct: 1, points: -1, dir: 'above' }];
  for (const step of ['上升一个百分点', '超1个百分点', '增加1%', '每上升1个百分点'])
    expect(rules(`返修率不超过4%，${step}扣1分`)).toEqual(up);
  expect(doubts('返修率不超过4%，上升1个百分点扣1分')).toEqual(['once-or-each']);
});

it('knows a step that goes up from one that goes down', () => {
  expect(['每超1%', '超1个百分点', '返修率上升1个百分点'].every(goesUp)).toBe(true);
  expect(['每低1%', '低1个百分点', '缺1个百分点'].some(goesUp)).toBe(false);
});
