import type { Rule } from '@mingjian/model';
import { aboutOf, type Choice, choice, figureOf, instead, rulesOf, same, write } from './choice.ts';
import { bare, partWith } from './part-with.ts';
import type { Draft, DraftNode } from './types.ts';

/** 每项1分，未更新的不得分: the one thing, or beside the list what loses all of it. */
export function zeroOfWhat(node: DraftNode, text: string): Choice[] {
  const veto: Rule = { kind: 'veto', text, effect: 'zero', target: 'item', scope: 'own' };
  return [choice('zeroOne', same), choice('zeroAll', write(node, [...rulesOf(node), veto]))];
}

/** ①…每件扣1分，超过20日的不得分；②…: one of several numbered things is lost with what else it costs, or the whole item. */
export function whichZero(node: DraftNode, text: string): Choice[] {
  const rules = rulesOf(node);
  const zero = rules.find((rule) => losesAll(rule) && rule.text === text);
  const part = partWith(node.says.criterion ?? '', text);
  if (!zero || !part) return [];
  const marks = /[（(](\d+(?:\.\d+)?)分[）)]/.exec(part)?.[1];
  // What it is worth may not be said: then it is one of the figures that the plan leaves open.
  const open = `part-${node.key}`;
  const points = marks ?? `$${open}`;
  const own = rules.filter((rule) => rule.group === undefined && bare(part).includes(bare(rule.text)));
  const made = rules.map((rule): Rule => {
    if (rule === zero) return { kind: 'fixed', ...(rule.id ? { id: rule.id } : {}), text, points, group: 'part' };
    return own.includes(rule) && rule.kind !== 'veto' ? { ...rule, group: 'part' } : rule;
  });
  const lose = write(node, made, { part: { limit: points } });
  const ask = { type: 'number', clause: part.slice(0, 60), text: part, ask: '这一小项是几分？', sample: '1' };
  const asking = (draft: Draft): Draft => {
    const params = { ...draft.frame.params, [open]: { ...ask, type: 'number' as const } };
    return lose({ ...draft, frame: { ...draft.frame, params } });
  };
  return [
    marks === undefined ? choice('zeroAsk', asking) : choice('zeroPart', lose, { points: marks }),
    choice('zeroAll', same),
  ];
}

/** 未答复的不得分, 严重违规的此项不得分: however the item is lost. */
const losesAll = (rule: Rule): boolean =>
  rule.kind === 'allOrNothing' || (rule.kind === 'veto' && rule.effect === 'zero' && rule.target === 'item');

/** 弄虚作假的，按零分计: what a veto hits. */
export function whichVeto(node: DraftNode, text: string): Choice[] {
  const vetoes = aboutOf(node, text).filter((rule) => rule.kind === 'veto');
  const [veto] = vetoes;
  if (veto?.kind !== 'veto') return [];
  const set = (effect: Pick<typeof veto, 'effect' | 'target' | 'grade'>): Choice['apply'] =>
    instead(node, vetoes, (rule) => {
      if (rule.kind !== 'veto') return rule;
      const { grade: _, at: __, ...rest } = rule;
      return { ...rest, ...effect };
    });
  const grade = veto.grade ?? GRADE.exec(text)?.[0] ?? '不得评优';
  return [
    choice('vetoItem', set({ effect: 'zero', target: 'item' })),
    choice('vetoTotal', set({ effect: 'void', target: 'total' })),
    choice('vetoGrade', set({ effect: 'grade', target: 'total', grade }), { grade }),
  ];
}
const GRADE = /不合格|较差|基本合格|不称职/;

/** （1）甲（5分）；（2）乙（4分）。一项没做到扣2分: what is missing loses its marks, or the price, or both. */
export function lostTwice(node: DraftNode, text: string): Choice[] {
  const rules = rulesOf(node);
  const price = rules.find((rule) => rule.kind === 'deduct' && rule.text === text);
  const list = rules.find((rule) => rule.kind === 'checklist' && rule.mode === 'earn');
  const points = price?.kind === 'deduct' ? figureOf(price.points) : undefined;
  if (!price || points === undefined || list === undefined) return [];
  const without = (left: Rule) =>
    write(
      node,
      rules.filter((rule) => rule !== left),
    );
  const values = { points };
  return [
    choice('lostOwn', without(price), values),
    choice('lostPrice', without(list), values),
    choice('lostBoth', same, values),
  ];
}
