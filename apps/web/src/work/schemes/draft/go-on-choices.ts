import type { Rule } from '@mingjian/model';
import { plain } from '@mingjian/reader/rules';
import { type Choice, choice, figureOf, instead, marksOf, rulesOf, write } from './choice.ts';
import type { DraftNode } from './types.ts';

/** 第二次加倍扣分 behind a price: what is meant costs twice that. Empty where nothing with one price stands before it. */
export function doubled(node: DraftNode, text: string, before: Rule | undefined): Choice[] {
  if (!/加倍|翻倍|双倍/.test(text) || (before?.kind !== 'deduct' && before?.kind !== 'fixed')) return [];
  const price = figureOf(before.points);
  if (price === undefined) return [];
  const points = plain(Number(price) * 2);
  const { id: _, clause: __, assumption: ___, ...does } = before;
  const words = text.replace(/\s+/g, '').replace(/^[，,；;。]+/, '');
  const made = rulesOf(node).flatMap((rule): Rule[] =>
    rule === before ? [rule, { ...does, text: words, points } as Rule] : [rule],
  );
  return [choice('doubled', write(node, made), { points, names: before.text })];
}

/** 第1名得10分，第2名得9分，以此类推: the steps go on as they began, to nothing, or to all marks of the item where they rise or take. */
export function goesOn(node: DraftNode, text: string): Choice[] {
  if (!/[以依按][此次]类推/.test(text)) return [];
  const scale = rulesOf(node).find((rule) => rule.kind === 'bands' && Array.isArray(rule.bands));
  if (scale?.kind !== 'bands' || typeof scale.bands === 'string') return [];
  const steps = scale.bands.map(({ from, to, points }) => {
    const [at, end, worth] = [figureOf(from), figureOf(to), figureOf(points)].map((one) => Number(one ?? Number.NaN));
    return at === end && at !== undefined && worth !== undefined
      ? { at, worth }
      : { at: Number.NaN, worth: Number.NaN };
  });
  const by = apart(steps.map(({ worth }) => worth));
  const last = steps.at(-1);
  if (by === undefined || by === 0 || apart(steps.map(({ at }) => at)) !== 1 || !last) return [];
  const full = Number(marksOf(node) ?? Number.NaN);
  // Down from marks ends before nothing; anything else ends at all of the item's marks.
  const end = last.worth > 0 && by < 0 ? 0 : last.worth > 0 ? full : -full;
  if (Number.isNaN(end)) return [];
  const more: { from: string; to?: string; points: string }[] = [];
  for (let [at, worth] = [last.at + 1, last.worth + by]; more.length < MOST; at += 1, worth += by) {
    const left = by < 0 ? worth - end : end - worth;
    if (left > SMALL) more.push({ from: String(at), to: String(at), points: plain(worth) });
    else {
      if (end !== 0) more.push({ from: String(at), points: plain(end) });
      break;
    }
  }
  if (more.length === 0) return [];
  const bands = [...scale.bands, ...more] as typeof scale.bands;
  const set = instead(node, [scale], (rule) => (rule.kind === 'bands' ? { ...rule, bands } : rule));
  const reached = more.at(-1);
  return [
    choice('goesOn', set, { points: plain(Math.abs(by)), number: reached?.from ?? '', sum: reached?.points ?? '' }),
  ];
}

/** More steps than this nobody meant. */
const MOST = 60;
/** What binary fractions leave over. */
const SMALL = 1e-9;

/** How far each is from the one before, where that is always the same. */
function apart(values: readonly number[]): number | undefined {
  const gaps = values.slice(1).map((value, at) => Number(plain(value - (values[at] ?? Number.NaN))));
  const [first] = gaps;
  return first !== undefined && gaps.every((gap) => gap === first) ? first : undefined;
}
