import { NUM, numberOf } from './number.ts';
import { CL } from './words.ts';

/** Numbers between two ends, with the unit they count in; `rank` where it is a place in an order (前3名). */
export interface Interval {
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: string;
  readonly rank: boolean;
  /** Counted from the end: 倒数第1名. */
  readonly back: boolean;
  /** What stands around the interval in its condition. */
  readonly rest: string;
}

const U = `(?<u>${CL}|名|位|分|个百分点|%|[万亿千百])?`;
/** The unit, or nothing where the number stands at the end (低于0.5得5分). */
const W = `(?:(?<w>${CL}|分|%)|(?=的|，|之间|以[上下内]|$)(?!\\d))`;
const IN = '(?:（(?:含|不含)[^）]{0,6}）|\\(含\\))?';
const DASH = '(?:-|至|到)';
const RANK = '(?:名次|位|名)';
const FORMS: readonly (readonly [
  RegExp,
  (
    groups: Readonly<Record<string, string | undefined>>,
  ) => Pick<Interval, 'from' | 'to'> & { rank?: boolean; back?: boolean },
])[] = [
  [
    new RegExp(`(?<back>倒数|后)第?(?<a>${NUM})${DASH}第?(?<b>${NUM})${RANK}`),
    (g) => ({ from: num(g.a), to: num(g.b), rank: true, back: true }),
  ],
  [
    new RegExp(`(?:排名|名次|排|位列|列|居|前)?第?(?<a>${NUM})(?:名|位)?${DASH}第?(?<b>${NUM})${RANK}`),
    (g) => ({ from: num(g.a), to: num(g.b), rank: true }),
  ],
  [new RegExp(`(?:倒数|末)第?(?<a>${NUM})${RANK}`), (g) => ({ from: num(g.a), to: num(g.a), rank: true, back: true })],
  [new RegExp(`(?:后|末)(?<a>${NUM})${RANK}`), (g) => ({ from: 1, to: num(g.a), rank: true, back: true })],
  [new RegExp(`前(?<a>${NUM})(?<w>%)`), (g) => ({ from: null, to: num(g.a) })],
  [new RegExp(`(?:后|末)(?<a>${NUM})(?<w>%)`), (g) => ({ from: rest(num(g.a)), to: null })],
  [
    new RegExp(`第(?<a>${NUM})(?:名|位)?(?:、|和|及)第?(?<b>${NUM})(?:${RANK}|(?=，|的|$))`),
    (g) => ({ from: num(g.a), to: num(g.b), rank: true }),
  ],
  [new RegExp(`前(?<a>${NUM})(?:${RANK}|(?=的|，|$))`), (g) => ({ from: 1, to: num(g.a), rank: true })],
  [new RegExp(`第(?<a>${NUM})${RANK}(?:及)?(?:以后|之后|以下)`), (g) => ({ from: num(g.a), to: null, rank: true })],
  [new RegExp(`第(?<a>${NUM})(?:${RANK}|(?=，|的|$))`), (g) => ({ from: num(g.a), to: num(g.a), rank: true })],
  [
    new RegExp(
      `(?<a>${NUM})${U}${IN}(?:以上)?(?:（含）)?(?:、|，)?(?:${DASH}|但?(?:不足|不到|未达到?|低于|小于))(?<b>${NUM})${W}${IN}(?:之间|以下|以内)?`,
    ),
    (g) => ({ from: num(g.a), to: num(g.b) }),
  ],
  [
    // 低于100%但不低于95%
    new RegExp(
      `(?:低于|不足|不到|小于|未达到?)(?<b>${NUM})(?<w>${CL}|分|%)?[，、]?(?:但|且)?(?:不低于|不少于|达到|高于|大于等于|大于|超过|在)(?<a>${NUM})(?:${CL}|分|%)?(?:以上)?`,
    ),
    (g) => ({ from: num(g.a), to: num(g.b) }),
  ],
  [
    // 大于90%小于等于95%
    new RegExp(
      `(?:≥|>=|大于等于|大于或等于|不低于|不少于|达到|高于|超过|大于)(?<a>${NUM})(?<w>${CL}|分|%)[，、]?(?:但|且)?(?:≤|<=|小于等于|小于或等于|不高于|不超过|低于|少于|小于|<|不足|不到)(?<b>${NUM})(?:${CL}|分|%)`,
    ),
    (g) => ({ from: num(g.a), to: num(g.b) }),
  ],
  [
    // 85%≤X<95%, in either direction
    new RegExp(`(?<a>${NUM})(?<w>${CL}|分|%)?(?:≤|<=|<|＜)[^，。；0-9]{0,16}?(?:≤|<=|<)(?<b>${NUM})(?:${CL}|分|%)?`),
    (g) => ({ from: num(g.a), to: num(g.b) }),
  ],
  [
    new RegExp(`(?<b>${NUM})(?<w>${CL}|分|%)?(?:≥|>=|>)[^，。；0-9]{0,16}?(?:≥|>=|>)(?<a>${NUM})(?:${CL}|分|%)?`),
    (g) => ({ from: num(g.a), to: num(g.b) }),
  ],
  [
    new RegExp(
      `(?:≥|>=|大于等于|大于或等于|不低于|不少于|达到|达|(?<!不)(?:高于|超过|大于)|>|满|在)(?<a>${NUM})${W}${IN}(?!以下|以内|之?内)(?:及)?(?:以上)?${IN}`,
    ),
    (g) => ({ from: num(g.a), to: null }),
  ],
  [new RegExp(`(?<a>${NUM})(?<w>${CL}|分|%)${IN}(?:及|或)?以上${IN}`), (g) => ({ from: num(g.a), to: null })],
  [/(?<w>亿元|万元|亿美元)以上/, () => ({ from: 1, to: null })],
  [
    new RegExp(
      `(?:≤|<=|小于等于|不高于|不超过|不多于|低于|少于|小于|<|不足|不到|不满|未达到?)(?<b>${NUM})${W}${IN}(?:及)?(?:以下)?`,
    ),
    (g) => ({ from: null, to: num(g.b) }),
  ],
  [
    new RegExp(`(?<b>${NUM})(?<w>${CL}|分|%)${IN}(?:及|或)?(?:以下|以内|之内|内(?!未|没|不|无))${IN}`),
    (g) => ({ from: null, to: num(g.b) }),
  ],
  [new RegExp(`=(?<b>${NUM})(?<w>%)?(?:的|，)*$`), (g) => ({ from: null, to: num(g.b) })],
  [new RegExp(`(?:率|比例|占比|比重)(?:为|是)?(?<a>${NUM})(?<w>%)(?:的|，)*$`), (g) => ({ from: num(g.a), to: null })],
  [
    new RegExp(
      `^(?:[^，。；\\d第]{0,8}[^，。；\\d第一二三四五六七八九十])?(?<a>${NUM})(?<w>(?!级|等|类|种|档|位|%|个?百分点)${CL})(?:的|，)*$`,
    ),
    (g) => ({ from: num(g.a), to: num(g.a) }),
  ],
];
const rest = (percent: number | null): number | null => (percent === null ? null : 100 - percent);
const num = (written: string | undefined): number | null => (written === undefined ? null : numberOf(written));

/** The interval that a condition states last, or nothing. */
export function intervalIn(condition: string): Interval | undefined {
  for (const [pattern, ends] of FORMS) {
    const found = [...condition.matchAll(new RegExp(pattern, 'g'))].at(-1);
    if (!found?.groups) continue;
    const unit = found.groups.w ?? found.groups.u ?? '';
    // 5000万元—1亿元: two units, no interval that could be compared.
    if (found.groups.u && found.groups.w && !unit.startsWith(found.groups.u)) continue;
    const { from: low, to: high, rank = false, back = false } = ends(found.groups);
    const [from, to] = low !== null && high !== null && low > high ? [high, low] : [low, high];
    const rest = condition.slice(0, found.index) + condition.slice((found.index ?? 0) + found[0].length);
    return { from, to, unit: rank ? '名' : unit, rank, back, rest };
  }
  return undefined;
}
