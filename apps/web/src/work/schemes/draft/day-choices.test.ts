import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

it('words without marks are worth those of the item: by a day, all or nothing, or a person', () => {
  const one = asked('2023年7月底前修订完善考核方案。', 'no-rule');
  expect(one.ids).toEqual(['byDay', 'allOrNothing', 'byPerson']);
  expect(one.rules('byDay')).toMatchObject([
    { kind: 'deadline', due: '2023-07-31', points: '20', whenNone: 'unknown' },
  ]);
  expect(one.rules('allOrNothing')).toMatchObject([{ kind: 'allOrNothing' }]);
  expect(one.rules('byPerson')).toMatchObject([{ kind: 'judgement' }]);
  expect(asked('抓好组织实施。', 'no-rule').ids).toEqual(['allOrNothing', 'byPerson']);
});

it('something due on no day: by each delivery, or once without a day', () => {
  const one = asked('年度工作总结未按时上交，扣0.5分。', 'due-day');
  expect(one.ids).toEqual(['dueEach', 'dueNone']);
  expect(one.rules('dueEach')).toMatchObject([{ kind: 'deadline' }]);
  expect(one.rules('dueNone')).toMatchObject([{ kind: 'fixed', points: '0.5' }]);
  expect(asked('年度工作总结未按时上交，每逾期一天扣0.1分。', 'due-day').ids).toEqual(['dueEach']);
});

it('something due in time, of which no word says when', () => {
  const one = asked('逾期未按期整改的，扣1分。', 'doubt-no-date');
  expect(one.ids).toEqual(['dueEach', 'dueNone']);
  expect(one.rules('dueEach')).toMatchObject([{ kind: 'deadline', points: '1' }]);
  expect(one.rules('dueNone')).toMatchObject([{ kind: 'fixed', points: '1' }]);
});

it('a judgement without bounds: up to the marks of the item', () => {
  const one = asked('视情况得分。', 'doubt-no-bounds');
  expect(one.ids).toEqual(['byPerson']);
  expect(one.rules('byPerson')).toMatchObject([{ kind: 'judgement' }]);
});

it('levels told by their most: what a person gives within them, or that much each time', () => {
  const one = asked('获得表彰的，国家级至多加3分，省级至多加2分，市级至多加1分。', 'doubt-no-bounds');
  expect(one.ids).toEqual(['mostGiven', 'mostEach']);
  expect(one.rules('mostGiven')).toMatchObject(['3', '2', '1'].map((max) => ({ kind: 'judgement', min: '0', max })));
  expect(one.rules('mostEach')).toMatchObject(['3', '2', '1'].map((points) => ({ kind: 'award', points })));
});

it('a range for each of them: no more for all than for one, or as far as the marks go', () => {
  const taken = asked('吃拿卡要经核实的，每起扣1-3分。', 'doubt-how-far');
  expect(taken.ids).toEqual(['rangeAll', 'rangeOnce']);
  expect(taken.rules('rangeAll')).toMatchObject([{ levels: [{ points: '0' }, { points: { min: '-20', max: '-1' } }] }]);
  expect(taken.rules('rangeOnce')).toMatchObject([{ levels: [{ points: '0' }, { points: { min: '-3', max: '-1' } }] }]);
  const given = asked('经验做法被推广的，每篇加1-2分。', 'doubt-how-far');
  expect(given.rules('rangeAll')).toMatchObject([{ kind: 'judgement', min: '1', max: '20' }]);
});
