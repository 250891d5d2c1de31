export { AGENT, type Looking, lookAtSite } from './look-at-site.ts';
export { type Progress, runSite } from './run-site.ts';
export { type RunSitesOptions, runSites } from './run-sites.ts';
export { serveJobs } from './serve-jobs.ts';
export { reportOn, type SiteJob, type SiteReport } from './site-job.ts';
