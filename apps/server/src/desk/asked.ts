import type { PlanNode } from '@mingjian/engine';
import { beforeMoved } from '@mingjian/workflow';
import type { DeskPlan } from './plan.ts';

/** Until when a leaf's material is wanted: by a day that its clause names, or by the end of its stage's window. */
export interface Due {
  readonly day: string;
  readonly why: 'clause' | 'window';
  /** The day that the clause itself has, where the plan was moved to another year. */
  readonly printed: string | null;
}

/** Words by which a plan says that the unit itself has to bring something. */
const BRINGS = /报送|材料|提供|上报|递交/;

/** Words by which a plan counts faults, not what is handed in: 不上报、不制止，每出现一例扣2分. */
const COUNTS_FAULTS = /每(?:出现|发现|发生|查实)/;
const HIDES = /不上报|不报告|[瞒漏谎]报/;

/** Whether words ask for something to be brought. In a sentence that counts faults, what counts them and what hides something does not. */
export const asksFor = (text: string): boolean =>
  text.split(/[。；;\n]/).some((sentence) => {
    if (!COUNTS_FAULTS.test(sentence)) return BRINGS.test(sentence);
    return sentence
      .split(/[，,：:]/)
      .some((part) => BRINGS.test(part) && !COUNTS_FAULTS.test(part) && !HIDES.test(part));
  });

/** Whether a leaf wants something from the unit: its rules count deliveries, or its words ask for material. */
export function isAsked({ rules, source }: PlanNode): boolean {
  if (rules.some(({ takes }) => takes.includes('delivery'))) return true;
  return [source.method, source.requirement, source.criterion].some((text) => text !== undefined && asksFor(text));
}

/** When a leaf's material is due; null where neither clause nor window names a day. */
export function dueOf(
  { plan, scheme }: DeskPlan,
  leaf: PlanNode,
  windows: readonly { readonly stage: string; readonly to: string }[],
): Due | null {
  const days = leaf.rules.flatMap(({ source }) => {
    const day = source.kind === 'deadline' ? source.due : undefined;
    const given = day?.startsWith('$') === true;
    const value = given ? plan.params.values.get(day.slice(1)) : day;
    // What the office gives for this round was never moved.
    return typeof value === 'string' ? [{ day: value, printed: given ? null : beforeMoved(scheme, value) }] : [];
  });
  const [first] = days.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (first !== undefined) return { ...first, why: 'clause' };
  const window = windows.find(({ stage }) => stage === leaf.stage) ?? windows.find(({ stage }) => stage === '*');
  return window ? { day: window.to, why: 'window', printed: null } : null;
}
