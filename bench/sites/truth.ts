/** What was planted in a made site: what whoever looks at it has to find. */
export interface Truth {
  readonly pages: number;
  /** Paths of pages and files that links lead to and that are not there. */
  readonly brokenPages: readonly string[];
  readonly brokenFiles: readonly string[];
  /** Findings by the id of the audit that has to make them. */
  readonly findings: Readonly<Record<string, number>>;
}

/** What the sites are served at, and what was planted in them, in the same order. */
export interface Served {
  readonly homes: readonly string[];
  readonly truths: readonly Truth[];
  readonly bytes: number;
}

/** What one program made of the sites, measured in its own process. */
export interface Measured {
  readonly pages: number;
  /** Addresses that do not open. */
  readonly broken: readonly string[];
  readonly findings?: Readonly<Record<string, number>>;
  /** Milliseconds from the first request to the last finding. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system, of all its processes. */
  readonly cpu: number;
  /** Most memory of all its processes together, MB. */
  readonly peak: number;
}
