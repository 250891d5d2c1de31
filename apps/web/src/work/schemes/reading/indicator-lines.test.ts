import { schemeSchema } from '@mingjian/model';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { zh } from '../../../i18n/zh.ts';
import { everyNode } from '../draft/nodes.ts';
import { sumsOf } from '../draft/sums.ts';
import { linesOf } from './indicator-lines.ts';
import { published } from './published.ts';

const rules = [{ kind: 'deduct', text: '每次扣1分', points: 1 }];
const scheme = schemeSchema.parse({
  id: 'plan',
  version: '1',
  title: '考核',
  document: { issuer: '办公室', title: '考核' },
  year: 2026,
  period: { from: '2026-01-01', to: '2026-12-31' },
  classes: { a: { name: '县区', units: null }, b: { name: '部门', units: null } },
  na: 'full',
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['a', 'b'],
      root: {
        name: '总分',
        children: [
          {
            name: '保障',
            owner: '督查室',
            classes: ['a'],
            children: [
              { name: '机构', full: 2, rules },
              {
                name: '经费',
                full: { a: 3, b: 1 },
                owner: '财政局',
                appliesTo: { units: ['甲县', '乙县'] },
                window: { from: '2026-01-01', to: '2026-06-30' },
                rules,
              },
            ],
          },
          {
            name: '组织',
            children: [
              { name: '会议', full: 1.5, rules },
              { name: '培训', full: 0.5, rules },
            ],
          },
          { name: '共用', pool: true, full: 4, children: [{ name: '一处', belowZero: true, rules }] },
        ],
        extra: [
          { name: '奖励', ceiling: 5, gate: { above: 80 }, rules: [{ kind: 'award', text: '每次加1分', points: 1 }] },
        ],
      },
    },
  ],
});

const draft = published(scheme);

async function said(name: string, from = draft): Promise<Record<string, string>> {
  const i18n = createInstance();
  await i18n.init({ lng: 'zh', resources: { zh: { translation: zh } }, interpolation: { escapeValue: false } });
  const node = everyNode(from).find(({ says }) => says.name === name);
  if (!node) throw new Error(name);
  const sum = sumsOf(from).get(node.key);
  return Object.fromEntries(linesOf(from, node, sum, i18n.t).map(({ id, words }) => [id, words]));
}

test('a group says what its parts make', async () => {
  expect(await said('组织')).toEqual({ marks: '各项合计 2 分', whom: '县区、部门' });
});

test('who assesses and which classes come from above where an indicator does not say them', async () => {
  expect(await said('机构')).toEqual({ marks: '2 分', owner: '督查室', whom: '县区' });
});

test('its own words go before those above; named units and what becomes of the others are said', async () => {
  expect(await said('经费')).toEqual({
    marks: '县区3、部门1',
    owner: '财政局',
    whom: '县区，其中：甲县、乙县',
    others: '得满分',
    window: '2026-01-01 至 2026-06-30',
  });
});

test('parts of a pool share its marks, and limits are told', async () => {
  expect(await said('一处')).toEqual({ marks: '与同组各项共用 4 分', whom: '县区、部门', limits: '可以扣到 0 分以下' });
  expect(await said('奖励')).toEqual({ whom: '县区、部门', limits: '最多 5 分；总分超过 80 分才计入' });
});

test('in a plan of one class whom it concerns is said only where that is not all of it', async () => {
  const [result] = scheme.results;
  const one = published({
    ...scheme,
    classes: { a: { name: '考核对象', units: null } },
    results: result ? [{ ...result, classes: ['a'] }] : [],
  });
  expect(await said('机构', one)).toEqual({ marks: '2 分', owner: '督查室' });
  expect((await said('经费', one)).whom).toBe('甲县、乙县');
});
