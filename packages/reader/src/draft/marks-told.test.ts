import { expect, it } from 'vitest';
import { marksTold, sumOfMarks } from './marks-told.ts';

it('finds what a text states, plainly or in brackets, in its order', () => {
  expect(marksTold('按时上报，得5分，参加会议（2.5分，少一次扣0.5分），保洁（20分）')).toEqual([
    { value: 5, bracket: false, alone: true },
    { value: 2.5, bracket: true, alone: true },
    { value: 20, bracket: true, alone: true },
  ]);
});

it.each(['每篇得1分', '满意度（80分以上）', '扣3分', '加2分'])('takes no price, score or loss for marks: %s', (text) =>
  expect(marksTold(text)).toEqual([]),
);

it('tells a price in brackets from marks', () => {
  expect(marksTold('培训（0.5分/次）')).toEqual([{ value: 0.5, bracket: true, alone: false }]);
});

it('adds up without dust', () => {
  expect(sumOfMarks(marksTold('甲（0.1分）乙（0.2分）'))).toBe(0.3);
});
