import { type Rule, ruleSchema } from '@mingjian/model';
import { readClause } from '../clauses/index.ts';
import { tidy } from '../clauses/tidy.ts';
import { isBase } from './base.ts';
import { bonusWithin } from './bonus-within.ts';
import { type EngineRules, engineRules } from './engine-rules.ts';
import { howEarned } from './how-earned.ts';
import { lostTwice } from './lost-twice.ts';
import type { Leaf } from './plain-rule.ts';
import { unitKinds } from './unit-kinds.ts';
import { worthAsking } from './worth-asking.ts';

/** What stands in the row of one leaf, and what its reading needs from the whole plan. */
export interface LeafWords extends Pick<Leaf, 'full' | 'year' | 'classes' | 'open'> {
  readonly name: string;
  readonly criterion: string;
  /** The cells beside the criterion that its words lean on. */
  readonly context: string;
  /** The document hides the marks of the item, so those in its criterion are not taken for them. */
  readonly masked?: boolean | undefined;
  /** It stands beside the indicators (加分、扣分), where all begins at nothing. */
  readonly beside?: boolean | undefined;
}

export interface LeafRules extends EngineRules {
  /** The marks that the criterion itself gives where its item has none; 0 where it gives none. */
  readonly stated: number;
}

/** The criterion of a leaf → its rules. Where none was read, a person judges for now and a question says so. Pure. */
export function leafRules({ name, criterion, context, full, masked, beside, ...plan }: LeafWords): LeafRules {
  const read = readClause({ text: criterion, full, context });
  const sum = read.rules.reduce((total, rule) => total + (isBase(rule) ? (rule.points ?? 0) : 0), 0);
  const stated = full === null && !masked ? tidy(sum) : 0;
  const whole = full ?? (stated > 0 ? stated : null);
  const made = engineRules(read, { ...plan, full: whole, clause: name, context, beside });
  const questions = [...made.questions];
  const rules: Rule[] = [...made.rules];
  const bonus = beside ? undefined : bonusWithin(rules, made.start, whole);
  if (bonus !== undefined) questions.push({ code: 'bonus-within', text: bonus });
  const twice = lostTwice(rules);
  if (twice !== undefined) questions.push({ code: 'lost-twice', text: twice });
  const earned = howEarned(read.rules, rules);
  if (earned !== undefined) questions.push({ code: 'how-earned', text: earned });
  const kinds = unitKinds(criterion)?.kinds.map((kind) => kind.name);
  if (kinds) questions.push({ code: 'kinds-of-unit', text: kinds.join('；') });
  if (rules.length === 0) {
    questions.push({ code: 'no-rule', text: criterion.slice(0, 120) });
    rules.push({ kind: 'judgement', text: criterion || name });
  }
  const whatIsAsked = worthAsking(questions, rules, beside || masked || made.start !== undefined ? null : whole);
  return {
    ...made,
    ...(beside ? { start: undefined } : {}),
    rules: rules.map(complete),
    questions: whatIsAsked,
    stated,
  };
}

/** A rule with what the schema adds to it (a rate costs below its target), as a scheme that was stored has it. */
function complete(rule: Rule): Rule {
  const whole = ruleSchema.safeParse(rule);
  return whole.success ? whole.data : rule;
}
