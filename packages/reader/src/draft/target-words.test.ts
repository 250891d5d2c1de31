import { expect, it } from 'vitest';
import { leafRules } from './leaf-rules.ts';

const texts = (criterion: string) =>
  leafRules({ name: '甲', criterion, context: '', full: 2, year: 2023, classes: {}, open: () => '$open-1' }).rules.map(
    ({ text }) => text,
  );

it('a rate keeps the sentence that says what is measured and its target', () => {
  expect(
    texts(
      '1.每年9月底预算执行率不低于75%，每低一个百分点，扣0.02分。\n2.全年预算执行率不低于整个预算经费95%。每低一个百分点，扣0.02分。',
    ),
  ).toEqual([
    '每年9月底预算执行率不低于75%，每低一个百分点，扣0.02分',
    '全年预算执行率不低于整个预算经费95%。每低一个百分点，扣0.02分',
  ]);
});

it('but not a sentence that has another target, nor one that its own words have', () => {
  expect(texts('工单办结率达98%以上。满意率低于90%的，每低1个百分点扣0.5分。')).toEqual([
    '满意率低于90%的，每低1个百分点扣0.5分',
  ]);
  expect(texts('定期公开信息。每发现一处错误扣1分。')).toEqual(['每发现一处错误扣1分']);
});
