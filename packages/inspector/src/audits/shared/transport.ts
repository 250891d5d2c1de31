import { type Failure, failures } from '../../crawl/failure.ts';
import type { Judged } from '../audit.ts';

/** A run without probes, or a kept one of before there were any. */
export const notProbed: Judged = {
  verdict: 'notTestable',
  findings: [],
  why: { zh: '这次检查没有探测', en: 'this run did not probe it' },
};

/**
 * A connection that was not seen to fail: a name that is not answered, silence, walls. Silence may be a filter on the way from here, and
 * one probe cannot tell.
 */
export const notSeen = (failure: Failure): boolean =>
  !failures[failure].fault || failure === 'timeout' || failure === 'dns';
