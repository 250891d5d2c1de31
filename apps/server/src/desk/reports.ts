import type { PlanNode } from '@mingjian/engine';
import { type ReportSpan, spansOfRule } from '@mingjian/workflow';
import { asksFor } from './asked.ts';

/** What a unit reports in each of the same months, quarters …: the rules that ask for it, and the days of each. */
export interface Reports {
  readonly asks: { readonly text: string; readonly wanted: number; readonly per: string }[];
  readonly spans: ReportSpan[];
}

/**
 * What a leaf's words ask the unit to report period by period. Rules over the same periods are one: material bears a
 * day and no rule. What is asked for once in the whole time is handed in like anything else, and what is merely counted so often (每周更新2条) is looked up by the office, not reported.
 */
export function reportsOf({ rules, source }: PlanNode): Reports[] {
  const found: Reports[] = [];
  for (const rule of rules) {
    const spans = spansOfRule(rule);
    if (spans.length < 2 || ![rule.text, source.requirement].some((text) => text && asksFor(text))) continue;
    const per = 'per' in rule.source && typeof rule.source.per === 'string' ? rule.source.per : '';
    const ask = { text: rule.text, wanted: rule.compiled.periods?.wanted ?? 0, per };
    const same = found.find((one) => one.spans.map(labelOf).join() === spans.map(labelOf).join());
    if (same) same.asks.push(ask);
    else found.push({ asks: [ask], spans });
  }
  return found;
}

const labelOf = ({ label }: ReportSpan): string => label;
