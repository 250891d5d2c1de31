import type { Db } from '@mingjian/store';

/** What routes need of the inspector: to put a site or a page in line, within the transaction that says so. */
export interface Inspecting {
  send(trx: Db, job: { inspection: string; site: string }): Promise<void>;
  capture(trx: Db, job: { capture: string }): Promise<void>;
}
