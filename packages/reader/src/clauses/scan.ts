import type { Event, Verb } from './event.ts';
import {
  BARE,
  BETWEEN,
  DELEGATED,
  EXEMPT,
  FREE,
  HALVED,
  LIMIT,
  MARK,
  MINUS,
  MODS,
  NOISE,
  PROPORTION,
  RATIO,
  TAKE_OF,
  VERBS,
  VETO,
  ZERO,
} from './forms.ts';
import { NUM, numberOf } from './number.ts';
import { promote } from './promote.ts';
import { CL, CLASS_WORD } from './words.ts';

const stick = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};
const startsPiece = (text: string, index: number): boolean =>
  index === 0 || /[，。；：（）\n、]/.test(text.charAt(index - 1));
/** 本项最多扣4分: a limit of the item, whichever rules it has. */
const WHOLE_ITEM = /^(?:本|该|此)项|扣完(?:本|该|此)项/;
/** Nothing but signs between marks and their limit: words would be a condition of their own. */
const NEXT = /^[，。；：、（）\s]*(?:但|且|并|其中|合计|累计)*$/;
const AFTER_COUNT = new RegExp(`${CL}$`);
/** 90分以上, 低于80分, 每低1分: marks that are measured, not given. */
const MEASURE_AFTER = /^(?:（[^）]{0,4}）)?(?:(?:及|或)?以[上下内]|之间|[-至到]\d)/;
const MEASURE_BEFORE = /(?:[每低高少降升≥≤><=]|低于|高于|不足|达到|达|超过|不满|\d[-至到])$/;
const MODS_WORD = new RegExp(MODS, 'g');

function act(verb: Verb, found: RegExpExecArray, from: number): Event {
  const groups = found.groups ?? {};
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
    ...((groups.per ?? groups.one ?? groups.of) ? { per: groups.per ?? groups.one ?? groups.of ?? '' } : {}),
  };
  if (groups.whole) return { ...base, points: [], whole: true };
  if (groups.percent !== undefined) {
    const percent = /^[\d*]/.test(groups.percent) && groups.percent !== '1/2' ? numberOf(groups.percent) : 50;
    return { ...base, points: [null], ...(percent === null ? {} : { percent }) };
  }
  if (groups.low !== undefined && groups.high !== undefined) {
    const [low, high] = [numberOf(groups.low), numberOf(groups.high)];
    return low === null || high === null
      ? { ...base, points: [null], free: true }
      : { ...base, points: [], range: [Math.min(low, high), Math.max(low, high)] };
  }
  if (groups.classes !== undefined) {
    const pairs = [...groups.classes.matchAll(new RegExp(`(${CLASS_WORD})(${NUM})分`, 'g'))];
    return {
      ...base,
      points: pairs.map((pair) => numberOf(pair[2] ?? '')),
      labels: pairs.map((pair) => pair[1] ?? ''),
    };
  }
  const list = [...(groups.list ?? '').matchAll(new RegExp(NUM, 'g'))].map((one) => numberOf(one[0]));
  return { ...base, points: list };
}

