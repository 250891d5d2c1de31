import { expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

const LINES = [
  'A级：没有人迟到、旷工（10分）',
  'B级：迟到不超过2人次（3-5分）',
  'C级：迟到3人次以上，请假超过2人（1-3分）',
  'D级：出现旷工（0分）',
];

it('are one scale where each begins with a grade and ends with what it is worth', () => {
  const [band, ...others] = rules(LINES.join('\n'), { full: 10 }) as { bands: Record<string, unknown>[] }[];
  expect(others).toEqual([]);
  expect(band?.bands).toMatchObject([
    { label: 'A级', points: 10 },
    { label: 'B级', points: null, min: 3, max: 5 },
    { label: 'C级', points: null, min: 1, max: 3 },
    { label: 'D级', points: 0 },
  ]);
  expect(doubts(LINES.join('\n'), { full: 10 })).toEqual([]);
});

it('are marks of their own where they are two, or begin with no grade', () => {
  expect(rules(LINES.slice(0, 2).join('\n'), { full: 10 })).toHaveLength(2);
  expect(rules('制度：健全（5分）\n队伍：稳定（3分）\n台账：齐全（2分）', { full: 10 })).toHaveLength(3);
});
