// 10次及以上得5分；6—10次得3—4分。 A number that two bands claim with different points.
// Example: 10次 lies in both. A band inside another one (3个月内…；6个月内…) is read as “else” and is not reported.
import { compare, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { placeOf } from './shared/figures.ts';
import { apart, bandRules, beginsWithin, endsWithin, type Interval } from './shared/intervals.ts';
import { clauseOf } from './shared/subject.ts';

export default defineCheck({
  id: 'band-overlap',
  title: { zh: '分档重叠', en: 'bands that overlap' },
  words: {
    number: {
      severity: 'warning',
      zh: '“{name}”的两档在{from}{noun}重叠：“{first}”和“{second}”都包括它；计分时按写在前面的“{first}”。',
      en: '“{name}”: {from} lies both in “{first}” and in “{second}”; scoring takes the one written first.',
      mendZh:
        '请主管单位明确{from}{noun}算哪一档，并在“指标”里把“评分标准”写清是“以上”还是“超过”、“以下”还是“不到”（方案文件：from、to 含边界数，above、below 不含）。',
      mendEn:
        'Have it decided which band holds {from} and say so in the criterion on the workbench (in the file: from and to include the edge, above and below exclude it).',
    },
    range: {
      severity: 'warning',
      zh: '“{name}”的两档在{from}到{to}{noun}重叠：“{first}”和“{second}”；计分时按写在前面的“{first}”。',
      en: '“{name}”: “{first}” and “{second}” overlap from {from} to {to}; scoring takes the one written first.',
      mendZh: '请主管单位明确重叠的数算哪一档，并在“指标”里改“评分标准”里另一档的边界（方案文件：改 bands）。',
      mendEn:
        'Have it decided which band holds these numbers and correct the edge of the other in the criterion on the workbench (in the file: bands).',
    },
  },
  *find(subject) {
    for (const { spot, rule, noun, intervals } of bandRules(subject)) {
      for (const [i, first] of intervals.entries()) {
        for (const second of intervals.slice(i + 1)) {
          const shared = overlap(first, second);
          if (!shared) continue;
          yield {
            message: shared.from === shared.to ? 'number' : 'range',
            place: placeOf(spot, rule),
            clause: rule.clause ? `${clauseOf(spot) ?? ''}${rule.clause}` : clauseOf(spot),
            about: rule,
            values: { name: spot.node.name, noun, first: first.label, second: second.label, ...shared },
          };
        }
      }
    }
  },
});

/** The numbers of both, where the points differ and neither lies inside the other. */
function overlap(a: Interval, b: Interval): { from: string; to: string } | null {
  if (apart(a, b) || apart(b, a)) return null;
  if (compare(a.points.min, b.points.min) === 0 && compare(a.points.max, b.points.max) === 0) return null;
  const inside = (x: Interval, y: Interval): boolean => beginsWithin(x, y) && endsWithin(x, y);
  if (inside(a, b) || inside(b, a)) return null;
  const low = beginsWithin(a, b) ? a.low : b.low;
  const high = endsWithin(a, b) ? a.high : b.high;
  return low && high ? { from: toText(low.at), to: toText(high.at) } : null;
}
