import { describe, expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
import type { DoubtCode } from './rule.ts';
import { sayDoubt, sayRule } from './say.ts';

const said = (text: string, full: number | null = null): string =>
  readClause({ text, full })
    .rules.map((rule) => sayRule(rule, 'zh'))
    .join('；');

describe('a rule as it was understood', () => {
  it.each([
    ['每发现一处扣1分，扣完为止', '每处扣1分，扣完为止'],
    ['未建立的扣2分', '出现即扣2分，只计一次'],
    ['做到的得3分', '符合得3分'],
    ['有一项没做到得2分', '符合得2分'],
    ['有一项没做到扣2分', '每项扣2分'],
    ['每月不少于2条，每缺1条扣0.1分，最多扣1分', '每月应有2，缺一个扣0.1分，最多1分'],
    ['办结率达到98%，每低1个百分点扣0.2分', '以98%为准，每差1个百分点扣0.2分'],
    ['被省级通报扣2分，被市级通报扣1分', '按级别：省级扣2分，市级扣1分'],
    ['每发现一处扣*分', '每处扣*分'],
    ['酌情扣1-3分', '由人在-3到-1分之间评定'],
    ['按完成比例得分', '按比例得分'],
    ['未报送的不得分', '出现即不得分'],
    ['第一名加3分，第二名加2分', '按排名分档：1 3分，2 2分'],
    ['该项一票否决', '单项否决'],
  ])('%s', (text, wanted) => expect(said(text)).toBe(wanted));

  it('is said in English too', () => {
    const [rule] = readClause({ text: '每发现一处扣1分，最多扣3分' }).rules;
    expect(rule && sayRule(rule, 'en')).toBe('each 处 costs 1, at most 3');
  });
});

describe('a doubt', () => {
  it('has other words for every code, in both tongues', () => {
    const codes: DoubtCode[] = ['masked', 'slip', 'once-or-each', 'no-date', 'one-scale', 'which-veto'];
    expect(new Set(codes.flatMap((code) => [sayDoubt(code, 'zh'), sayDoubt(code, 'en')])).size).toBe(codes.length * 2);
  });
});
