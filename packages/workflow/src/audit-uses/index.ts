export type { HintWhy } from './becomes.ts';
export { type KnownUses, suggestUses } from './suggest-uses.ts';
export type { Reason, SuggestedUse } from './suggested-use.ts';
export { type KnownAudits, type PlaceInUse, useFaults } from './use-faults.ts';
export { placesOf } from './use-places.ts';
export { type AuditWords, auditWords } from './words/index.ts';
