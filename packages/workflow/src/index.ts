export { type Asking, type HandedIn, toHandIn, toMend } from './agenda.ts';
export * from './audit-uses/index.ts';
export { type CarriedDuty, type CarriedOver, carryOver } from './carry-over.ts';
export {
  type CellFact,
  type CellReview,
  type CellState,
  cellState,
  cellStates,
  isUnquestioned,
  newestOf,
  turnOf,
  whyNoReview,
} from './cell.ts';
export { type Countdown, countdown } from './countdown.ts';
export { deskProblem } from './desk-problem.ts';
export {
  afterVerdict,
  DEFAULT_DISCREPANCY,
  discrepancyLimit,
  discrepancyOf,
  type Verdict,
} from './discrepancy.ts';
export { type CellPlace, covers, type Duty } from './duty.ts';
export {
  diffFacts,
  type FactChange,
  type FactDiff,
  factsOfChange,
  standingFacts,
  withdrawal,
} from './fact-diff.ts';
export { slotKey } from './fact-slot.ts';
export { type Gap, gapsOf, hintsOf, type ReviewView, type RoundView } from './gates.ts';
export { indicatorWords, numberIn, shownCode, standsIn } from './indicator-words.ts';
export {
  type EndedLook,
  falseAlarmRate,
  isMended,
  type LeadState,
  type LeadWord,
  leadState,
  leadStates,
  mayFollow,
} from './lead.ts';
export { namesSites } from './names-sites.ts';
export { nextVersion, raised } from './next-version.ts';
export { nothingTaken } from './nothing-taken.ts';
export {
  eventKinds,
  type Happening,
  type Holder,
  isNoticeKind,
  isRoundNotice,
  type NoticeDetail,
  type NoticeKind,
  noticeKinds,
  noticePlace,
  type Receiver,
  receiversOf,
  repeatOf,
  type Surroundings,
} from './notice.ts';
export { noticeText } from './notice-text.ts';
export { countedDay, isBehind, isHeldAfterwards, isSetAside, type Off, offPeriod, type Span } from './off-period.ts';
export {
  LONGEST_PASSWORD,
  PASSWORD_DAYS,
  PAST_PASSWORDS,
  type PasswordFault,
  passwordFaults,
  passwordIsOld,
  SHORTEST_PASSWORD,
} from './password.ts';
export { may, type Permission, permissions } from './permissions.ts';
export { whyReason, withoutReason } from './reason.ts';
export { isWithin, type ReportSpan, spansOfRule, spansWithout } from './report-spans.ts';
export { clashOf, isRole, type Member, ofOneUnit, type Role, roles, type Visitor } from './roles.ts';
export {
  allStates,
  type CourseState,
  hasReached,
  isDraft,
  isRoundState,
  mayStop,
  needsReason,
  nextState,
  permissionFor,
  type RoundState,
  roundStates,
  takesAmendment,
  takesFacts,
  takesLooks,
  takesSites,
} from './round-state.ts';
export { compareSchemes, type Difference, type FieldChange, type RuleChange } from './scheme-diff.ts';
export { sealedStages, UNSEALERS, unsealFault } from './seal.ts';
export { LOCK_AFTER, LOCK_MINUTES, later, needsSecondFactor, sessionEnds, sessionLives } from './session.ts';
export { beforeMoved, shiftYears } from './shift-years.ts';
export { type Sight, sightOf } from './sight.ts';
export { type SignedSum, sicText, signedSums } from './signed-sums.ts';
export { diffSites, innerHost, isSiteAddress, isSiteCode, type SiteChange, siteKey } from './site-diff.ts';
export { type Stage, stagesOf } from './stages.ts';
export { type Strayed, strayedPaths } from './strayed.ts';
export { carriers, keepTicks, type Ticked, tagUnits, tick } from './tag-units.ts';
export { type AskedTag, tagsAsked } from './tags-asked.ts';
export { diffText, type TextPiece } from './text-diff.ts';
export {
  type RoundHeld,
  type TriedIndicator,
  type TriedOut,
  type TriedPlace,
  type TriedRow,
  tryOut,
} from './try-out.ts';
export { neverDetermined, outsideRaters, type Undetermined } from './undetermined.ts';
export { workdaysBetween } from './window.ts';
