import type { Rule, RuleOf } from '@mingjian/model';
import { aboutOf, type Choice, choice, commonOf, figureOf, instead, rulesOf, same, write } from './choice.ts';
import type { DraftNode } from './types.ts';

/** Rules that price something by the piece, or once. */
type Priced = RuleOf<'deduct' | 'fixed' | 'award'>;
const isPriced = (rule: Rule | undefined): rule is Priced =>
  rule?.kind === 'deduct' || rule?.kind === 'fixed' || rule?.kind === 'award';

/** 未报送的，扣1分: the rules with these words cost (or give) once, or every time. */
export function onceOrEach(node: DraftNode, text: string): Choice[] {
  const rules = aboutOf(node, text);
  const [rule] = rules;
  if (isPriced(rule)) return [once(node, rules, rule), ...eachOf(node, rules, rule, text)];
  switch (rule?.kind) {
    case 'deadline':
    case 'quota': {
      // 未在5个工作日内答复的, 每月未报送的: all of them together cost what one does.
      const points = figureOf(rule.points);
      if (points === undefined || (rule.kind === 'deadline' && rule.more !== undefined)) return [];
      const limited = instead(node, rules, (one) => ({ ...one, limit: points }));
      return [choice('once', limited, { points }), choice('each', same, { points, per: '次' })];
    }
    case 'rate': {
      const { points, step } = rule;
      if (points === undefined || step === undefined) return [];
      const price = { points: figureOf(points) ?? '' };
      const flat = instead(node, rules, (one) => ({ ...commonOf(one), kind: 'fixed', points }));
      return [choice('once', flat, price), choice('each', same, { ...price, per: `${figureOf(step) ?? ''}个百分点` })];
    }
    default:
      return [];
  }
}

/** 每人每次扣1分, 少报1次（篇）扣0.5分: what is counted, or which of several demands. */
export function whatIsCounted(node: DraftNode, text: string): Choice[] {
  const rules = aboutOf(node, text);
  const [rule] = rules;
  if (!isPriced(rule)) return whichDemand(node, text);
  const each = eachOf(node, rules, rule, text);
  return /[每逐]/.test(text) ? each : [once(node, rules, rule), ...each];
}

/** 报告每半年1次、材料每年2篇，每少1次扣0.5分: every demand, or those of one sort. */
export function whichDemand(node: DraftNode, text: string): Choice[] {
  const demands = rulesOf(node).filter((rule) => rule.kind === 'quota' && rule.text === text);
  if (demands.length < 2) return [];
  const sorts = new Map<string, Choice>();
  for (const one of demands) {
    if (one.kind !== 'quota') continue;
    const { period } = one;
    const number = figureOf(one.count) ?? '';
    const isOther = (rule: Rule): boolean =>
      demands.includes(rule) && rule.kind === 'quota' && !(rule.period === period && figureOf(rule.count) === number);
    const only = write(
      node,
      rulesOf(node).filter((rule) => !isOther(rule)),
    );
    sorts.set(`${period} ${number}`, choice('oneDemand', only, { period, number }));
  }
  return sorts.size < 2 ? [] : [choice('allDemands', same), ...sorts.values()];
}

/** 被通报3次以上的扣2分: once it has come so far, every time it does, or for each one from there on. */
export function threshold(node: DraftNode, text: string): Choice[] {
  const rules = aboutOf(node, text);
  const [rule] = rules;
  if (rule?.kind !== 'fixed') return [];
  const points = figureOf(rule.points) ?? '';
  const [, count, per] = OVER.exec(text) ?? [];
  const deduct = (more: Partial<RuleOf<'deduct'>>): Choice['apply'] =>
    instead(node, rules, (one) => ({ ...commonOf(one), kind: 'deduct', points: rule.points, ...more }));
  return [
    choice('whenMet', same, { points }),
    choice('each', deduct({ per: '次' }), { points, per: '次' }),
    ...(count !== undefined && per !== undefined && Number(count) > 1
      ? [choice('fromNth', deduct({ per, free: String(Number(count) - 1) }), { points, per, number: count })]
      : []),
  ];
}

/** 3次以上, 2起及以上, 累计3次: so many and more. */
const OVER = /(?<![\d.])(\d+)([次起件人处个项条])(?!以下|以内|之内|[/／])(?!.*以下)(?<!(?:少于|低于|不足|不到)\d+.)/;

/** 次 and 项 where the words name nothing that is counted. */
const UNITS = ['次', '项'];
/** 每人每次, 每座每项: what the words count by. */
const NAMED = /[每逐](?:\d+|一)?([人户家座处个项次件条起份篇天月辆台株])/g;

function eachOf(node: DraftNode, rules: readonly Rule[], rule: Priced, text: string): Choice[] {
  const own = rule.kind === 'fixed' ? undefined : rule.per;
  const named = [...text.matchAll(NAMED)].flatMap(([, unit]) => unit ?? []);
  const known = own === undefined ? named : [own, ...named];
  const { points } = rule;
  const kind = rule.kind === 'award' ? 'award' : 'deduct';
  return [...new Set(known.length > 0 ? known : UNITS)].slice(0, 3).map((per) => {
    // 每10个: so many of them at a time.
    const pieces = own === per && rule.kind !== 'fixed' ? (figureOf(rule.each) ?? '') : '';
    const made = instead(node, rules, (one) => ({ ...commonOf(one), kind, points, per }));
    return choice(kind === 'award' ? 'gainEach' : 'each', own === per ? same : made, {
      points: figureOf(points) ?? '',
      per: `${pieces}${per}`,
    });
  });
}

function once(node: DraftNode, rules: readonly Rule[], rule: Priced): Choice {
  const { points } = rule;
  const made = instead(node, rules, (one) => {
    const { limit: _, ...rest } = commonOf(one);
    // No kind gives once: the limit of a bonus does that.
    return rule.kind === 'award'
      ? { ...rest, kind: 'award', points, limit: points }
      : { ...rest, kind: 'fixed', points };
  });
  return choice(rule.kind === 'award' ? 'gainOnce' : 'once', made, { points: figureOf(points) ?? '' });
}
