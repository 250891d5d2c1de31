import { describe, expect, it } from 'vitest';
import { leafRules } from './rules.ts';

const asked = (criterion: string, rest: { full?: number | null; beside?: boolean } = {}): string[] =>
  leafRules({ name: '指标', criterion, context: '', full: 7, year: 2023, classes: {}, open: () => '$open-1', ...rest })
    .questions.filter(({ code }) => code === 'bonus-within')
    .map(({ text }) => text);

describe('a bonus of an item that has its marks without it', () => {
  it.each([
    '1.用稿达标得5分；2.按时报送得2分。多投稿一篇加2分。',
    '每缺一项扣1分；经验被推广的，每次加2分。',
    '好的得7分，一般的得3分；被省级推广的，每次加1分。',
  ])('is asked about: %s', (criterion) => {
    expect(asked(criterion)).toHaveLength(1);
  });

  it.each([
    ['每推广一次加1分。', {}],
    ['每缺一项扣1分；经验被推广的，每次加2分。', { beside: true }],
    ['每缺一项扣1分；经验被推广的，每次加2分。', { full: null }],
    ['有方案得1分，有总结得2分；被推广的，每次加2分。', {}],
  ])('is none elsewhere: %s', (criterion, rest) => {
    expect(asked(criterion, rest)).toEqual([]);
  });
});
