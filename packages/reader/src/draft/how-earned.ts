import type { Rule } from '@mingjian/model';
import type { PlacedRule } from '../clauses/index.ts';
import { isBase } from './base.ts';

/** 加强执法检查（60分）: words that end with their marks. */
const MARKED = /[（(]\s*\d+(?:\.\d+)?\s*分?\s*[)）]?[；;。，,\s]*$/;

/** 加大巡查力度，得3分: not 建立台账得5分, which is done or is not, and no condition (…的，得3分). */
const GIVEN = /(?<!的[，,]?)得\s*\d+(?:\.\d+)?\s*分[；;。，,.\s]*$/;
const OF_DEGREE =
  /加强|加大|加快|强化|深化|推进|推广|推行|完善|健全|落实|提升|提高|改善|持续|进一步|积极|协助|协同|配合|督促|严格|严厉|规范|做好|抓好|按(?:制度|规定|要求)/;
/** 按时上报半年小结、年终总结: several things handed in for one figure, of which some may be there. */
const SEVERAL = /(?:上报|报送|报告|提交|填报)[^，。；]*[、和及]/;

/**
 * The words of an item that only has marks behind what is to be done to a degree, and says nowhere what a part of it is worth: it earns all of
 * them or none, as long as nobody says that a person judges. Undefined where the words say more, and where all that is asked is plainly done or
 * not: something is set up, held or made (成立护渔队，得1分), with no word of how far. Two things say nothing of parts, so that it is
 * asked all the same: what earns nothing at all, before the marks (无案例不得分，得3分), and a price of its own sentence (3.不制止的每例扣2分).
 * @param read the rules of its words
 * @param rules the same as rules of a scheme
 */
export function howEarned(read: readonly PlacedRule[], rules: readonly Rule[]): string | undefined {
  const more = read.filter((rule) => !isBase(rule));
  const marks = read.find(isBase);
  if (more.length > 0 && !(marks && more.every((rule) => saysNoPart(rule, marks)))) return undefined;
  const earning = rules.filter((rule) => !isPriceApart(rule, rules));
  const parts = earning.map((rule) => {
    if (rule.kind === 'allOrNothing') return [rule.text];
    if (rule.kind !== 'checklist' || rule.mode === 'lose') return undefined;
    return rule.items.every(({ points }) => points !== undefined)
      ? rule.items.map(({ text }) => text ?? '')
      : undefined;
  });
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const words = parts.flatMap((one) => one ?? []);
  const isOfDegree = words.some((one) => OF_DEGREE.test(one) || SEVERAL.test(one));
  const given = isOfDegree && words.every((one) => MARKED.test(one) || GIVEN.test(one));
  return given || (more.length === 0 && words.every((one) => MARKED.test(one))) ? earning[0]?.text : undefined;
}

/** Of 得3分，否则不得分 the end is the other half of the marks: all or nothing. */
const saysNoPart = (rule: PlacedRule, marks: PlacedRule): boolean =>
  rule.kind === 'deduct' || (rule.kind === 'allOrNothing' && rule.lose === 'all' && rule.at[1] <= marks.at[0]);

/** A price beside a list, in a sentence that gives no marks. */
function isPriceApart(rule: Rule, rules: readonly Rule[]): boolean {
  if (rule.kind !== 'deduct') return false;
  const lists = rules.filter(({ kind }) => kind === 'checklist').flatMap(({ text }) => text.split(/[；;。\n]/));
  return lists.some((words) => bare(words).includes(bare(rule.text)) && !/得\s*\d/.test(words));
}
const bare = (words: string): string => words.replace(/\s+/g, '');
