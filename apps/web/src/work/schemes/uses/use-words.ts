import type { PlanNode } from '@mingjian/engine';
import { mannerOf } from '@mingjian/model/verdict';
import type { TFunction } from 'i18next';
import { itemWords } from '../../../ui/item-words.ts';
import type { Suggestion, Use } from './api.ts';
import { lineOf } from './rows.ts';

/** What a confirmed finding becomes, in a sentence. */
export function becomesWords(t: TFunction, node: PlanNode, { fact }: Use): string {
  if (fact === undefined) return t('uses.becomes.none');
  const line = lineOf(node, fact);
  const rule = line?.rule.text ?? '';
  if (fact.kind === 'measure') return t('uses.becomes.measure', { rule });
  if (fact.kind === 'event') {
    const level = fact.level === undefined ? '' : t('uses.becomes.level', { level: fact.level });
    return t(`uses.becomes.${fact.per}`, { rule }) + level;
  }
  if (fact.items !== undefined)
    return t('uses.becomes.items', { items: [...new Set(Object.values(fact.items))].join(t('common.listJoin')) });
  if (fact.item !== undefined) return t('uses.becomes.item', { item: itemOf(node, fact.rule, fact.item) });
  return t(line && mannerOf(line.rule.source) === 'fault' ? 'uses.becomes.wholeFault' : 'uses.becomes.whole');
}

/** An item as the plan words it, where its name is no more than a number. */
export function itemOf(node: PlanNode, rule: string | undefined, item: string): string {
  for (const { id, source } of node.rules) {
    if (source.kind !== 'checklist' || (rule ?? id) !== id) continue;
    return itemWords(item, source.items.find((one) => one.item === item)?.text);
  }
  return item;
}

/** Why a use is suggested. */
export const reasonWords = (t: TFunction, { reason }: Suggestion): string =>
  reason.kind === 'words' ? t('uses.reason.words', reason) : t('uses.reason.sameWords', reason);

const NUMBERS = ['workdays', 'days', 'least', 'by', 'governments', 'words', 'percent'] as const;

/** The plan’s own numbers: `答复期限（工作日） 3`. Empty where it has none, or only such as are no words for people. */
export function numberWords(t: TFunction, { params }: Use): string {
  const said = Object.values(params ?? {}).flatMap((given) =>
    NUMBERS.flatMap((name) => {
      const value = given[name];
      if (value === undefined) return [];
      return [`${t(`uses.number.${name}`)} ${Array.isArray(value) ? value.join(t('common.listJoin')) : String(value)}`];
    }),
  );
  return [...new Set(said)].join(t('common.listJoin'));
}
