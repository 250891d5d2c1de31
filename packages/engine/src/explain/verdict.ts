import { type Fact, type ItemValue, itemValues } from '@mingjian/model/fact';
import type { Lang } from '@mingjian/model/problem';
import { mannerOf, verdictNames } from '@mingjian/model/verdict';
import { compare, negate, subtract, toText } from '../number/exact.ts';
import type { PlanNode, PlanRule } from '../tree/plan.ts';

/**
 * What a result of a rule is called where it is asked or told: by what the rule's words say and, where all hangs on one answer, with
 * what follows. `item`: of a list, the one that is meant. 达标（得分）, 有这种情形（扣2分）, 不适用.
 */
export function verdictWord(node: PlanNode, rule: PlanRule, value: ItemValue, lang: Lang, item?: string): string {
  const name: string = verdictNames[mannerOf(rule.source, item)][value][lang];
  const follows = rule.kind === 'allOrNothing' ? followsFrom(node, rule, value, lang) : null;
  const word = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (follows === null) return word;
  return lang === 'zh' ? `${word}（${follows}）` : `${word} (${follows})`;
}

/** All of the marks are got or not; where only some hang on the rule, these are lost or not. */
function followsFrom(node: PlanNode, { compiled }: PlanRule, value: ItemValue, lang: Lang): string | null {
  if (value !== 'pass' && value !== 'fail') return null;
  const all = !node.loose && compare(compiled.worst, negate(node.scale)) <= 0;
  if (all && value === 'pass') return lang === 'zh' ? '得分' : 'points';
  if (all) {
    // 否则不得分，同时倒扣1分
    const below = subtract(negate(compiled.worst), node.scale);
    const falls = compare(below, 0) > 0 && (node.floor === null || compare(node.floor, 0) < 0);
    if (!falls) return lang === 'zh' ? '不得分' : 'no points';
    return lang === 'zh' ? `不得分，再扣${toText(below)}分` : `no points, and ${toText(below)} below that`;
  }
  const lost = toText(negate(compiled.worst));
  if (lang === 'zh') return value === 'pass' ? '不扣分' : `扣${lost}分`;
  return value === 'pass' ? 'nothing lost' : `${lost} lost`;
}

/** The same for a fact of a leaf: of the rule that it names or, where it names none, of the one that takes it. Null for what is no result. */
export function factVerdict(node: PlanNode | undefined, fact: Fact, lang: Lang): string | null {
  const value = itemValues.find((each) => each === fact.value);
  if (!node || fact.kind !== 'item' || value === undefined) return null;
  const takers = node.rules.filter(
    ({ takes, items }) =>
      takes.includes('item') && (fact.item === undefined ? items.length === 0 : items.includes(fact.item)),
  );
  const rule = fact.rule ? takers.find(({ id, clause }) => fact.rule === id || fact.rule === clause) : takers[0];
  return rule ? verdictWord(node, rule, value, lang, fact.item) : null;
}
