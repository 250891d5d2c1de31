import { type Rule, ruleSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { besideRules, ELSEWHERE, rulesIn, sayRules } from './rules-said.ts';

const rule = (given: object): Rule => ruleSchema.parse(given);
const given = {
  nameOf: (key: string) => key,
  keyOf: () => undefined,
  open: () => '$open',
  openDay: () => '$day',
  beside: besideRules('迟报的，每次扣0.5分；错报的，每处扣1分。', ''),
};
const late = rule({ kind: 'deduct', id: 'late', text: '迟报的，每次扣0.5分', points: 0.5, per: '次', group: 'all' });
const wrong = rule({ kind: 'fixed', id: 'wrong', text: '错报的，每处扣1分', points: 1, of: 'late', group: 'all' });
const SAID =
  '本项按下列规则计分：（1）“迟报的，每次扣0.5分”：逐次扣分，每次扣0.5分；（2）“错报的，每处扣1分”：只扣一次，扣1分，以第1条的记录为准；第1、2条合计最多3分；起评分为满分。';

it('says all rules of an item with the limit that they share, and reads them back among other remarks', () => {
  const said = sayRules({ rules: [late, wrong], groups: { all: { limit: '3' } }, start: 'full' }, given);
  expect(said).toBe(SAID);
  expect(rulesIn(`以年底为准\n${said}\n本项最低为-5分。`, given)).toEqual({
    ruled: {
      rules: [
        { ...late, id: 'r1', group: 'limit-1' },
        { ...wrong, id: 'r2', of: 'r1', group: 'limit-1' },
      ],
      groups: { 'limit-1': { limit: '3' } },
      start: 'full',
    },
    said: SAID,
    rest: '以年底为准\n\n本项最低为-5分。',
  });
});

it('calls long words of the criterion by their ends, and those of a single rule not at all', () => {
  const words = '每月报送动态信息不少于两条并附上图片和说明的，缺报一条扣0.1分';
  const long = rule({ kind: 'deduct', text: words, points: 0.1 });
  const beside = besideRules(`${words}；迟报的扣1分。`, '');
  const two = sayRules({ rules: [long, rule({ kind: 'fixed', text: '另加的一条', points: 1 })] }, { ...given, beside });
  expect(two).toBe(
    '本项按下列规则计分：（1）“每月报送动态信息不少于两…报一条扣0.1分”：逐次扣分，每一例扣0.1分；（2）“另加的一条”：只扣一次，扣1分。',
  );
  const back = rulesIn(two ?? '', { ...given, beside })?.ruled;
  expect(back === 'unread' ? [] : back?.rules.map(({ text }) => text)).toEqual([words, '另加的一条']);
  const alone = { ...given, beside: besideRules(words, '') };
  const one = sayRules({ rules: [long] }, alone);
  expect(one).toBe('本项按下列规则计分：逐次扣分，每一例扣0.1分。');
  expect(rulesIn(one ?? '', alone)?.ruled).toEqual({ rules: [long] });
});

it('says of which step of a scale a loss is, and reads that back', () => {
  const scale = rule({
    ...{ kind: 'levels', id: 'r1', text: '提高的得3分；降低的得3分' },
    levels: [
      { level: '提高', points: 3 },
      { level: '降低', points: 3 },
    ],
  });
  const loss = rule({
    ...{ kind: 'deduct', id: 'r2', text: '每降低0.1等扣0.9分', points: 0.9, per: '0.1等', whenNone: 'unknown' },
    onlyAt: { rule: 'r1', level: '降低' },
  });
  const said = sayRules({ rules: [scale, loss] }, given) ?? '';
  expect(said).toContain('第1条认定为“降低”的才扣');
  const back = rulesIn(said, given)?.ruled;
  expect(back === 'unread' ? [] : back?.rules[1]).toEqual(loss);
});

it('tells words that it does not know from a remark without any', () => {
  expect(rulesIn('以年底为准。', given)).toBe(undefined);
  expect(rulesIn(ELSEWHERE, given)).toEqual({ ruled: 'unread', said: ELSEWHERE, rest: '' });
  expect(rulesIn('本项按下列规则计分：看着办。', given)?.ruled).toBe('unread');
  expect(rulesIn(SAID.replace('第1、2条', '第1、9条'), given)?.ruled).toBe('unread');
});

it('has no words for a limit that differs by class', () => {
  const groups = { all: { limit: { county: '1', default: '2' } } };
  expect(sayRules({ rules: [late, wrong], groups }, given)).toBe(undefined);
});
