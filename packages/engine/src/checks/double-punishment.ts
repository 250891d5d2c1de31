// 政务新媒体超过2周未更新 costs points under two indicators, in the same words: one fault may be punished twice.
// Example: 全市监测“政务新媒体超*周未更新的扣*分” and 日常更新“其他政务新媒体超过*周未更新的扣*.*分”.
import type { Rule } from '@mingjian/model';
import type { PlanNode } from '../tree/plan.ts';
import { defineCheck } from './define-check.ts';
import { exclude } from './shared/applies.ts';
import { rulesOf } from './shared/figures.ts';
import { type ClassView, clauseOf, isLeaf, isRepeated, type Spot, upwards } from './shared/subject.ts';

interface Fault {
  readonly spot: Spot;
  readonly rule: Rule;
  /** Conditions in the words of the rule, and the same without figures and particles. */
  readonly conditions: readonly { readonly words: string; readonly bare: string }[];
}

/** As short as this the words may mean different things: “其他问题被通报” depends on whose circular it was. */
const LEAST = 10;
const FAULT = /[未不无没违超缺漏错误逾瞒假]/;

export default defineCheck({
  id: 'double-punishment',
  title: { zh: '同一问题可能在两处扣分', en: 'one fault that two indicators punish in the same words' },
  words: {
    two: {
      severity: 'warning',
      zh: '“{words}”在“{first}”和“{second}”都扣分，同一问题可能扣两次。',
      en: '“{words}” costs points both under “{first}” and under “{second}”: one fault may be punished twice.',
      mendZh: '请主管单位明确是否重复扣分，在“指标”里选中它，写在“按什么理解”里（方案文件：写在 assumptions 下）。',
      mendEn:
        'Have it decided whether both apply, and write it on the workbench under “How it is read” (in the file: under assumptions).',
    },
    one: {
      severity: 'warning',
      zh: '“{first}”里有两条规则都对“{words}”扣分，同一问题可能扣两次。',
      en: 'Two rules of “{first}” punish “{words}”: one fault may be punished twice.',
      mendZh: '请主管单位明确是否重复扣分；是同一条的，在“指标”里的“评分标准”里删去一处（方案文件：删去一条规则）。',
      mendEn:
        'Have it decided whether both apply; if they are the same, take one out of the criterion on the workbench (in the file: out of rules).',
    },
  },
  *find(subject) {
    for (const view of subject.classes) {
      const faults = faultsIn(view);
      for (const [i, a] of faults.entries()) {
        for (const b of faults.slice(i + 1)) {
          const words = common(a, b);
          if (words === null) continue;
          yield {
            message: a.spot.node === b.spot.node ? 'one' : 'two',
            place: b.spot.node.path,
            clause: clauseOf(b.spot),
            about: b.rule,
            values: { words, first: calledFor(a.spot.node, b.spot.node), second: calledFor(b.spot.node, a.spot.node) },
          };
        }
      }
    }
  },
});

/** How one of two indicators is called: by its name, and by its number where the plan gives it one or both have one name. */
const calledFor = (node: PlanNode, other: PlanNode): string => {
  const number = node.source.code ?? (node !== other && node.name === other.name ? node.code : '');
  return `${number}${/[\d.]$/.test(number) ? ' ' : ''}${node.name}`;
};

const faultsIn = (view: ClassView): Fault[] =>
  view.nodes
    .map((node) => ({ view, node }))
    .filter((spot) => isLeaf(spot.node) && !isRepeated(spot))
    .flatMap((spot) => rulesOf(spot).map((rule) => ({ spot, rule, conditions: conditionsOf(rule) })))
    .filter(({ rule, conditions }) => ['deduct', 'fixed', 'severity'].includes(rule.kind) && conditions.length > 0);

/** What has to be the case, as against what it costs and how it is looked for. */
const conditionsOf = (rule: Rule): Fault['conditions'] =>
  rule.text
    .split(/[,，;；。：:()（）\n]|……/)
    .filter((part) => !/[扣加得]/.test(part) && FAULT.test(part))
    .map((part) => ({ words: part.trim(), bare: part.replace(/[\d.*\s过的了]/g, '') }))
    .filter(({ bare }) => bare.length >= LEAST);

/** The words in which both say the same fault of the same unit, or null. */
function common(a: Fault, b: Fault): string | null {
  const [one, two] = [a.spot.node, b.spot.node];
  if (one.source === two.source && one !== two) return null;
  if (one.result !== two.result || one.stage !== two.stage) return null;
  // One sentence of the plan laid out as several indicators is not two punishments.
  if (a.rule.text === b.rule.text && one !== two && clauseOf(a.spot) === clauseOf(b.spot)) return null;
  const ways = [upwards(a.spot), upwards(b.spot)] as const;
  if (ways[0].some((x) => ways[1].some((y) => exclude(x, y)))) return null;
  for (const x of a.conditions) {
    for (const y of b.conditions) {
      const shared = ending(x.bare, y.bare);
      if (shared.length >= LEAST && FAULT.test(shared)) return y.words;
    }
  }
  return null;
}

/** What both end with. */
function ending(x: string, y: string): string {
  let length = 0;
  while (length < x.length && length < y.length && x.at(-1 - length) === y.at(-1 - length)) length++;
  return length === 0 ? '' : x.slice(-length);
}
