import { compile, type Plan } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, test } from 'vitest';
import type { Suggestion, Use } from './api.ts';
import { lineOf, notDecided, rowOf, rowsOf } from './rows.ts';

const deduct = { kind: 'deduct', text: '每处扣1分', points: '1' };
function plan(): Plan {
  const leaf = (more: object) => ({ full: '10', rules: [deduct], ...more });
  const compiled = compile(
    schemeSchema.parse({
      id: 'plan',
      version: '1',
      title: '考核办法',
      document: { issuer: '办公室', title: '考核办法' },
      year: 2025,
      period: { from: '2025-01-01', to: '2025-12-31' },
      classes: { a: { name: '乡镇', units: null }, b: { name: '部门', units: null } },
      results: [
        {
          id: 'r',
          name: '总分',
          classes: ['a', 'b'],
          root: {
            name: '总分',
            children: [
              leaf({ code: '1', name: '链接', requirement: '没有死链' }),
              leaf({ code: '2', name: '公报', requirement: '按时出刊', classes: ['a'] }),
              leaf({ code: '2', name: '年报', requirement: '数据准确', classes: ['b'] }),
            ],
          },
        },
      ],
    }),
    { sample: true },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}
const rows = rowsOf(plan());
const use = (more: Partial<Use>): Use => ({ indicator: '1', text: '没有死链', audits: ['link-dead'], ...more });

test('an indicator is one row for all classes, and what a code means to each of them is one of its own', () => {
  expect(rows.map(({ name, classes, of }) => [name, classes, of])).toEqual([
    ['1 链接', ['a', 'b'], []],
    ['2 公报', ['a'], ['乡镇']],
    ['2 年报', ['b'], ['部门']],
  ]);
});

test('a use belongs to the indicator whose words it quotes', () => {
  expect(rowOf(rows, use({ indicator: '2', text: '数据准确' }))?.name).toBe('2 年报');
  expect(rowOf(rows, use({ indicator: '2', text: '按时出刊', classes: ['b'] }))?.name).toBe('2 年报');
  expect(rowOf(rows, use({ indicator: '9' }))).toBeUndefined();
});

test('a suggestion is decided once a use quotes the same, or the indicator has its audits', () => {
  const reason = { kind: 'words', words: '死链', source: '' } as const;
  const suggestion: Suggestion = { use: use({ audits: ['link-dead', 'link-hidden'] }), reason, hint: null };
  const left = (...uses: Use[]) => notDecided(rows, uses, [suggestion]).length;
  expect(left()).toBe(1);
  expect(left(use({ text: '死链' }))).toBe(1);
  expect(left(use({}))).toBe(0);
  expect(left(use({ audits: ['word-typo'] }))).toBe(1);
  expect(left(use({ text: '死链' }), use({ text: '死链', audits: ['link-hidden'] }))).toBe(0);
});

test('a fact is of the rule that takes it', () => {
  const [row] = rows;
  expect(row && lineOf(row.node, { kind: 'event', per: 'finding' })?.rule.text).toBe('每处扣1分');
  expect(row && lineOf(row.node, { kind: 'measure' })).toBeUndefined();
});
