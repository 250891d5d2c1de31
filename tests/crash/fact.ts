import { createHash } from 'node:crypto';
import type { FactTable } from '@mingjian/store';

/** A fact as the crash tests write it: of no scheme, with a number that follows from its id. */
export function fact(id: string, object: string, at: string): FactTable {
  const blank = {
    stage: null,
    nth: null,
    rule: null,
    date: null,
    end: null,
    due: null,
    known: null,
    count: null,
    value: null,
    of: null,
    level: null,
    item: null,
    rater: null,
    replaces: null,
    note: null,
    evidence: null,
    account: null,
  };
  const seq = Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 12), 16);
  return { ...blank, id, round: 'r', seq, unit: 'u', indicator: 'i', kind: 'occurrence', object, source: 'import', at };
}
