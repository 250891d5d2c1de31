import type { Piece } from './piece.ts';
import type { ClauseRule } from './rule.ts';

/** Marks as they are written, and figures behind a verb of marks whose 分 was left out. */
const MARKS =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,3})?)(?:分(?!钟|之|部|公司|局|支|店|院|校|点|贝|管|布|别|段)|(?<=[扣减加奖][\d.]{1,7})(?=[，。；：（\n]|$))/g;
/** 成绩为0, 安全分归零: nothing is left. */
const NOTHING =
  /(?<!\d)零分|(?<![\d.])0分|(?<=(?:成绩|得分|分数|分值|总分|考核|分)[^，。；\d]{0,4})(?:归零|清零|[为计记]0(?![.\d%]))|(?<=[\u4e00-\u9fff，])无分(?=[，。；]|$)/g;
/** 低于60分, 每低1分, 在3分的基础上, 满分100分: what is measured, or what marks are counted from. */
const MEASURED_BEFORE =
  /(?:低于?|高于?|不足|不到|未达|达到?|超过?|≥|≤|>|<|[差少降增升满][\u4e00-\u9fff]?|得分|成绩|均|总分|满分|线[\u4e00-\u9fff]{0,3}|在[^，。；]{0,12}|[-至到~（]\d[\d.]*分?[-至到~]|）)$/;
const MEASURED_BEHIND =
  /^(?:）?(?:（含）|（含本数）|及)?(?:以[上下内]|的?基础|者|之间|为[^，。；]{0,4}[分格线]|[-至到~<>≤≥]|制)|（?含）)/;
/** Behind marks that open a bracket: a loss in the same bracket. */
const TAKEN_FROM = /^，[^（）。；\n]*扣\d/;

/** Every figure of a rule that may be marks. */
function figures(value: unknown, out: number[] = []): number[] {
  if (typeof value === 'number') out.push(Math.abs(value));
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (key !== 'at') figures(one, out);
  return out;
}

/**
 * Marks in a text that no rule has, which nobody has handed back either: each figure of the text is worth one of the rules'. What is
 * measured by marks is none, nor are those of the item and those that its parts add up to. Words that leave nothing have to
 * be words of some rule. Answers the pieces that these stand in, or their own place.
 */
export function figuresLeft(
  text: string,
  full: number | null,
  rules: readonly (ClauseRule | { readonly points: number })[],
  pieces: readonly Piece[],
): readonly (readonly [from: number, to: number])[] {
  const known = figures(rules);
  const all = new Set(known);
  const heads = [...text.matchAll(/（(\d{1,3}(?:\.\d{1,3})?)分）/g)].map(([, n]) => Number(n));
  const parts = heads.length > 1 && Math.abs(heads.reduce((sum, one) => sum + one, 0) - (full ?? Number.NaN)) < 1e-6;
  const lost = [...text.matchAll(NOTHING)].flatMap(({ index: from, 0: words }): [number, number][] => {
    const to = from + words.length;
    return pieces.some(({ event }) => event.from <= from && event.to >= to) ? [] : [[from, to]];
  });
  const left = [...text.matchAll(MARKS)].flatMap((found): [number, number][] => {
    const [from, to] = [found.index, found.index + found[0].length];
    const points = Number(found[1]);
    if (points === 0 || points === full) return [];
    const bracket = text.charAt(from - 1) === '（' && text.charAt(to) === '）';
    if (bracket && parts) return [];
    if (!bracket && (MEASURED_BEFORE.test(text.slice(0, from)) || MEASURED_BEHIND.test(text.slice(to)))) return [];
    // 参会（2分，少一次扣0.5分）: how much its own bracket can take away.
    if (text.charAt(from - 1) === '（' && TAKEN_FROM.test(text.slice(to))) return [];
    const at = known.indexOf(points);
    if (at >= 0) {
      known.splice(at, 1);
      return [];
    }
    const piece = pieces.find(({ event }) => event.from <= from && event.to >= to);
    // 每起扣1-3分，最高扣3分: a limit that the rule has already.
    if (piece?.event.kind === 'limit' && all.has(points)) return [];
    return [[piece?.from ?? from, piece?.event.to ?? to]];
  });
  return [...left, ...lost];
}
