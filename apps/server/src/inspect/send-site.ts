import type { Db } from '@mingjian/store';

/** How far a server can look. */
export interface Ways {
  /** Files of a website whose words are read. */
  readonly files: number;
  /** For pages that need scripts: `off` where nobody wants one, `missing` where none was found. */
  readonly browser: 'off' | 'missing' | 'ready';
}

/** What routes need of the inspector: to put a site or a page in line, within the transaction that says so. */
export interface Inspecting {
  readonly ways: Ways;
  send(trx: Db, job: { inspection: string; site: string }): Promise<void>;
  capture(trx: Db, job: { capture: string }): Promise<void>;
}
