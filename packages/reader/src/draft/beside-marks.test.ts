import { expect, it } from 'vitest';
import { besideMarks, leafRules } from './rules.ts';

const asked = (criterion: string, full: number | null, more: object = {}) => {
  const { rules } = leafRules({
    ...{ name: '奖扣分项目', criterion, context: '', full, year: 2026, classes: {}, beside: true },
    open: () => '$open-1',
  });
  return besideMarks({ name: '奖扣分项目', ...(full === null ? {} : { full: String(full) }), rules, ...more });
};
const BOTH = '1.获省、市通报表扬的，分别奖20、10分。2.被省、市点名批评的，分别扣20、10分。';

it('marks beside bonuses and deductions are asked about, with the figures side by side', () => {
  expect(asked(BOTH, 7)).toBe('奖扣分项目：分值7分，单次加20分，单次扣20分');
  expect(asked('被通报批评的，每次扣2分。', 10)).toBe('奖扣分项目：分值10分，单次扣2分');
  expect(asked('获表彰的，每次加8分。', 5)).toBe('奖扣分项目：分值5分，单次加8分');
});

it('marks that only limit bonuses, none at all, and a limit that is written are not', () => {
  expect(asked('获表彰的，每次加1分。', 5)).toBeUndefined();
  expect(asked(BOTH, null)).toBeUndefined();
  expect(asked(BOTH, 7, { floor: '-7' })).toBeUndefined();
});
