import { TURNED_ROUND } from '@mingjian/model/fault';
import type { PlacedRule } from '../clauses/index.ts';
import { nameOf } from './name-of.ts';
import { type One, type Plain, plain } from './plain-rule.ts';

type Judged = PlacedRule & { readonly kind: 'judgement' };
type Step = { readonly points: unknown; readonly level?: string; readonly from?: string };

/** What a person gives or takes in every case that was not named: 完成的得2分，基本完成的得1分，否则酌情扣分. */
export const isOtherwise = (rule: PlacedRule, words: string): rule is Judged =>
  rule.kind === 'judgement' && /^[，,；;\s]*(?:否则|其他|其余)/.test(words);

/**
 * A scale and a judgement of every other case → the scale with a last step that is for that person to fill, up to the marks of the step
 * before it. Undefined where the rules are no scale, or so many marks are taken (否则酌情扣1—2分) that nobody knows from which of them.
 */
export function otherwise(made: readonly Plain[], judged: Judged, { leaf, words }: One): Plain[] | undefined {
  const scale = made.find(({ kind }) => kind === 'levels' || kind === 'bands');
  const steps = (scale?.levels ?? scale?.bands ?? []) as readonly Step[];
  const named = steps.filter(({ points }) => points !== '0');
  const least = named.at(-1);
  const all = judged.min === undefined || (judged.min === -(leaf.full ?? Number.NaN) && judged.max === 0);
  if (!scale || least === undefined || (!all && (judged.min ?? 0) < 0)) return undefined;
  const points = {
    min: plain(all ? 0 : (judged.min ?? 0)),
    max: all || judged.max === undefined ? least.points : plain(judged.max),
  };
  const text = words(judged);
  const filled: Plain =
    scale.kind === 'levels'
      ? { ...scale, levels: [...named, { level: '以上都不是', points, text }] }
      : { ...scale, bands: [...named, { below: least.from, points, text }] };
  return made.map((rule) => (rule === scale ? filled : rule));
}

/**
 * 有成效的，视情况得0.5—3分，否则不得分 and nothing else: marks within bounds, or none, which the bounds leave out. Undefined where it is none of
 * this.
 */
export function orNothing(rules: readonly PlacedRule[], { words }: One): Plain[] | undefined {
  const [judged, zero, ...more] = rules;
  if (judged?.kind !== 'judgement' || (judged.min ?? 0) <= 0 || judged.max === undefined) return undefined;
  if (zero?.kind !== 'allOrNothing' || !TURNED_ROUND.test(zero.when ?? '') || more.length > 0) return undefined;
  const text = words(judged);
  const levels = [
    { level: nameOf(text, 0), points: { min: plain(judged.min ?? 0), max: plain(judged.max) }, text },
    { level: '以上都不是', points: '0' },
  ];
  return [{ kind: 'levels', text: words(zero), levels }];
}
