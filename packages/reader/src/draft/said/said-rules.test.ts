import { type Rule, ruleSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { ELSEWHERE } from './rules-said.ts';
import { rulesWords } from './said-rules.ts';

const rule = (given: object): Rule => ruleSchema.parse(given);
const RATE = '办结率低于98%的，每低1个百分点扣0.5分。';
const rate = { kind: 'rate', text: RATE, target: 98, step: 1, points: 0.5, partStep: 'none' };
const printed = (criterion: string) => ({ criterion, requirement: '', year: 2026, beside: false, classes: {} });
const words = (criterion: string, rules: object[], more: object = {}): string =>
  rulesWords({ name: '办结', full: '5', criterion, rules: rules.map(rule), ...more }, printed(criterion));

it('says nothing where the criterion says the rules', () => {
  expect(words(RATE, [rate])).toBe('');
  expect(words('每发现一处扣1分。', [{ kind: 'deduct', text: '每发现一处扣1分。', points: 1 }])).toBe('');
  expect(words(RATE, [])).toBe('');
});

it('says what was chosen among its readings, or instead of its words', () => {
  expect(words(RATE, [{ ...rate, partStep: 'whole' }])).toContain('不足一步的按一步扣');
  expect(words(RATE, [{ kind: 'judgement', text: RATE, max: 3 }])).toBe('本项按下列规则计分：由评分人评定，最高3分。');
  expect(words('每发现一处扣1分。', [{ kind: 'deduct', text: '每发现一处扣1分。', points: 2 }])).toContain('扣2分');
});

it('says a limit alone where nothing else differs', () => {
  const [late, wrong] = [
    { kind: 'deduct', id: 'r1', text: '迟报的，每次扣0.5分', points: 0.5, per: '次' },
    { kind: 'deduct', id: 'r2', text: '错报的，每处扣1分', points: 1, per: '处' },
  ];
  const open = '迟报的，每次扣0.5分；错报的，每处扣1分；累计最多扣3分。';
  expect(words(open, [late, { ...wrong, limit: 3 }])).toBe('“错报的，每处扣1分”最多3分。');
});

it('says that rules stand elsewhere for which there are no words', () => {
  expect(words('按名次计分。', [{ kind: 'rankPoints', text: '按名次计分', bands: '$table' }])).toBe(ELSEWHERE);
});
