import { expect, it } from 'vitest';
import { readClause } from './index.ts';

const rules = (text: string) => readClause({ text, full: 10 }).rules.map(({ at: _, ...rule }) => rule);

it.each(['迟到一次减2分；事假累计三次减1分。', '事假一次减1分；病假两次减1分。', '旷工1次扣3分，迟到2次扣1分。'])(
  '%s is two losses',
  (text) => {
    expect(rules(text)).toHaveLength(2);
    for (const rule of rules(text)) expect(rule.kind).not.toBe('band');
  },
);

it('what goes on counting one of them is one scale', () => {
  for (const text of ['迟到1次扣1分，迟到3次扣3分。', '迟到一次减2分，累计三次减8分。'])
    expect(rules(text)).toHaveLength(1);
});
