import { compile } from '@mingjian/engine';
import { type Scheme, type SchemeNode, schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { nameOf, requestOf, startOf, windowFault } from './draft.ts';

const rules: SchemeNode['rules'] = [{ kind: 'judgement', text: '评定' }];
const scheme = (root: Partial<SchemeNode>): Scheme =>
  schemeSchema.parse({
    id: 'jia-2026',
    version: '1',
    title: '考核方案',
    document: { issuer: '甲市', title: '考核方案' },
    year: 2026,
    period: { from: '2026-01-01', to: '2026-12-31' },
    classes: { county: { name: '县区', units: ['东县'] } },
    results: [{ id: 'total', name: '考核', classes: ['county'], root: { name: '考核', ...root } }],
  });
const windows = (root: Partial<SchemeNode>, whole = scheme(root), today = '2026-05-06') => {
  const plan = compile(whole, { sample: true });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return startOf(whole, plan.value, today).windows;
};

it('starts with the days that the plan says for all of it, else with its period', () => {
  const children = [{ name: '制度', full: '100', rules }];
  expect(windows({ children })).toEqual([{ stage: '*', from: '2026-01-01', to: '2026-12-31' }]);
  expect(windows({ children, window: { to: '2026-12-20', text: '12月20日前考核' } })).toEqual([
    { stage: '*', from: '2026-01-01', to: '2026-12-20' },
  ]);
});

it('starts each stage with its own days, and leaves one open that the plan hides', () => {
  const stage = (id: string, window: SchemeNode['window']): SchemeNode => ({
    name: id,
    stage: id,
    weight: '50',
    full: '100',
    window,
    children: [{ name: '制度', full: '100', rules }],
  });
  const children = [stage('daily', { from: '2026-03-01', to: '2026-06-30' }), stage('annual', { from: '$start' })];
  const whole = {
    ...scheme({ full: '100', children }),
    params: { start: { type: 'date' as const, clause: '三', text: '*月*日', ask: '哪天？', sample: '2026-12-01' } },
  };
  expect(windows({}, whole)).toEqual([
    { stage: 'daily', from: '2026-03-01', to: '2026-06-30' },
    { stage: 'annual', from: '', to: '2026-12-31' },
  ]);
});

it('starts today once the period is over, unless the plan says when to collect', () => {
  const children = [{ name: '制度', full: '100', rules }];
  const later = (root: Partial<SchemeNode>) => windows(root, scheme(root), '2027-03-02');
  expect(later({ children })).toEqual([{ stage: '*', from: '2027-03-02', to: '2027-04-01' }]);
  expect(windows({ children }, scheme({ children }), '2026-12-31')[0]?.from).toBe('2026-01-01');
  expect(later({ children, window: { from: '2026-12-01', to: '2026-12-20' } })).toEqual([
    { stage: '*', from: '2026-12-01', to: '2026-12-20' },
  ]);
});

it.each([
  [{ from: '', to: '' }, null],
  [{ from: '2023-01-01', to: '' }, 'half'],
  [{ from: '2023-02-01', to: '2023-01-01' }, 'order'],
  [{ from: '2023-01-01', to: '2023-01-01' }, null],
])('a window %o', (days, fault) => {
  expect(windowFault({ stage: '*', ...days })).toBe(fault);
});

it('asks for the plan’s own units by naming none, and leaves out windows without days', () => {
  const draft = {
    title: ' 2023年度考核 ',
    windows: [
      { stage: 'a', from: '', to: '' },
      { stage: 'b', from: '2023-01-01', to: '2023-12-31' },
    ],
    units: null,
    tags: {},
    params: { x: '1' },
    underSeal: true,
  };
  expect(requestOf('wuhu-2020', draft)).toEqual({
    title: '2023年度考核',
    scheme: 'wuhu-2020',
    params: { x: '1' },
    underSeal: true,
    windows: [{ stage: 'b', from: '2023-01-01', to: '2023-12-31' }],
  });
  expect(requestOf('wuhu-2020', { ...draft, units: { name: 'u.csv', csv: 'id', list: [] } }).units).toBe('id');
  expect(requestOf('wuhu-2020', { ...draft, tags: { 试点县: ['u1'] } }).tags).toEqual({ 试点县: ['u1'] });
});

it.each([
  ['芜湖市2020年政务公开工作考评方案', 2020, '芜湖市2020年政务公开工作考评'],
  ['芜湖市2020年政务公开工作考评方案', 2026, '芜湖市2026年政务公开工作考评'],
  ['甲市公开办关于印发甲市2023年政务公开考核实施方案的通知', 2023, '甲市2023年政务公开考核'],
  ['甲市公开办关于印发《2023年政务公开考核办法》的通知', 2026, '2026年政务公开考核'],
  ['宣威市2023年度政务公开考核', 2026, '宣威市2026年度政务公开考核'],
  ['政务公开考核实施细则', 2026, '2026年度政务公开考核'],
])('a round on “%s” in %s is called “%s”', (title, year, name) => {
  expect(nameOf({ title, year })).toBe(name);
});
