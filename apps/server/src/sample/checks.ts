import type { Band, RuleOf } from '@mingjian/model';
import { numberIn, plain, pointsIn } from './figures.ts';
import { type Draft, faulty, near, type Situation, someDay } from './situation.ts';

export function allOrNothingFacts(at: Situation): Draft[] {
  return [{ kind: 'item', date: someDay(at), value: faulty(at, 0.5) ? 'fail' : 'pass' }];
}

export function checklistFacts(at: Situation, rule: RuleOf<'checklist'>): Draft[] {
  const date = someDay(at);
  return at.plan.items.map((item) => {
    const bad = faulty(at, 0.5);
    const value = !bad ? 'pass' : rule.partial !== undefined && at.chance.hit(0.5) ? 'partial' : 'fail';
    return { kind: 'item', date, item, value };
  });
}

const worth = (points: Band['points'], at: Situation): number =>
  typeof points === 'object' && 'max' in points && 'min' in points
    ? at.figures.number(points.max, 0)
    : at.figures.number(points as Exclude<Band['points'], { min: unknown }>, 0);

/** The first of a list ordered from good to bad, or one further down where the unit is worse. */
const byQuality = <T>(sorted: readonly T[], at: Situation): T | undefined =>
  sorted[Math.min(sorted.length - 1, Math.floor((1 - near(at)) * 1.6 * sorted.length))];

/** A range of points is narrowed by a mark. */
function markFor(points: Band['points'], date: string, at: Situation): Draft[] {
  if (typeof points !== 'object' || !('min' in points) || !('max' in points)) return [];
  const [min, max] = [at.figures.number(points.min, 0), at.figures.number(points.max, 0)];
  return [{ kind: 'mark', date, value: pointsIn(min, max, near(at)) }];
}

export function levelsFacts(at: Situation, rule: RuleOf<'levels'>): Draft[] {
  const found = byQuality(
    [...rule.levels].sort((a, b) => worth(b.points, at) - worth(a.points, at)),
    at,
  );
  if (!found) return [];
  const date = someDay(at);
  return [{ kind: 'level', date, level: found.level }, ...markFor(found.points, date, at)];
}

export function bandsFacts(at: Situation, rule: RuleOf<'bands'>): Draft[] {
  const bands = [...at.figures.bands(rule.bands)].sort((a, b) => worth(b.points, at) - worth(a.points, at));
  const times = rule.occurs === 'each' ? at.chance.whole(1, 4) : 1;
  return Array.from({ length: times }).flatMap(() => {
    const band = byQuality(bands, at);
    if (!band) return [];
    const date = someDay(at);
    const number = numberIn(band, at.figures, at.chance);
    const mark = rule.occurs === 'each' ? [] : markFor(band.points, date, at);
    if (rule.on === 'measure') return [{ kind: 'measure', date, value: plain(number) }, ...mark];
    const count = Math.max(0, Math.round(number));
    return [{ kind: 'event', date, count: String(count) }, ...mark];
  });
}
