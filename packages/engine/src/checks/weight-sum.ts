// 权重：45%、25%、20%、15%。 Percentages of one whole that are not 100.
// Example: 45 + 25 + 20 + 15 = 105%. Shares of a composition (7:2:1) are ratios and need not be 100, unless one is `rest`.
import type { Amount } from '@mingjian/model';
import { compare, type Exact, points, toText } from '../number/exact.ts';
import type { PlanNode } from '../tree/plan.ts';
import { defineCheck, type Found } from './define-check.ts';
import { concernedBy, make } from './shared/concerned.ts';
import { figure, total } from './shared/figures.ts';
import { childrenOf, clauseOf, isRepeated, isRound, type Spot, type Subject, spots } from './shared/subject.ts';

const HUNDRED = points(100);
type Messages = 'weights' | 'rounds' | 'rest';

export default defineCheck({
  id: 'weight-sum',
  title: { zh: '权重之和不是100%', en: 'weights that are not 100 %' },
  words: {
    weights: {
      severity: 'error',
      zh: '“{name}”（{class}）下各部分的权重合计{sum}%，不是100%：{parts}。',
      en: 'The weights under “{name}” ({class}) add up to {sum} %, not 100: {parts}.',
      mendZh:
        '对照方案原文，在“指标”里改正各部分的“占上级（%）”（方案文件：weight）；满分外的加分，选中后点“移到加分、扣分”（方案文件：放到 extra 或 after 下）。',
      mendEn:
        'By the plan, correct “Share of the whole (%)” of the parts on the workbench (in the file: weight); a bonus beyond the full goes with “Move to bonus” (in the file: under extra or after).',
    },
    rounds: {
      severity: 'error',
      zh: '“{name}”（{class}）各次的比重合计{sum}%，不是100%：{parts}。',
      en: 'The shares of the rounds of “{name}” ({class}) add up to {sum} %, not 100: {parts}.',
      mendZh: '改正各次的比重；各次相同的可以不写（方案文件：rounds 的 shares）。',
      mendEn: 'Correct the shares; leave them out where all rounds weigh the same (in the file: rounds.shares).',
    },
    rest: {
      severity: 'error',
      zh: '“{name}”（{class}）合成时其余部分占100%减{sum}%，没有剩下的。',
      en: 'In the composition of “{name}” ({class}) the rest is 100 % less {sum} %: nothing is left.',
      mendZh: '改正各部分的比例（方案文件：compose 的 share）。',
      mendEn: 'Correct the shares (in the file: share under compose).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      if (!spot.node.source.rounds || isRound(spot)) yield* ofChildren(subject, spot);
      else yield* ofRounds(spot);
      yield* ofParts(spot);
    }
  },
});

const found = (spot: Spot, message: Messages, sum: Exact, parts: readonly Exact[]): Found<Messages> => ({
  message,
  place: spot.node.path,
  clause: clauseOf(spot),
  about: spot.node.source,
  cls: spot.view.name,
  values: { name: spot.node.name, sum: toText(sum), parts: parts.map((part) => `${toText(part)}%`).join(' + ') },
});

const figures = (amounts: readonly Amount[], cls: string): Exact[] | null => {
  const list = amounts.flatMap((amount) => figure(amount, cls) ?? []);
  return list.length === amounts.length ? list : null;
};

function* ofChildren(subject: Subject, spot: Spot): Generator<Found<Messages>> {
  const kids = childrenOf(spot);
  const weights = kids.map((kid) => kid.source.weight).filter((weight) => weight !== undefined);
  if (kids.length === 0 || weights.length < kids.length) return;
  const parts = figures(weights, spot.view.id);
  const sum = parts && total(parts);
  if (!parts || sum === null || compare(sum, HUNDRED) === 0) return;
  const isWhole = (some: readonly PlanNode[]): boolean =>
    make(
      HUNDRED,
      some,
      some.map((kid) => figure(kid.source.weight, spot.view.id)),
    );
  const cases = concernedBy(subject, spot);
  if (cases.length === 0 || !cases.every((one) => isWhole(one.kids))) yield found(spot, 'weights', sum, parts);
}

function* ofRounds(spot: Spot): Generator<Found<Messages>> {
  const parts = figures(spot.node.source.rounds?.shares ?? [], spot.view.id);
  const sum = parts && parts.length > 0 ? total(parts) : null;
  if (parts && sum !== null && compare(sum, HUNDRED) !== 0) yield found(spot, 'rounds', sum, parts);
}

function* ofParts(spot: Spot): Generator<Found<Messages>> {
  const entry = spot.node.source.compose?.find((one) => !one.classes || one.classes.includes(spot.view.id));
  const given = entry?.parts.flatMap(({ share }) => (share === 'rest' ? [] : [share])) ?? [];
  if (!entry || given.length === entry.parts.length) return;
  const parts = figures(given, spot.view.id);
  const sum = parts && total(parts);
  if (parts && sum !== null && compare(sum, HUNDRED) >= 0) yield found(spot, 'rest', sum, parts);
}
