import type { Rule } from '@mingjian/model';
import type { Circumstances } from './circumstances.ts';
import { between, both, clamp, exactly, less, negative, type Range, roundTo, zero } from './rational.ts';
import * as counted from './rules-counted.ts';
import * as judged from './rules-judged.ts';

/** What a rule adds to its leaf (a taking rule: less than zero), after rounding and its own limit. */
export function outcomeOf(rule: Rule, circumstances: Circumstances): Range | 'na' {
  const step = rule.kind === 'deduct' ? rule.onlyAt : undefined;
  if (step && circumstances.found !== undefined && circumstances.found !== step.level) return exactly(zero);
  const undecided = step !== undefined && circumstances.found === undefined;
  const nothing = circumstances.facts.length === 0 && rule.whenNone !== undefined;
  const plain = undecided
    ? endsOfRule(rule, circumstances)
    : nothing
      ? whenNone(rule, circumstances)
      : byKind(rule, circumstances);
  if (plain === 'na') return plain;
  const { places, limit } = rule;
  const rounded = places === undefined ? plain : both(plain, (end) => roundTo(end, places));
  return limit === undefined ? rounded : both(rounded, (end) => clamp(end, circumstances.read(limit)));
}

function byKind(rule: Rule, circumstances: Circumstances): Range | 'na' {
  switch (rule.kind) {
    case 'deduct':
      return counted.deduct(rule, circumstances);
    case 'fixed':
      return counted.fixed(rule, circumstances);
    case 'severity':
      return counted.severity(rule, circumstances);
    case 'award':
      return counted.award(rule, circumstances);
    case 'quota':
      return counted.quota(rule, circumstances);
    case 'deadline':
      return counted.deadline(rule, circumstances);
    case 'timeliness':
      return counted.timeliness(rule, circumstances);
    case 'allOrNothing':
      return judged.allOrNothing(rule, circumstances);
    case 'levels':
      return judged.levels(rule, circumstances);
    case 'checklist':
      return judged.checklist(rule, circumstances);
    case 'rate':
      return judged.rate(rule, circumstances);
    case 'bands':
      return judged.bands(rule, circumstances);
    case 'judgement':
      return judged.judgement(rule, circumstances);
    case 'ratings':
      return judged.ratings(rule, circumstances);
    case 'rankPoints':
      return judged.rankPoints(rule, circumstances);
    case 'external':
      return judged.external(rule, circumstances);
    case 'veto':
      return exactly(zero);
  }
}

/** What the scheme says of a rule without any live fact: the best, the worst, or anything between. */
function whenNone(rule: Rule, circumstances: Circumstances): Range {
  const ends = endsOfRule(rule, circumstances);
  if (rule.whenNone === 'full') return exactly(ends.hi);
  return rule.whenNone === 'zero' ? exactly(ends.lo) : ends;
}

/** The worst and the best that a rule can do; where its figures set no end: the scale of the leaf. */
function endsOfRule(rule: Rule, circumstances: Circumstances): Range {
  const { scale, read } = circumstances;
  switch (rule.kind) {
    case 'fixed':
      return between(negative(read(rule.points)), zero);
    case 'award':
      return between(zero, rule.limit === undefined ? scale : read(rule.limit));
    case 'deduct':
    case 'severity':
    case 'quota':
    case 'deadline':
    case 'timeliness':
      return between(negative(scale), zero);
    case 'veto':
      return exactly(zero);
    default: {
      // Without facts the other kinds are unknown: their ordinary range is what they can do.
      const ends = byKind(rule, { ...circumstances, facts: [] });
      return ends === 'na' ? exactly(zero) : ends;
    }
  }
}

/** Whether the rule gives points to a leaf that starts from nothing; a veto neither gives nor takes. */
export function gives(rule: Rule, circumstances: Pick<Circumstances, 'read' | 'readBands'>): boolean {
  switch (rule.kind) {
    case 'award':
    case 'judgement':
    case 'ratings':
    case 'rankPoints':
    case 'external':
      return true;
    case 'checklist':
      return rule.mode === 'earn';
    case 'rate':
      return rule.step === undefined;
    case 'levels':
    case 'bands': {
      const table = rule.kind === 'levels' ? rule.levels : circumstances.readBands(rule.bands);
      return table.some((row) => judged.endsOf(row.points, circumstances.read).some((points) => less(zero, points)));
    }
    default:
      return false;
  }
}
