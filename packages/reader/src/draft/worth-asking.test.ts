import type { Rule } from '@mingjian/model';
import { expect, it } from 'vitest';
import { leafRules } from './leaf-rules.ts';
import { worthAsking } from './worth-asking.ts';

const asked = (criterion: string, full: number | null, more: object = {}): string[] =>
  leafRules({ name: '一项', criterion, context: '', full, year: 2026, classes: {}, open: () => '$open-1', ...more })
    .questions.filter(({ code }) => code !== 'how-earned')
    .map(({ code, text }) => `${code} ${text}`);

it('asks whether a loss is taken once or each time only where that changes a score', () => {
  const words = '发现资产闲置一年及以上，扣1分';
  expect(asked(words, 2)).toEqual([`doubt-once-or-each ${words}`]);
  expect(asked(words, 1)).toEqual([]);
  expect(asked('未明确分管领导，或未按时报送情况的，扣1分', 1)).toHaveLength(1);
  expect(asked(words, null)).not.toEqual([]);
  expect(asked(words, 1, { beside: true })).not.toEqual([]);
  expect(asked(words, 1, { masked: true })).not.toEqual([]);
});

it('asks it where something else gives marks, or the loss goes below nothing', () => {
  const fixed = { kind: 'fixed', text: '扣1分', points: '1' } as Rule;
  const bonus = { kind: 'award', text: '加1分', points: '1', per: '次' } as Rule;
  const below = { ...fixed, text: '倒扣1分' } as Rule;
  const once = (text: string) => [{ code: 'doubt-once-or-each' as const, text }];
  expect(worthAsking(once('扣1分'), [fixed], 1)).toEqual([]);
  expect(worthAsking(once('扣1分'), [fixed, bonus], 1)).toHaveLength(1);
  expect(worthAsking(once('倒扣1分'), [below], 1)).toHaveLength(1);
  expect(worthAsking(once('另一句'), [fixed], 1)).toHaveLength(1);
});

it('asks of the steps of one scale once', () => {
  const scale = { kind: 'levels', text: '全覆盖得1分，有增加得0.8分，否则不得分', levels: [] } as unknown as Rule;
  const steps = ['有增加得0.8分', '否则不得分'].map((text) => ({ code: 'doubt-one-scale' as const, text }));
  expect(worthAsking(steps, [scale], 1)).toEqual(steps.slice(0, 1));
  expect(worthAsking(steps, [scale, { ...scale, text: '另一项' }], 1)).toEqual(steps);
  expect(worthAsking([...steps, { code: 'unread', text: '否则' }], [scale], 1)).toHaveLength(2);
});
