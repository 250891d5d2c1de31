// 单位主要负责人参加的加5分——这5分却算在100分以内。 What the plan calls a bonus is part of the full points.
// Example: A类表各项合计100分, 其中“参加政府开放日”5分写作“加5分”. Of an item of 8 that also gives 7 without a bonus, it is 1.
import type { Rule } from '@mingjian/model';
import { compare, divide, type Exact, min, points, subtract, times, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { rulesOf, scaleOf, shareOf } from './shared/figures.ts';
import { mostGiven } from './shared/given.ts';
import { quoted } from './shared/names.ts';
import { clauseOf, isLeaf, isRepeated, type Spot, spots, upwards } from './shared/subject.ts';

const BONUS = /加\s*[\d*.]+\s*分|加分/;

export default defineCheck({
  id: 'award-inside-base',
  title: { zh: '加分算在满分以内', en: 'a bonus that counts inside the full points' },
  words: {
    inside: {
      severity: 'warning',
      zh: '“{name}”（{class}）写的是“{text}”，它的{points}分却在“{root}”的{full}分以内；除去它只有{rest}分。',
      en: '“{name}” ({class}) speaks of a bonus (“{text}”), yet its {points} points are part of the {full} of “{root}”; without it they are {rest}.',
      mendZh:
        '请主管单位明确：没有加到分的单位是少得{points}分，还是不受影响。不受影响的，在“指标”里选中它，点“移到加分、扣分”，并补足基础分（方案文件：放到 extra 下）。',
      mendEn:
        'Have it decided: do units without it lose {points} points, or is it on top? Then select it on the workbench, press “Move to bonus” and make up the base (in the file: put it under extra).',
    },
    partly: {
      severity: 'warning',
      zh: '“{name}”（{class}）{worth}分，没有加分最多得{own}分；“{text}”的{points}分却在“{root}”的{full}分以内，除去它只有{rest}分。',
      en: '“{name}” ({class}) is worth {worth} points, without a bonus at most {own}; the {points} of “{text}” are part of the {full} of “{root}”, without them they are {rest}.',
      mendZh:
        '请主管单位明确：没有加到分的单位是少得{points}分，还是不受影响。不受影响的，在“指标”里用“拆成几项”把加分分出来，点“移到加分、扣分”，并补足基础分（方案文件：放到 extra 下）。',
      mendEn:
        'Have it decided: do units without it lose {points} points, or is it on top? Then part the bonus from the item with “Split” on the workbench, press “Move to bonus” and make up the base (in the file: put it under extra).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      if (!isLeaf(node) || node.loose || isRepeated(spot)) continue;
      const worth = shareOf(spot);
      const root = upwards(spot).at(-1);
      const full = root ? scaleOf({ view, node: root }) : null;
      const bonus = rulesOf(spot).find(isBonus);
      if (!bonus || worth === null || full === null || !root) continue;
      const parts = partsOf(spot);
      if (parts === null || compare(parts.bonus, points(0)) <= 0) continue;
      const { own, bonus: share } = parts;
      yield {
        message: compare(own, points(0)) > 0 ? 'partly' : 'inside',
        place: node.path,
        clause: clauseOf(spot),
        about: node.source,
        cls: view.name,
        values: {
          name: node.name,
          text: quoted(bonus.text),
          worth: toText(worth),
          own: toText(own),
          points: toText(share),
          root: root.name,
          full: toText(full),
          rest: toText(subtract(full, share)),
        },
      };
    }
  },
});

const isBonus = ({ kind, text }: Rule): boolean =>
  (kind === 'award' || kind === 'levels' || kind === 'bands' || kind === 'judgement') && BONUS.test(text);

/** What an item gives without its bonus, and what only the bonus gives of the rest, as shares of the whole. Null where a figure is open. */
function partsOf(spot: Spot): { own: Exact; bonus: Exact } | null {
  const { node } = spot;
  const [scale, worth] = [scaleOf(spot), shareOf(spot)];
  const others = mostGiven(spot, (rule) => !isBonus(rule));
  if (scale === null || worth === null || others === null || compare(scale, points(0)) <= 0) return null;
  const own = compare(node.base, points(0)) > 0 ? scale : min(others, scale);
  const rest = subtract(scale, own);
  const share = (part: Exact): Exact => divide(times(part, worth), scale);
  return { own: share(own), bonus: share(min(mostGiven(spot, isBonus) ?? rest, rest)) };
}
