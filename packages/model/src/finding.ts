import type { Sic } from './sic.ts';

/** A finding of a scheme check. `open`: the document leaves something to be decided. Only errors stop a scheme. */
export interface SchemeFinding {
  check: string;
  severity: 'error' | 'warning' | 'open';
  /** Where in the scheme: a path of codes, `params.x`, `document` … */
  place: string;
  clause: string | null;
  what: string;
  mend: string;
  /** A stated sum that the parts do not make: what a person may sign as the document's own (`Sic`). No other finding has it. */
  sum?: FoundSum | undefined;
  /** Somebody has signed it: then it stops nothing. */
  sic?: Sic | undefined;
}

/** Both figures of a sum, and for whom they are so. */
export interface FoundSum extends Pick<Sic, 'full' | 'sum' | 'units'> {
  /** Ids. */
  classes: string[];
  /** Position under `stated` of the row that states it; absent: it is the `full` of the node at `place`. */
  stated?: number | undefined;
}
