// 考核时段为2023年，指标却要求2024年1月20日前报送。 Facts of such a day would be set aside, so the rule could never be met.
// Example: period 2023-01-01—2023-12-31, due 2024-01-20.
import { defineCheck, type Found } from './define-check.ts';
import { placeOf, rulesOf } from './shared/figures.ts';
import { clauseOf, isRepeated, type Spot, spots } from './shared/subject.ts';

type Messages = 'due' | 'window' | 'backwards';

export default defineCheck({
  id: 'date-outside-period',
  title: { zh: '日期在考核时段以外', en: 'a date outside the period' },
  words: {
    due: {
      severity: 'warning',
      zh: '“{name}”的日期{day}不在考核时段{from}至{to}之内，时段以外的事实不计分。',
      en: '“{name}”: {day} lies outside the period {from} to {to}; facts outside it are set aside.',
      mendZh: '改正日期，或在“方案信息”里放宽考核起始日、截止日（方案文件：period）。',
      mendEn:
        'Correct the date, or widen first and last day under “About the plan” on the workbench (in the file: period).',
    },
    window: {
      severity: 'warning',
      zh: '“{name}”在{day}进行，不在考核时段{from}至{to}之内：这一天记下的事实不计分。',
      en: '“{name}” takes place on {day}, outside the period {from} to {to}: facts of that day are set aside.',
      mendZh: '改正日期，或在“方案信息”里放宽考核起始日、截止日，把这一环节包括进来（方案文件：period）。',
      mendEn:
        'Correct the date, or widen first and last day under “About the plan” on the workbench (in the file: period).',
    },
    backwards: {
      severity: 'warning',
      zh: '“{name}”从{start}到{end}：开始晚于结束。',
      en: '“{name}” runs from {start} to {end}: it ends before it begins.',
      mendZh: '对照方案原文改正日期。',
      mendEn: 'Correct the dates by the plan.',
    },
  },
  *find(subject) {
    const { from, to } = subject.scheme.period;
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      const outside = (day: string): boolean => isDay(day) && ((isDay(from) && day < from) || (isDay(to) && day > to));
      yield* ofWindow(spot, outside, from, to);
      for (const rule of rulesOf(spot)) {
        const days = rule.kind === 'deadline' ? [rule.due] : rule.kind === 'quota' ? [rule.from, rule.to] : [];
        for (const day of days) {
          if (day !== undefined && outside(day))
            yield {
              message: 'due',
              place: placeOf(spot, rule),
              clause: clauseOf(spot),
              about: rule,
              values: { name: spot.node.name, day, from, to },
            };
        }
      }
    }
  },
});

const isDay = (text: string): boolean => !text.startsWith('$');

function* ofWindow(
  spot: Spot,
  outside: (day: string) => boolean,
  from: string,
  to: string,
): Generator<Found<Messages>> {
  const { window, name } = { ...spot.node.source };
  const at = { place: spot.node.path, clause: clauseOf(spot), about: spot.node.source };
  const { from: start, to: end } = window ?? {};
  // The written form of days sorts as the days do.
  if (start !== undefined && end !== undefined && isDay(start) && isDay(end) && start > end)
    yield { message: 'backwards', ...at, values: { name, start, end } };
  for (const day of [start, end]) {
    if (day !== undefined && outside(day)) yield { message: 'window', ...at, values: { name, day, from, to } };
  }
}
