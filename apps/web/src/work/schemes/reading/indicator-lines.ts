import type { SchemeNode } from '@mingjian/model';
import type { TFunction } from 'i18next';
import { classesOf } from '../draft/apart.ts';
import { naAbove } from '../draft/concern.ts';
import { classNames, trailOf, treeOf } from '../draft/nodes.ts';
import type { Sum } from '../draft/sums.ts';
import type { Draft, DraftNode } from '../draft/types.ts';
import { amountWords, type SayAmount } from '../say-rule.ts';

/** What is said of an indicator in one line each; the words of a line are `reading.line.<id>`. */
export interface Line {
  readonly id:
    | 'marks'
    | 'weight'
    | 'owner'
    | 'whom'
    | 'others'
    | 'responsible'
    | 'method'
    | 'window'
    | 'times'
    | 'limits';
  readonly words: string;
}

type Trail = readonly DraftNode[];

/**
 * What the plan says of an indicator beside its criterion: its marks, who assesses it, whom it concerns, and its limits. What it
 * does not say itself it has from the nearest above that does.
 */
export function linesOf(draft: Draft, node: DraftNode, sum: Sum | undefined, t: TFunction): Line[] {
  const say = amountWords(t, draft.answers, classNames(draft));
  const { says } = node;
  const trail = [node, ...trailOf(draft, node.key).reverse()];
  const near = (field: 'owner' | 'responsible' | 'method') => trail.find((one) => one.says[field])?.says[field];
  const lines: [Line['id'], string | undefined][] = [
    ['marks', marksOf(node, trail, sum, t, say)],
    ['weight', says.weight === undefined ? undefined : t('reading.percent', { percent: say(says.weight) })],
    ['owner', near('owner')],
    ['whom', whomOf(draft, node, trail, t)],
    ['others', othersOf(draft, node, trail, t)],
    ['responsible', near('responsible')],
    ['method', near('method')],
    ['window', windowOf(trail, t, say)],
    ['times', says.rounds === undefined ? undefined : t('reading.rounds', { times: say(says.rounds.count) })],
    ['limits', limitsOf(says, t, say)],
  ];
  return lines.flatMap(([id, words]) => (words ? [{ id, words }] : []));
}

function marksOf(
  node: DraftNode,
  trail: Trail,
  sum: Sum | undefined,
  t: TFunction,
  say: SayAmount,
): string | undefined {
  const { full } = node.says;
  const points = (amount: string) => t('reading.points', { points: amount });
  if (full !== undefined) return typeof full === 'object' ? say(full) : full.startsWith('$') ? say(full) : points(full);
  const pool = trail.slice(1).find(({ says }) => says.pool)?.says.full;
  if (pool !== undefined) return t('reading.shared', { points: say(pool) });
  return sum?.parts && !sum.percent ? t('reading.together', { points: sum.parts }) : undefined;
}

/**
 * The classes that meet the indicator, and of them the units, where it or what is above it names some. In a plan of one class that
 * concerns all of it, undefined: it would be said of every indicator.
 */
function whomOf(draft: Draft, node: DraftNode, trail: Trail, t: TFunction): string | undefined {
  const names = classNames(draft);
  const called = (ids: readonly string[]) => ids.map((id) => names[id] ?? id).join(t('common.listJoin'));
  const place = treeOf(draft, node.key)?.place;
  const ofTree = place ? classesOf(draft, place) : [];
  const met = trail.reduce<readonly string[]>(
    (left, { says }) =>
      [says.classes, says.appliesTo?.classes].reduce<readonly string[]>(
        (some, only) => (only ? some.filter((id) => only.includes(id)) : some),
        left,
      ),
    ofTree.length > 0 ? ofTree : Object.keys(names),
  );
  const limits = trail.flatMap(({ says: { appliesTo } }) => [
    ...(appliesTo?.units ? [appliesTo.units.join(t('common.listJoin'))] : []),
    ...(appliesTo?.tags ? [t('reading.tagged', { tags: appliesTo.tags.join(t('common.listJoin')) })] : []),
    ...(appliesTo?.without ?? []).map((tag) => t('draft.concern.without', { tag })),
  ]);
  if (Object.keys(names).length === 1) return limits.length > 0 ? limits.join(t('draft.says.join')) : undefined;
  return limits.length > 0
    ? t('reading.only', { classes: called(met), limits: limits.join(t('draft.says.join')) })
    : called(met);
}

/** What becomes of the points for those whom it does not concern; undefined: it concerns all. */
function othersOf(draft: Draft, node: DraftNode, trail: Trail, t: TFunction): string | undefined {
  if (!trail.some(({ says }) => says.appliesTo)) return undefined;
  const policy = node.says.na ?? naAbove(draft, node.key);
  if (typeof policy === 'object') return t('reading.spread', { names: policy.spread.join(t('common.listJoin')) });
  return t(`draft.naChoice.${policy ?? 'unsaid'}`);
}

function windowOf(trail: Trail, t: TFunction, say: SayAmount): string | undefined {
  const window = trail.find(({ says }) => says.window)?.says.window;
  if (!window) return undefined;
  const { from, to, text } = window;
  return from === undefined && to === undefined ? text : t('common.rangeText', { lo: say(from), hi: say(to) });
}

/** How far an indicator can go, where it says so: 封顶、保底、可以为负. */
function limitsOf(says: Omit<SchemeNode, 'children'>, t: TFunction, say: SayAmount): string | undefined {
  const { ceiling, floor, belowZero, start, gate } = says;
  const parts = [
    start === undefined ? null : t(`reading.start.${start}`),
    ceiling === undefined
      ? null
      : ceiling === 'none'
        ? t('reading.noCeiling')
        : t('reading.ceiling', { points: say(ceiling) }),
    floor === undefined ? null : t('reading.floor', { points: say(floor) }),
    belowZero ? t('reading.belowZero') : null,
    gate?.above === undefined ? null : t('reading.gateAbove', { points: say(gate.above) }),
    gate?.atLeast === undefined ? null : t('reading.gateAtLeast', { points: say(gate.atLeast) }),
  ].filter((one) => one !== null);
  return parts.length > 0 ? parts.join(t('draft.says.join')) : undefined;
}
