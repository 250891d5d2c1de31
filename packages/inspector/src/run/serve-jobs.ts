import { KeptRunBroken } from '../keep/lines.ts';
import { type Around, type Progress, runSite } from './run-site.ts';
import type { Answer, Order } from './run-sites.ts';
import type { SiteJob } from './site-job.ts';

/** Milliseconds between two words on how far a site is. */
const QUIET = 250;

/** Makes this process look at the sites that its parent sends, until the parent is gone. */
export function serveJobs(around: Omit<Around, 'onProgress'> = {}): void {
  const say = (answer: Answer): void => {
    if (process.connected) process.send?.(answer);
  };
  let said = 0;
  const same = sameParams();
  process.on('message', ({ number, job }: Order) => {
    const onProgress = (...progress: Parameters<Progress>): void => {
      const now = performance.now();
      if (now - said < QUIET) return;
      said = now;
      say({ progress });
    };
    runSite({ ...job, ...same(job.params) }, { ...around, onProgress }).then(
      (report) => say({ number, report }),
      (error: Error) => say({ number, error: error.message, broken: error instanceof KeptRunBroken }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

/**
 * Parameters that say the same are the same object: what an audit makes of a long list once is not made again for every site. They
 * come as copies.
 */
function sameParams(): (params: SiteJob['params']) => Pick<SiteJob, 'params'> {
  let last: { readonly said: string; readonly params: NonNullable<SiteJob['params']> } | undefined;
  return (params) => {
    if (params === undefined) return {};
    const said = JSON.stringify(params);
    if (said !== last?.said) last = { said, params };
    return { params: last.params };
  };
}
