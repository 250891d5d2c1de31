import type { Rule } from '@mingjian/model';
import type { Spot, Subject } from '../checks/shared/subject.ts';
import { type BurdenFound, foundAt, leavesOf, sentencesOf, textsOf } from './find.ts';

/** Handing in, as against publishing: what a unit puts on its own page is no report. */
const HAND_IN = /报送(?!系统)|上报|报一?次|缺报|少报|填报|提交|交材料|报表/;
const OFTEN = /每(?:日|天|周|月|旬)|按(?:日|周|月)|(?:日|周|月)报(?!告)|逐月|每个月/;
const PERIODS: ReadonlySet<string> = new Set(['week', 'month']);

/** Indicators that want reports by day, week or month. */
export const byReports = (subject: Subject): BurdenFound[] =>
  leavesOf(subject).flatMap((spot) => {
    const words = oftenIn(spot);
    return words === null ? [] : [foundAt(spot, 'frequent-reports', words)];
  });

function oftenIn(spot: Spot): string | null {
  const quota = (spot.node.source.rules ?? []).find(
    (rule: Rule) => rule.kind === 'quota' && PERIODS.has(rule.period) && HAND_IN.test(rule.text),
  );
  const said = textsOf(spot)
    .flatMap(sentencesOf)
    .find((sentence) => HAND_IN.test(sentence) && OFTEN.test(sentence));
  return said ?? quota?.text ?? null;
}
