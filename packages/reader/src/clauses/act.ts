import type { Act, Verb } from './event.ts';
import { MODS } from './forms.ts';
import { NUM, numberOf } from './number.ts';
import { CLASS_WORD } from './words.ts';

const PAIRS = new RegExp(`(${CLASS_WORD})(${NUM})分`, 'g');
const NUMBERS = new RegExp(NUM, 'g');
const MODS_WORD = new RegExp(MODS, 'g');

/** What a form of verb and marks matched → the act it states: its marks, its range, its list, and the words that soften it. */
export function actIn(verb: Verb, found: RegExpExecArray, from: number): Placed {
  const groups = found.groups ?? {};
  const per = groups.per ?? groups.thing ?? groups.one ?? groups.of;
  const mods = [...`${groups.mods ?? ''}${groups.more ?? ''}`.matchAll(MODS_WORD)].map((mod) => mod[0]).join(' ');
  const base = {
    kind: 'act' as const,
    verb,
    from,
    to: from + found[0].length,
    upTo: /最多|最高|至多|不超过/.test(mods),
    free: /酌|视情|适当/.test(mods),
    apiece: /^[^得计记赋给扣加]*各/.test(found[0]),
    spread: /分别|依次|逐一/.test(mods) || /分别|依次|逐一/.test(found[0]),
    ...(/^[^得计记赋给扣减加奖]*(?:再|另|额外)|^加扣/.test(found[0]) ? { more: true as const } : {}),
    ...(per ? { per } : {}),
  };
  if (groups.whole) return { ...base, points: [], whole: true };
  if (groups.percent !== undefined) {
    const percent = /^[\d*]/.test(groups.percent) && groups.percent !== '1/2' ? numberOf(groups.percent) : 50;
    return { ...base, points: [null], ...(percent === null ? {} : { percent }) };
  }
  const most = groups.most === undefined ? null : numberOf(groups.most);
  if (most !== null) return { ...base, points: [], range: [0, most] };
  if (groups.low !== undefined && groups.high !== undefined) {
    const [low, high] = [numberOf(groups.low), numberOf(groups.high)];
    return low === null || high === null
      ? { ...base, points: [null], free: true }
      : {
          ...base,
          points: [],
          range: [Math.min(low, high), Math.max(low, high)],
          ...(low > high ? { falls: true as const } : {}),
        };
  }
  if (groups.classes !== undefined) {
    const pairs = [...groups.classes.matchAll(PAIRS)];
    return {
      ...base,
      points: pairs.map((pair) => numberOf(pair[2] ?? '')),
      labels: pairs.map((pair) => pair[1] ?? ''),
    };
  }
  const list = [...(groups.list ?? '').matchAll(NUMBERS)].map((one) => numberOf(one[0]));
  return { ...base, points: list };
}

/** What an act is where nothing softens it, and it answers no list. */
export const PLAIN = { kind: 'act', upTo: false, free: false, spread: false, apiece: false } as const;

/** An act with its place in the text. */
type Placed = Act & { readonly from: number; readonly to: number };

/** 扣、减 take, 加、奖 add, every other verb of marks gives. */
export const verbOf = (word: string | undefined): Verb | undefined =>
  word === undefined ? undefined : /扣|减/.test(word) ? 'take' : /加|奖/.test(word) ? 'add' : 'gain';

/** 加减0.5分, 加（减）0.5分: an act that goes both ways, though it is read as one that takes. */
export const bothWays = (text: string, { from }: { readonly from: number }): boolean =>
  /^(?:最多|最高|至多|酌情|适当|可){0,3}加[（/]?[扣减]/.test(text.slice(from, from + 10));
