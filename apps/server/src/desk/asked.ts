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

/** What a unit may bring. */
const THING = '(?:材料|资料|证明|台账|台帐|文件|文本|纪要|清单|报告|总结|报表|截图|照片)';

/**
 * Words by which a plan says that the unit itself has to bring something. 材料报送情况 is what others judge by, 报送系统 a
 * system, 提供服务 what a unit does, and an application (递交申请) is made by whoever assesses.
 */
const BRINGS = new RegExp(
  [
    '报送(?!情况|系统)',
    '上报',
    '上交',
    '递交(?![^，。；]*申请)',
    '报[^，。；]{0,10}备案',
    `提供[^，。；]{0,12}${THING}`,
    '(?:查[阅看]|[附凭交看]|以)[^，。；]{0,8}材料',
  ].join('|'),
);

/** In the way of checking it is enough to name what is looked at: 网上检查+相关印证材料. */
const LOOKED_AT = /(?:印证|佐证|证明|支撑|相关|有关)材料/;

/** Words by which a plan counts faults, not what is handed in: 不上报、不制止，每出现一例扣2分. */
const COUNTS_FAULTS = /每(?:出现|发现|发生|查实)/;

/** Rules whose facts others bring: marks from elsewhere, ratings, places among the others. */
const OF_OTHERS: ReadonlySet<string> = new Set(['external', 'ratings', 'rankPoints']);
const HIDES = /不上报|不报告|[瞒漏谎]报/;

/** Whether words ask for something to be brought. In a sentence that counts faults, what counts them and what hides something does not. */
export const asksFor = (text: string): boolean =>
  text.split(/[。；;\n]/).some((sentence) => {
    if (!COUNTS_FAULTS.test(sentence)) return BRINGS.test(sentence);
    return sentence
      .split(/[，,：:]/)
      .some((part) => BRINGS.test(part) && !COUNTS_FAULTS.test(part) && !HIDES.test(part));
  });

/** Whether a leaf wants something from the unit: its rules count deliveries, or its words ask for material and not all its facts come from others. */
export function isAsked({ rules, source }: PlanNode): boolean {
  if (rules.some(({ takes }) => takes.includes('delivery'))) return true;
  if (rules.length > 0 && rules.every(({ kind }) => OF_OTHERS.has(kind))) return false;
  if (source.method !== undefined && LOOKED_AT.test(source.method)) return true;
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
