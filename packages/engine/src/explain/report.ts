import type { ScoreReport } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { dayText } from '../calendar/days.ts';
import type { Scores } from '../score/score.ts';
import { type Standing, standing } from '../score/standing.ts';
import { makeLedger } from './ledger.ts';
import { ratingNotices } from './notices.ts';

/**
 * All scores with their ledgers, as `mingjian score --json` prints them. `units`: ids or names, default all;
 * `nodes: false` leaves the ledgers out.
 */
export function report(
  scores: Scores,
  options: { lang?: Lang | undefined; units?: readonly string[] | undefined; nodes?: boolean | undefined } = {},
): ScoreReport {
  const { book } = scores;
  const { roster } = book;
  const { scheme, sampleParams } = roster.plan;
  const lang = options.lang ?? 'zh';
  const byUnit = new Map<number, Standing[]>();
  for (const one of standing(scores)) {
    const list = byUnit.get(one.unit);
    if (list) list.push(one);
    else byUnit.set(one.unit, [one]);
  }
  const wanted = options.units?.map((name) => roster.find.get(name) ?? -1);
  return {
    scheme: scheme.id,
    version: scheme.version,
    asOf: scores.asOf,
    ...(Object.keys(sampleParams).length > 0 ? { sampleParams: { ...sampleParams } } : {}),
    setAside: book.setAside.map(({ fact, unit, day }) => ({
      fact,
      unit,
      date: dayText(day),
      text: lang === 'zh' ? '日期不在考核时段内，不计分' : 'dated outside the period: not counted',
    })),
    notices: ratingNotices(scores, lang),
    units: roster.units
      .filter((unit) => !wanted || wanted.includes(unit.index))
      .map((unit) => makeLedger(scores, unit.index, byUnit.get(unit.index) ?? [], lang, options.nodes !== false)),
  };
}
