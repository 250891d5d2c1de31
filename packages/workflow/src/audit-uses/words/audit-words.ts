// Data: which words of a plan ask for which audits, with the plan in which they were found. Nothing in it knows how it is used.

export interface AuditWords {
  readonly audits: readonly string[];
  /** Found in one sentence of an indicator. */
  readonly words: RegExp;
  /** Only where the sentence says this, too. */
  readonly also?: RegExp;
  /** Not where the sentence, or the indicator’s name, says this: there it is about something else. */
  readonly without?: RegExp;
  /** Only where the indicator’s name says this. */
  readonly about?: RegExp;
  /** What an event is counted for: a template’s fault stands on each page and is one. */
  readonly per?: 'page' | 'site';
  /** A machine sees only a part of what the words ask for: findings are shown and become nothing. */
  readonly hint?: true;
  /** Things that an audit looks for one by one, by their names; where a list of the plan has none of them, a finding is none of its items. */
  readonly elements?: readonly string[];
  /** Plan and clause whose words these are. */
  readonly source: string;
}
