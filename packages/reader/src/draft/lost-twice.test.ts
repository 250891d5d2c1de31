import { expect, it } from 'vitest';
import { leafRules } from './rules.ts';

const asked = (criterion: string) =>
  leafRules({ name: '制度', criterion, context: '', full: 9, year: 2023, classes: {}, open: () => '$open-1' })
    .questions.filter(({ code }) => code === 'lost-twice')
    .map(({ text }) => text);

it('is asked where things with marks of their own have a price for what is missing besides', () => {
  expect(asked('1.建立制度，得5分。2.明确专人，得4分。有一项没做到扣2分。')).toEqual(['有一项没做到扣2分']);
  expect(asked('建立制度得5分、明确专人得4分，有一项没做到扣2分')).toEqual(['有一项没做到扣2分']);
  expect(asked('1.建立制度（3分）；2.明确专人（4分）；3.公开目录（2分）。一项没做到扣2分。')).toEqual([
    '一项没做到扣2分',
  ]);
});

it.each([
  '三项全部做到得9分，有一项没做到扣2分，扣完为止。',
  '有一项没做到扣2分。',
  '1.建立制度，得5分。2.明确专人，得4分。',
  '1.建立制度，得5分。2.明确专人，得4分。答复超期的，每件扣1分。',
])('is not asked of %s', (criterion) => {
  expect(asked(criterion)).toEqual([]);
});
