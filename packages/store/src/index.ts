export { type Act, auditHead, brokenAt, note } from './audit.ts';
export type { EngineName } from './engines/engine.ts';
export { FolderInUse } from './engines/folder-lock.ts';
export { isFull, isTaken, Stale } from './errors.ts';
export { type Jobs, type JobsOptions, openJobs } from './jobs/jobs.ts';
export type { Job, JobPolicy } from './jobs/line.ts';
export { type Db, openStore, type Store, within } from './open.ts';
export type * from './schema.ts';
