export { passagesOf } from './passages.ts';
export { type KnownUses, suggestUses } from './suggest-uses.ts';
export type { Reason, SuggestedUse } from './suggested-use.ts';
export { type KnownAudits, type PlaceInUse, useFaults } from './use-faults.ts';
export { nameOfPlace, placesOf, quotes } from './use-places.ts';
export { type AuditWords, auditWords } from './words/index.ts';
