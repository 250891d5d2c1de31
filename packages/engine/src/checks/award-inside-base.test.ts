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
