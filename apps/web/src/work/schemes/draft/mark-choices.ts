import type { Rule } from '@mingjian/model';
import { type Choice, choice, marksOf, same, write } from './choice.ts';
import { setMarks } from './edit.ts';
import { withNode } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/** 1.…得1分。2.…得1分 of an item worth 3: marks that each stand for themselves, or of which one holds. */
export function together(node: DraftNode): Choice[] {
  const rules = node.says.rules ?? [];
  const levels = rules.find((rule) => rule.kind === 'levels');
  if (levels?.kind !== 'levels') return [];
  const worth = levels.levels.flatMap(({ level, points, text }) =>
    typeof points === 'string' && Number(points) > 0 ? [{ item: level, points, ...(text ? { text } : {}) }] : [],
  );
  if (worth.length < 2) return [];
  const { id, text } = levels;
  const list = { kind: 'checklist', ...(id ? { id } : {}), text, mode: 'earn', items: worth } as Rule;
  const sum = Number(worth.reduce((total, { points }) => total + Number(points), 0).toFixed(6));
  const most = Math.max(...worth.map(({ points }) => Number(points)));
  return [
    choice(
      'addUp',
      write(
        node,
        rules.map((rule) => (rule === levels ? list : rule)),
      ),
      { sum: String(sum) },
    ),
    choice('oneOf', same, { most: String(most) }),
  ];
}

/** 每项1分，未更新的不得分: beside the list, what loses all of it. */
export function losesAll(node: DraftNode, text: string): Choice['apply'] {
  const veto = { kind: 'veto', text, effect: 'zero', target: 'item' } as Rule;
  const rules = [...(node.says.rules ?? []), veto];
  return write(
    node,
    rules.map((rule, index) => ({ ...rule, id: rule.id ?? `r${index + 1}` })),
  );
}

/** （1）甲（5分）；（2）乙（4分）。一项没做到扣2分: what is missing loses its marks, or the price, or both. */
export function lostTwice(node: DraftNode, text: string): Choice[] {
  const rules = node.says.rules ?? [];
  const price = rules.find((rule) => rule.kind === 'deduct' && rule.text === text);
  const list = rules.find((rule) => rule.kind === 'checklist' && rule.mode === 'earn');
  if (price?.kind !== 'deduct' || typeof price.points !== 'string' || list === undefined) return [];
  const without = (left: Rule) =>
    write(
      node,
      rules.filter((rule) => rule !== left),
    );
  const values = { points: price.points };
  return [
    choice('lostOwn', without(price), values),
    choice('lostPrice', without(list), values),
    choice('lostBoth', same, values),
  ];
}

/** 每缺一项扣1分；被推广的每次加1分，最多加2分 of an item worth 5: up to its marks, or as far beyond them as the limits go. */
export function bonusWithin(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const limits = (node.says.rules ?? []).flatMap((rule) => (rule.kind === 'award' ? [Number(rule.limit)] : []));
  const most = String(Number(limits.reduce((sum, limit) => sum + limit, Number(full)).toFixed(6)));
  const above = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, ceiling: most } }));
  return [choice('withinFull', same, { full }), ...(most === 'NaN' ? [] : [choice('aboveFull', above, { most })])];
}

/** 每低1个百分点扣1分: what a part of a step costs. */
export function partSteps(node: DraftNode): Choice[] {
  const rules = node.says.rules ?? [];
  if (!rules.some((rule) => rule.kind === 'rate' && rule.step !== undefined)) return [];
  const as = (partStep: 'none' | 'whole' | 'proportional') =>
    write(
      node,
      rules.map((rule) => (rule.kind === 'rate' && rule.step !== undefined ? { ...rule, partStep } : rule)),
    );
  return [choice('partNone', as('none')), choice('partWhole', as('whole')), choice('partShare', as('proportional'))];
}

/** 分值7，奖20、扣20分: a limit of bonuses, of both, or of nothing. */
export function besideMarks(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const gives = (node.says.rules ?? []).some(({ kind }) => kind === 'award');
  const floor = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, floor: `-${full}` } }));
  return [
    choice('capBonus', same, { full }),
    choice('capBoth', floor, { full }),
    ...(gives ? [choice('noCap', (now) => setMarks(now, node.key, ''), { full })] : []),
  ];
}
