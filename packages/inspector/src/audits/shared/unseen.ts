import type { Site } from '../../derive/site.ts';
import type { Judged, Words } from '../audit.ts';

/** The verdict on a site without the pages that an audit looks at: a site of which nothing was seen was not tested. */
export const noneOf = ({ pages }: Site, why: Words): Judged =>
  pages.length === 0
    ? { verdict: 'notTestable', findings: [], why: { zh: '一个网页也没有看到', en: 'no page was seen' } }
    : { verdict: 'notApplicable', findings: [], why };

/** Something was not found; where the run did not see the whole site, it may lie in what was not seen. */
export const notSeenYet = (why: Words = { zh: '没有看完', en: 'not all of the site was seen' }): Judged => ({
  verdict: 'notTestable',
  findings: [],
  why,
});
