import i18next from 'i18next';
import { expect, it } from 'vitest';
import { zh } from '../../i18n/zh.ts';
import { detailWords } from './detail-words.ts';

const t = await i18next.init({
  lng: 'zh',
  resources: { zh: { translation: zh } },
  interpolation: { escapeValue: false },
});
const fact = { unit: 't1', indicator: 'r/1', kind: 'event', date: '2023-04-12', level: '省级', count: '2' } as const;

it('says unit, indicator and value of what was entered', () => {
  const cells = [{ unit: '甲镇', indicator: '1.3 通报批评', fact: { ...fact, note: '4月两次' }, verdict: null }];
  expect(detailWords({ detail: { count: 1, source: 'desk' }, people: {}, cells }, t, 'zh')).toEqual([
    '甲镇 · 1.3 通报批评：事件 “省级” × 2 · 4月两次',
    '来源：评分台',
  ]);
});

it('says a result in the words of its criterion', () => {
  const item = { unit: 't1', indicator: 'r/1', kind: 'item', date: '2023-04-12', value: 'fail' } as const;
  const verdict = { zh: '有这种情形（不得分）', en: 'The case (no points)' };
  const cells = [{ unit: '甲镇', indicator: '1.1 台账', fact: item, verdict }];
  expect(detailWords({ detail: {}, people: {}, cells }, t, 'zh')).toEqual([
    '甲镇 · 1.1 台账：检查 有这种情形（不得分）',
  ]);
  expect(detailWords({ detail: {}, people: {}, cells }, t, 'en')[0]).toContain('The case (no points)');
});

it('says that nothing was found, and that something was corrected', () => {
  const cells = [{ unit: '甲镇', indicator: '政府公报', fact: { ...fact, count: '0', replaces: 'f1' }, verdict: null }];
  expect(detailWords({ detail: {}, people: {}, cells }, t, 'zh')[0]).toContain('未发现 · 更正');
});

it('names people instead of ids, and leaves out what says nothing', () => {
  const detail = { from: 'a1', to: 'a2', reason: '轮岗', post: 'p1', token: 'k1', upTo: 3, reasonless: null };
  expect(detailWords({ detail, people: { from: '王', to: '李' }, cells: [] }, t, 'zh')).toEqual([
    '原任：王',
    '接任：李',
    '原因：轮岗',
  ]);
});

it('says what was judged of leads by how many, and an audit by its title', () => {
  const words = ['confirmed', 'rejected', 'rejected'].map((kind, at) => ({ lead: `l${at}`, kind, fact: null }));
  expect(detailWords({ detail: { reason: '引用原文', words }, people: {}, cells: [] }, t, 'zh')).toEqual([
    '原因：引用原文',
    '线索：确认 1 条、误报 2 条',
  ]);
  const detail = { suppression: 's1', audit: 'dead', site: null, reason: '改版', until: '2026-04-01' };
  expect(detailWords({ detail, people: {}, cells: [] }, t, 'zh', new Map([['dead', '死链']]))[0]).toBe('检查项：死链');
});

it('says the names in a list, and how many where they have none', () => {
  const detail = {
    added: [{ id: 'x', name: '甲镇政府网' }],
    ended: ['5f3c0288-72ad-49b5-877a-cd1d21c1f20d'],
    gone: [],
  };
  expect(detailWords({ detail, people: {}, cells: [] }, t, 'zh')).toEqual(['登记：甲镇政府网', '注销：1 项']);
});
