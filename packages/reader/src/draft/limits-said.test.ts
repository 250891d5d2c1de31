import type { Rule, SchemeNode } from '@mingjian/model';
import { expect, it } from 'vitest';
import { leafRules } from './leaf-rules.ts';
import { limitsIn, limitsWords } from './limits-said.ts';

const LATE = { kind: 'deduct', id: 'r1', text: '迟报的，每次扣0.5分', points: '0.5', per: '次' } as const;
const WRONG = { kind: 'deduct', id: 'r2', text: '错报的，每处扣1分', points: '1', per: '处' } as const;
const node = (criterion: string, rules: Rule[], groups?: SchemeNode['groups']): SchemeNode => ({
  name: '报送',
  full: '10',
  criterion,
  rules,
  ...(groups ? { groups } : {}),
});
const OPEN = '迟报的，每次扣0.5分；错报的，每处扣1分；累计最多扣3分。';
const group = 'limit-takes';

it.each([
  [
    'all together',
    [
      { ...LATE, group },
      { ...WRONG, group },
    ],
    { [group]: { limit: '3' } },
  ],
  ['the last one', [LATE, { ...WRONG, limit: '3' }], undefined],
  [
    'each alone',
    [
      { ...LATE, limit: '3' },
      { ...WRONG, limit: '3' },
    ],
    undefined,
  ],
  ['none', [LATE, WRONG], undefined],
] as [string, Rule[], SchemeNode['groups']][])('says that a limit binds %s, and reads it back', (_, rules, groups) => {
  const words = limitsWords(node(OPEN, rules, groups));
  expect(limitsIn(`以年底为准。\n${words}`, [LATE, { ...WRONG, limit: '1' }])).toEqual({
    rules,
    groups,
    rest: '以年底为准。',
  });
});

it('keeps two limits apart that each bind several', () => {
  const more = { kind: 'deduct', id: 'r3', text: '漏报的，每件扣2分', points: '2', per: '件' } as const;
  const last = { kind: 'deduct', id: 'r4', text: '瞒报的，每件扣3分', points: '3', per: '件' } as const;
  const said =
    '“迟报的，每次扣0.5分”、“错报的，每处扣1分”合计最多1分。“漏报的，每件扣2分”、“瞒报的，每件扣3分”合计最多5分。';
  expect(limitsIn(said, [LATE, WRONG, more, last])).toEqual({
    rules: [
      { ...LATE, group },
      { ...WRONG, group },
      { ...more, group: 'limit-takes-2' },
      { ...last, group: 'limit-takes-2' },
    ],
    groups: { [group]: { limit: '1' }, 'limit-takes-2': { limit: '5' } },
    rest: '',
  });
});

it('says it in words that an officer reads', () => {
  const rules = [
    { ...LATE, group },
    { ...WRONG, group },
  ];
  expect(limitsWords(node(OPEN, rules, { [group]: { limit: '3' } }))).toBe(
    '“迟报的，每次扣0.5分”、“错报的，每处扣1分”合计最多3分。',
  );
});

it('says nothing where the criterion says it, where a limit is hidden, and of rules written anew', () => {
  const plain = '迟报的，每次扣0.5分，最多扣2分；错报的，每处扣1分，最多扣3分。';
  const words = { name: '报送', criterion: plain, context: '', full: 10, year: 2026, classes: {}, open: () => '$open' };
  const read = [...leafRules(words).rules];
  expect(read.map(({ limit }) => limit)).toEqual(['2', '3']);
  expect(limitsWords(node(plain, read))).toBe('');
  expect(limitsWords(node(plain, [{ ...read[0], limit: '1' } as Rule, read[1] as Rule]))).not.toBe('');
  expect(limitsWords(node(OPEN, [LATE, { ...WRONG, limit: '$most' }]))).toBe('');
  expect(limitsWords(node(OPEN, [{ ...LATE, text: '迟了就扣' }, WRONG]))).toBe('');
});

it('leaves a remark alone that says no limit, or calls what is not there', () => {
  expect(limitsIn('最多3分。', [LATE])).toBe(undefined);
  expect(limitsIn('“漏报的”最多3分。', [LATE])).toBe(undefined);
});
