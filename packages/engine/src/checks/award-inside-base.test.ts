import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const day = (text: string, more: object = {}) =>
  leaf('开放日', 5, {
    clause: '解读责任',
    rules: [
      {
        kind: 'levels',
        text,
        levels: [
          { level: '参加', points: 5 },
          { level: '没有', points: 0 },
        ],
      },
    ],
    ...more,
  });
const places = (...given: Parameters<typeof schemeOf>) => placesOf('award-inside-base', schemeOf(...given));

test('a bonus without which the base is not reached', () => {
  const scheme = schemeOf({ children: [leaf('甲', 95), day('主要负责人参加加5分。')] });
  expect(found('award-inside-base', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/2',
      clause: '解读责任',
      what: '“开放日”（县区）写的是“主要负责人参加加5分”，它的5分却在“总分”的100分以内；除去它只有95分。',
    }),
  ]);
});

test('a bonus beyond the full, and points that are not called a bonus, are fine', () => {
  expect(places({ children: [leaf('甲', 100)], extra: [day('参加加5分')] })).toEqual([]);
  expect(places({ children: [leaf('甲', 95), day('参加得5分')] })).toEqual([]);
  const deduct = { rules: [{ kind: 'deduct', text: '未参加加分活动的，扣1分', points: 1 }] };
  expect(places({ children: [leaf('甲', 95), day('', deduct)] })).toEqual([]);
});

const award = { id: 'a', kind: 'award', text: '每篇加2分', points: 2, limit: 4 };
const deduct = { id: 'd', kind: 'deduct', text: '每缺一项扣1分', points: 1 };
const levels = (...most: (number | string)[]) => ({
  id: 'l',
  kind: 'levels',
  text: '好的得分',
  levels: most.map((points, at) => ({ level: `第${at + 1}档`, points })),
});
const said = (item: object, more?: Parameters<typeof schemeOf>[1]) =>
  found('award-inside-base', schemeOf({ children: [leaf('甲', 92), item] }, more)).map(({ what }) => what);

test('an item that reaches its marks without the bonus has none of it inside', () => {
  expect(said(leaf('乙', 8, { rules: [deduct, award], start: 'full' }))).toEqual([]);
  expect(said(leaf('乙', 8, { rules: [levels(8, 3), award] }))).toEqual([]);
  const judged = { id: 'j', kind: 'judgement', text: '按工作情况评定' };
  expect(said(leaf('乙', 8, { rules: [judged, award] }))).toEqual([]);
});

test('of an item that falls short of its marks without the bonus, what is short counts, as far as the bonus goes', () => {
  expect(said(leaf('乙', 8, { rules: [levels(7, 3), award] }))).toEqual([
    '“乙”（县区）8分，没有加分最多得7分；“每篇加2分”的1分却在“总分”的100分以内，除去它只有99分。',
  ]);
  expect(said(leaf('乙', 8, { rules: [levels(2, 1), award] }))[0]).toContain(
    '没有加分最多得2分；“每篇加2分”的4分却在“总分”的100分以内，除去它只有96分',
  );
  expect(said(leaf('乙', 8, { rules: [levels(2, 1), { ...award, limit: undefined }] }))[0]).toContain('的6分却在');
});

test('what only takes beside a bonus gives nothing: all its marks are the bonus', () => {
  expect(said(leaf('乙', 8, { rules: [deduct, { ...award, limit: 8 }] }))[0]).toContain('它的8分却在');
});

test('rules of a group give no more than the group', () => {
  const rules = [levels(7, 3), { id: 'k', kind: 'award', text: '办结得4分', points: 4, limit: 4, group: 'g' }, award];
  expect(said(leaf('乙', 8, { rules, groups: { g: { limit: '0.5' } } }))[0]).toContain('“每篇加2分”的0.5分');
});

test('where another figure is open nobody knows what the bonus is of the marks', () => {
  const params = { most: { type: 'number', clause: '乙', text: '得*分', ask: '几分？', sample: 3 } };
  expect(said(leaf('乙', 8, { rules: [levels('$most', 1), award] }), { params })).toEqual([]);
  expect(said(leaf('乙', 8, { rules: [levels(7, 1), { ...award, limit: '$most' }] }), { params })[0]).toContain(
    '的1分却',
  );
});

test('a share counts by what it is of the whole', () => {
  const item = leaf('乙', 10, { weight: 8, rules: [levels(5, 3), award] });
  const root = { full: 100, children: [leaf('甲', 100, { weight: 92 }), item] };
  expect(found('award-inside-base', schemeOf(root))[0]?.what).toContain('8分，没有加分最多得4分；“每篇加2分”的3.2分');
});
