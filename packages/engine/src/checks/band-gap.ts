// 1—5次扣1分，7—10次扣2分。 A whole number between two bands that belongs to neither, so that nobody meant it to count 0.
// Example: 6次. Below the lowest and above the highest band nothing is meant; between 89 and 90 no whole number lies.
import { compare, type Exact, GRAIN, toRational } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { placeOf } from './shared/figures.ts';
import { apart, bandRules, type Interval } from './shared/intervals.ts';
import { clauseOf } from './shared/subject.ts';

export default defineCheck({
  id: 'band-gap',
  title: { zh: '分档之间有空当', en: 'a whole number that no band holds' },
  words: {
    gap: {
      severity: 'warning',
      zh: '“{name}”的“{lower}”和“{upper}”之间，{number}{noun}不在任何一档，按0分计。',
      en: '“{name}”: between “{lower}” and “{upper}” no band holds {number}; it counts 0.',
      mendZh: '补上一档，或改两档的边界：在“指标”里改“评分标准”的文字（方案文件：改 bands）。',
      mendEn: 'Add a band or move an edge: change the words of the criterion on the workbench (in the file: bands).',
    },
  },
  *find(subject) {
    for (const { spot, rule, noun, intervals } of bandRules(subject)) {
      for (const [lower, upper] of neighbours(intervals)) {
        const number = between(lower, upper);
        if (number === null) continue;
        yield {
          message: 'gap',
          place: placeOf(spot, rule),
          clause: clauseOf(spot),
          about: rule,
          values: { name: spot.node.name, noun, lower: lower.label, upper: upper.label, number },
        };
      }
    }
  },
});

/** Bands that follow each other with nothing in between that a third one covers. */
function neighbours(intervals: readonly Interval[]): [Interval, Interval][] {
  const sorted = [...intervals].sort((a, b) => order(a.low?.at ?? null, b.low?.at ?? null));
  const pairs: [Interval, Interval][] = [];
  let reach = sorted[0];
  for (const next of sorted.slice(1)) {
    if (!reach) break;
    if (apart(reach, next)) pairs.push([reach, next]);
    if (reach.high && (!next.high || compare(next.high.at, reach.high.at) > 0)) reach = next;
  }
  return pairs;
}

const order = (a: Exact | null, b: Exact | null): number =>
  a === null ? (b === null ? 0 : -1) : b === null ? 1 : compare(a, b);

/** The first whole number above the lower band and below the upper one. */
function between(lower: Interval, upper: Interval): string | null {
  if (!lower.high || !upper.low) return null;
  const { n, d } = toRational(lower.high.at);
  let whole = n / d - (n < 0n && n % d !== 0n ? 1n : 0n);
  if (whole * d < n || (whole * d === n && lower.high.closed)) whole += 1n;
  const distance = compare(Number(whole) * GRAIN, upper.low.at);
  return distance < 0 || (distance === 0 && !upper.low.closed) ? String(whole) : null;
}
