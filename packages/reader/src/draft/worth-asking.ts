import type { Rule } from '@mingjian/model';
import type { Question } from './question.ts';

type Asked = Pick<Question, 'code' | 'text'>;

/** Kinds of rules that only ever take from the marks of an item. */
const TAKES: ReadonlySet<Rule['kind']> = new Set(['fixed', 'deduct', 'deadline', 'quota', 'veto']);

/**
 * What is asked of a leaf without what changes no score: whether a price is paid once or each time, where once already takes all the
 * marks that there are and nothing gives any; and what one answer settles for several of its words (steps of one scale, marks of one
 * list), which is asked of the first.
 * @param full the marks of the item where they are known
 */
export function worthAsking<A extends Asked>(
  questions: readonly A[],
  rules: readonly Rule[],
  full: number | null,
): A[] {
  const seen = new Set<string>();
  return questions.filter(({ code, text }) => {
    // 未明确负责人，或未按时报送: two faults in one price are more than a count.
    if (code === 'doubt-once-or-each') return /[，,、；;]或/.test(text) || !takesAll(text, rules, full);
    if (code !== 'doubt-one-scale' && code !== 'marks-together') return true;
    const at = rules.findIndex((rule) => STEPS.has(rule.kind) && rule.text.includes(text));
    if (at < 0 || rules.filter(({ kind }) => STEPS.has(kind)).length > 1) return true;
    const known = seen.has(code);
    seen.add(code);
    return !known;
  });
}

/** Rules whose words are the steps of one scale, or the entries of one list. */
const STEPS: ReadonlySet<Rule['kind']> = new Set(['levels', 'checklist']);

function takesAll(text: string, rules: readonly Rule[], full: number | null): boolean {
  // 倒扣 goes below nothing, so that each time counts.
  if (full === null || full <= 0 || rules.some((rule) => !TAKES.has(rule.kind) || /倒扣/.test(rule.text))) return false;
  const about = rules.filter((rule) => rule.text === text);
  const prices = about.map((rule) => ('points' in rule && typeof rule.points === 'string' ? Number(rule.points) : 0));
  return prices.length > 0 && prices.every((price) => Math.abs(price) >= full);
}