/** Words that look like a verb of marks and are none: 得到, 获得省级, 评为, 加强, 扣押. */
function eventAt(text: string, index: number, before: readonly Event[], last: number): Event | undefined {
  const plain = (pattern: RegExp): { from: number; to: number } | undefined => {
    const found = stick(pattern, text, index);
    return found && found[0] !== '' ? { from: index, to: index + found[0].length } : undefined;
  };
  for (const pattern of NOISE) {
    const place = plain(pattern);
    if (place) return { ...place, kind: 'noise' };
  }
  if (startsPiece(text, index)) {
    const next = NEXT.test(text.slice(last, index));
    for (const [pattern, of, verb] of LIMIT) {
      const found = stick(pattern, text, index);
      if (!found || found[0] === '' || (!next && of !== 'group')) continue;
      const written = found.groups?.n;
      const told: Verb | undefined = verb ?? verbOf(found.groups?.v);
      const limits = before.some((event) => limitable(event, told));
      const cap = written === undefined ? 'full' : numberOf(written);
      if (of === 'rule' && !limits) continue;
      if (cap === null) return { kind: 'noise', from: index, to: index + found[0].length };
      const whole = of === 'rule' && WHOLE_ITEM.test(found[0]) ? 'item' : of;
      return {
        kind: 'limit',
        from: index,
        to: index + found[0].length,
        cap,
        of: whole,
        ...(told ? { verb: told } : {}),
      };
    }
  }
  const between = stick(BETWEEN, text, index);
  if (between)
    return act(/扣分$/.test(between[0]) ? 'take' : /加分$/.test(between[0]) ? 'add' : 'gain', between, index);
  const half = plain(HALVED);
  if (half)
    return {
      ...half,
      kind: 'act',
      verb: 'take',
      points: [null],
      percent: 50,
      upTo: false,
      free: false,
      spread: false,
      apiece: false,
    };
  const ratio = stick(RATIO, text, index);
  if (ratio) return { ...act(verbOf(ratio.groups?.verb) ?? 'gain', ratio, index), spread: true } as Event;
  for (const pattern of ZERO) {
    const place = plain(pattern);
    if (place) return { ...place, kind: 'zero' };
  }
  const exempt = plain(EXEMPT);
  if (exempt) return { ...exempt, kind: 'exempt' };
  for (const [pattern, scope] of VETO) {
    const place = plain(pattern);
    if (place) return { ...place, kind: 'veto', scope: scope ?? 'sheet', sure: scope !== null };
  }
  const delegated = plain(DELEGATED);
  if (delegated) return { ...delegated, kind: 'delegated' };
  for (const [verb, patterns] of VERBS) {
    for (const pattern of patterns) {
      const found = stick(pattern, text, index);
      if (!found || found[0] === '') continue;
      // 得分90分以上: what was reached, not what is given.
      const after = text.slice(index + found[0].length, index + found[0].length + 8);
      if (verb === 'gain' && /得分/.test(found[0]) && MEASURE_AFTER.test(after)) continue;
      return act(verb, found, index);
    }
  }
  const of = stick(TAKE_OF, text, index);
  if (of) return act('take', of, index);
  for (const pattern of PROPORTION) {
    const found = stick(pattern, text, index);
    if (!found || found[0] === '') continue;
    const factor = new RegExp(`[×*xX](${NUM})`).exec(found[0]);
    return {
      kind: 'proportional',
      from: index,
      to: index + found[0].length,
      lost: /扣/.test(found[0]),
      full: factor ? numberOf(factor[1] ?? '') : null,
    };
  }
  for (const pattern of FREE) {
    const found = stick(pattern, text, index);
    if (!found || found[0] === '') continue;
    return {
      kind: 'free',
      from: index,
      to: index + found[0].length,
      verb: /扣|减/.test(found[1] ?? '') ? 'take' : /加|奖/.test(found[1] ?? '') ? 'add' : 'gain',
    };
  }
  const bare = stick(BARE, text, index);
  if (bare && before.every((event) => event.kind !== 'act')) {
    return { ...act(bare.groups?.add ? 'add' : 'take', bare, index), points: [null] } as Event;
  }
  const minus =
    startsPiece(text, index) ||
    /^[-+]\d+(?:\.\d+)?分\//.test(text.slice(index, index + 8)) ||
    AFTER_COUNT.test(text.slice(Math.max(0, index - 4), index)) ||
    /[\u4e00-\u9fff]$/.test(text.slice(0, index))
      ? stick(MINUS, text, index)
      : null;
  if (minus) return act(minus.groups?.sign === '-' ? 'take' : 'add', minus, index);
  const mark = stick(MARK, text, index);
  if (mark && !/[\d.]/.test(text.charAt(index - 1))) {
    const to = index + mark[0].length;
    if (MEASURE_BEFORE.test(text.slice(Math.max(0, index - 4), index)) || MEASURE_AFTER.test(text.slice(to, to + 8)))
      return { kind: 'noise', from: index, to };
    return {
      kind: 'mark',
      from: index,
      to,
      points: numberOf(mark.groups?.n ?? mark.groups?.bare ?? ''),
      bracket: text.charAt(index - 1) === '（',
      ...(mark.groups?.per ? { per: mark.groups.per } : {}),
    };
  }
  return undefined;
}

const verbOf = (word: string | undefined): Verb | undefined =>
  word === undefined ? undefined : /扣|减/.test(word) ? 'take' : /加|奖/.test(word) ? 'add' : 'gain';

function limitable(event: Event, verb: Verb | undefined): boolean {
  if (event.kind === 'mark') return !event.bracket;
  if (event.kind === 'proportional') return verb === undefined || verb === 'take';
  return (
    (event.kind === 'act' || event.kind === 'free') &&
    (verb === undefined ||
      event.verb === verb ||
      (verb === 'gain' && event.verb === 'add') ||
      (verb === 'add' && event.verb === 'gain'))
  );
}

/** A normalised text → its events in order, which never overlap. */
export function eventsOf(text: string): readonly Event[] {
  const events: Event[] = [];
  let line: Event[] = [];
  let last = 0;
  for (let index = 0; index < text.length; ) {
    if (text.charAt(index) === '\n') line = [];
    const event = eventAt(text, index, line, last);
    if (event) {
      events.push(event);
      line.push(event);
      last = event.to;
    }
    index = event ? event.to : index + 1;
  }
  return promote(text, events);
}
