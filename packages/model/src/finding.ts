/** A finding of a scheme check. `open`: the document leaves something to be decided. Only errors stop a scheme. */
export interface SchemeFinding {
  check: string;
  severity: 'error' | 'warning' | 'open';
  /** Where in the scheme: a path of codes, `params.x`, `document` … */
  place: string;
  clause: string | null;
  what: string;
  mend: string;
}
