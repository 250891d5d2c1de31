import type { Audit } from './audit.ts';
import { audits } from './index.ts';

/** An audit by its id, with the parameters that are set for it: plain data, which can be written down and sent. */
export interface AuditPick {
  readonly id: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** The audits that were picked, in that order; one that is picked twice with different numbers is there twice. Ids that nobody has are left out. */
export const auditsOf = (picks: readonly (string | AuditPick)[]): Audit[] =>
  picks.flatMap((pick) => {
    const { id, params }: AuditPick = typeof pick === 'string' ? { id: pick } : pick;
    const audit = audits.find((one) => one.id === id);
    if (audit === undefined) return [];
    return [params === undefined ? audit : { ...audit, params: { ...audit.params, ...params } }];
  });
