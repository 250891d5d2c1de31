import type { Scheme, SchemeFinding } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import amountMissing from './amount-missing.ts';
import assumptionUnknown from './assumption-unknown.ts';
import awardInsideBase from './award-inside-base.ts';
import bandGap from './band-gap.ts';
import bandOverlap from './band-overlap.ts';
import cannotRun from './cannot-run.ts';
import checklistSum from './checklist-sum.ts';
import damage from './damage.ts';
import dateOutsidePeriod from './date-outside-period.ts';
import deductionWithoutEffect from './deduction-without-effect.ts';
import { type CheckDefinition, runCheck } from './define-check.ts';
import documentCutOff from './document-cut-off.ts';
import doublePunishment from './double-punishment.ts';
import fullOutOfReach from './full-out-of-reach.ts';
import gradeOrder from './grade-order.ts';
import gradeThresholdMissing from './grade-threshold-missing.ts';
import gradeUnknown from './grade-unknown.ts';
import kindWithoutUnits from './kind-without-units.ts';
import limitExceedsLeaf from './limit-exceeds-leaf.ts';
import naUndeclared from './na-undeclared.ts';
import noPoints from './no-points.ts';
import noPointsCanTake from './no-points-can-take.ts';
import numberingGap from './numbering-gap.ts';
import openParam from './open-param.ts';
import rankTableMissing from './rank-table-missing.ts';
import { makeSubject } from './shared/subject.ts';
import spreadUnspecific from './spread-unspecific.ts';
import statedSum from './stated-sum.ts';
import sumMismatch from './sum-mismatch.ts';
import unitCount from './unit-count.ts';
import unitNotListed from './unit-not-listed.ts';
import unitTwice from './unit-twice.ts';
import vagueWording from './vague-wording.ts';
import weightSum from './weight-sum.ts';

/** Every scheme check 方案体检, in the order in which findings are listed: what stops a scheme first. */
export const schemeChecks: readonly CheckDefinition[] = [
  cannotRun,
  sumMismatch,
  weightSum,
  statedSum,
  naUndeclared,
  gradeUnknown,
  gradeOrder,
  unitTwice,
  assumptionUnknown,
  documentCutOff,
  numberingGap,
  noPoints,
  noPointsCanTake,
  fullOutOfReach,
  checklistSum,
  limitExceedsLeaf,
  awardInsideBase,
  deductionWithoutEffect,
  bandOverlap,
  bandGap,
  vagueWording,
  doublePunishment,
  dateOutsidePeriod,
  unitCount,
  unitNotListed,
  damage,
  amountMissing,
  rankTableMissing,
  gradeThresholdMissing,
  spreadUnspecific,
  kindWithoutUnits,
  openParam,
];

/** Checks a scheme: what contradicts itself, is missing, or is left open. Only errors stop it. */
export function checkScheme(scheme: Scheme, lang: Lang = 'zh'): SchemeFinding[] {
  const subject = makeSubject(scheme);
  return schemeChecks.flatMap((check) => runCheck(check, subject, lang));
}
