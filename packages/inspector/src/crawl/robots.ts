import robotsParser from 'robots-parser';
import type { Visit } from './fetch-one.ts';

export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds that the site wants between two requests; 0 where it wants none. */
  readonly apart: number;
}

const everything: Robots = { allows: () => true, apart: 0 };

/**
 * What robots.txt asks for (RFC 9309): a missing file allows everything; one that the server failed to give allows nothing for now.
 * `agent` is the name by which the inspector is addressed.
 */
export function robotsOf(visit: Visit, agent: string): Robots {
  if (visit.failure === null) {
    const parsed = robotsParser(visit.finalUrl, visit.body.subarray(0, 500_000).toString('utf8'));
    return {
      allows: (url) => parsed.isAllowed(url, agent) !== false,
      apart: (parsed.getCrawlDelay(agent) ?? 0) * 1000,
    };
  }
  return visit.status >= 500 ? { allows: () => false, apart: 0 } : everything;
}
