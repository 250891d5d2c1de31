export {
  accountByLogin,
  accountOf,
  addAccount,
  addAccounts,
  addFirstAdministrator,
  anyAccount,
  changeAccount,
  listAccounts,
  type NewAccount,
  NotTheFirst,
  plainLogin,
  setPassword,
} from './accounts.ts';
export { type Amendment, amendmentsOf, amendRound, indicatorsInUse } from './amendments.ts';
export { type Act, auditHead, brokenAt, note } from './audit.ts';
export { type AuditLine, auditLines } from './audit-lines.ts';
export {
  AuditUsesMoved,
  addAuditUses,
  auditUsesFor,
  auditUsesOf,
  type KeptAuditUses,
  lastAuditUses,
} from './audit-uses.ts';
export { type Blobs, Damaged, TooLarge } from './blobs/blobs.ts';
export { placeOfS3, type S3Place } from './blobs/s3-blobs.ts';
export { addCapture, captureOf, captureToMake, endCapture } from './captures.ts';
export { discardRound } from './discard-round.ts';
export {
  addDuties,
  addDuty,
  assessedStages,
  endDuties,
  endDuty,
  type ListedDuty,
  listDuties,
  type NewDuty,
} from './duties.ts';
export type { EngineName } from './engines/engine.ts';
export { FolderInUse } from './engines/folder-lock.ts';
export { isFull, isTaken, Stale } from './errors.ts';
export {
  addEvidence,
  awaitedMaterial,
  decideMaterial,
  evidenceById,
  evidenceOf,
  type KeptEvidence,
  type NewEvidence,
} from './evidence.ts';
export {
  addFacts,
  FactDiffers,
  type FactMark,
  type FactSource,
  factMarks,
  factsOf,
  type KeptFact,
  lastFact,
} from './facts.ts';
export {
  closeDay,
  type HeraldState,
  heraldState,
  linesAfter,
  moveHerald,
  placeOfDuty,
  placeOfEvidence,
  postHolders,
} from './herald.ts';
export { newId } from './ids.ts';
export { auditResults, foundIn, inspectionSums, inspectionsOf, type KeptInspection } from './inspection-lists.ts';
export { addSchedule, endSchedule, type NewSchedule, schedulesOf, takeTurn } from './inspection-schedules.ts';
export {
  addInspection,
  beginSite,
  endSite,
  type NewInspection,
  type SiteEnd,
  stopInspection,
  tellProgress,
} from './inspections.ts';
export { type Jobs, type JobsOptions, openJobs } from './jobs/jobs.ts';
export type { Job, JobPolicy } from './jobs/line.ts';
export { type KnownUnit, knownUnits } from './known-units.ts';
export { type LeadCount, leadCounts } from './lead-counts.ts';
export {
  addLeads,
  addWords,
  type KeptLead,
  type LeadsAsked,
  leadId,
  leadsOf,
  type NewLead,
  type NewWord,
} from './leads.ts';
export {
  addMail,
  beginMail,
  digestId,
  endMail,
  type MailEnd,
  mailWishes,
  unmailedAccounts,
  type WaitingMail,
} from './mails.ts';
export {
  addNotices,
  type ListedNotice,
  listNotices,
  type NewNotice,
  readNotices,
  unreadNotices,
} from './notices.ts';
export { type Db, openStore, type Store, type StoreOptions, within } from './open.ts';
export type { Page } from './page.ts';
export {
  createPost,
  type FirstHeld,
  type Held,
  handOver,
  heldRoles,
  type ListedPost,
  listPosts,
  postHistory,
  postOf,
  setUpPosts,
  unitsWithout,
} from './posts.ts';
export { postsInOrder } from './posts-in-order.ts';
export { addReview, addReviews, type Decision, decisions, type NewReview, reviewsOf } from './reviews.ts';
export { type ListedRound, listRounds, roundEvents, roundOf, roundUnits, roundWindows } from './round-lists.ts';
export {
  type Change,
  changeState,
  createRound,
  type NewRound,
  setParams,
  setTitle,
  setUnits,
  setWindows,
  type Window,
} from './rounds.ts';
export type * from './schema.ts';
export {
  addDraft,
  draftOf,
  type KeptDraft,
  type ListedDraft,
  listDrafts,
  type NewDraft,
  removeDraft,
  saveDraft,
} from './scheme-drafts.ts';
export {
  isPublished,
  type KeptScheme,
  type PublishedScheme,
  publishedSchemes,
  publishedVersion,
  publishScheme,
  SchemeThere,
  schemeBody,
} from './schemes.ts';
export {
  completeSession,
  endSession,
  type FoundSession,
  findSession,
  type HeldPost,
  openSession,
  SECOND_FACTOR,
  sweepSessions,
  touchSession,
} from './sessions.ts';
export { readSetting, writeSetting } from './settings.ts';
export { countFailure, noteStranger, setSecondFactor, useStep } from './sign-in.ts';
export { addSiteChange, rememberSite, siteChanges, siteMemory } from './site-memory.ts';
export { changeSites, type KeptSite, roundsWithSites, type SitesChange, sitesOf, sitesSeen } from './sites.ts';
export { addSuppression, endSuppression, type NewSuppression, suppressionsOf } from './suppressions.ts';
export {
  addToken,
  type FoundToken,
  findToken,
  type ListedToken,
  listTokens,
  revokeToken,
  touchToken,
} from './tokens.ts';
export { type KeptUnsealing, unsealingsOf, unsealStage } from './unsealings.ts';
export {
  addDelivery,
  addWebhook,
  beginDelivery,
  endDelivery,
  endWebhook,
  type ListedWebhook,
  listDeliveries,
  listWebhooks,
  testWebhook,
} from './webhooks.ts';
export { addWordList, type KeptWordList, wordLists } from './word-lists.ts';
