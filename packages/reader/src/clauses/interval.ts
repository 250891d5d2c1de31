import { factorOf, smaller } from './magnitude.ts';
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
  /** A share counted from the front of an order (前20%). */
  readonly front?: true;
  /** What it is called where no numbers tell it (前1/3). */
  readonly label?: string;
  /** What stands around the interval in its condition. */
  readonly rest: string;
}

/** Which ends the two numbers of a form are: both, one, the same twice, from the first on, from the hundredth down. */
type Ends = 'a-b' | 'a-' | '-b' | 'a' | '1-a' | '-a' | '100-a' | '-0' | 'named';
interface Form {
  readonly ends: Ends;
  readonly pattern: RegExp;
  /** A sign that the words must have for the form to match. */
  readonly needs: RegExp;
  readonly rank?: true;
  readonly back?: true;
}

/** 1.5-2倍: a multiple is measured like any unit, though nothing is paid for by it. */
const UNIT = `(?:${CL}|分|%|倍)`;
const U = `(?<u>${CL}|倍|名|位|分|个百分点|%|[万亿千百])?`;
/** The unit, or nothing where the number stands at the end (低于0.5得5分). */
const W = `(?:(?<w>${UNIT})|(?=的|，|之间|以[上下内]|$)(?!\\d))`;
const IN = '(?:（(?:含|不含)[^）]{0,6}）)?';
const DASH = '(?:-|至|到)';
const RANK = '(?:名次|位|名)';
const A = `(?<a>${NUM})`;
const B = `(?<b>${NUM})`;
const PLACED = /[名位第前后末]/;
const form = (ends: Ends, needs: RegExp, source: string, place: Pick<Form, 'rank' | 'back'> = {}): Form => ({
  ends,
  needs,
  pattern: new RegExp(source, 'g'),
  ...place,
});
const RANKED = { rank: true } as const;
const BACK = { rank: true, back: true } as const;

const FORMS: readonly Form[] = [
  form('a-b', PLACED, `(?:倒数|后)第?${A}${DASH}第?${B}${RANK}`, BACK),
  form('a-b', PLACED, `(?:排名|名次|排|位列|列|居|前)?第?${A}(?:名|位)?${DASH}第?${B}${RANK}`, RANKED),
  form('a', PLACED, `(?:倒数|末|最后)第?${A}${RANK}`, BACK),
  form('a', /倒数|末/, `(?:倒数|末)第${A}(?=，|、|的|$)`, BACK),
  form('a', /最后|末位|垫底/, '(?<a>)(?:(?<!，)最后|末位|垫底)(?=，|的|$)', BACK),
  form('1-a', PLACED, `(?:后|末)${A}${RANK}`, BACK),
  form('1-a', /名[^，。；]{0,3}后/, `(?<=名[^，。；]{0,3})后${A}(?=的|，|$)`, BACK),
  // 前1/3, 中间1/3, 后三分之一: shares of an order, told by their names.
  form('named', /1\/[345]|分之一/, '(?<a>)(?<name>(?:前|后|中间?|其余)(?:1/[345]|[三四五]分之一))'),
  form('-a', /前/, `前${A}(?<w>%)${IN}`),
  form('100-a', /[后末]/, `(?:(?<![滞落偏])后|末)${A}(?<w>%)`),
  form('a-b', /第/, `第${A}(?:名|位)?(?:、|和|及)第?${B}(?:${RANK}|(?=，|的|$))`, RANKED),
  form('1-a', /前/, `前${A}(?:${RANK}|(?=的|，|$))`, RANKED),
  form('a-', PLACED, `第?${A}${RANK}(?:及)?(?:以后|之后|以下|开外)`, RANKED),
  form('a', /第/, `第${A}(?:${RANK}|(?=，|的|$))`, RANKED),
  form(
    'a-b',
    /[-至到不未低小]/,
    `${A}${U}${IN}(?:及|或)?(?:以上)?(?:（含）)?(?:、|，)?(?:${DASH}|但?(?:不足|不到|不满|未达到?|低于|小于))${B}${W}${IN}(?:之间|以下|以内)?`,
  ),
  // 3人以上10人以下, 80%以上、90%以下, and the other way round
  form(
    'a-b',
    /以上.*以下/,
    `${A}(?<w>${UNIT})${IN}(?:及|或)?以上${IN}[，、]?(?:但|且)?${B}${UNIT}${IN}(?:及|或)?以下${IN}`,
  ),
  form(
    'a-b',
    /以下.*以上/,
    `${B}(?<w>${UNIT})${IN}(?:及|或)?以下${IN}[，、]?(?:但|且)?(?:在)?${A}${UNIT}${IN}(?:及|或)?以上${IN}`,
  ),
  // 低于100%但不低于95%
  form(
    'a-b',
    /[低不小未<]/,
    `(?:低于|不足|不到|小于|未达到?|<)${B}(?<w>${UNIT})?[，、]?(?:但|并且|且|并)?(?:不低于|不少于|达到|高于|大于等于|大于|超过|≥|>=|>|在)${A}${UNIT}?(?:以上)?`,
  ),
  // 大于90%小于等于95%
  form(
    'a-b',
    /[≥>大不达高超]/,
    `(?:≥|>=|>|大于等于|大于或等于|不低于|不少于|达到|高于|超过|大于)${A}(?<w>${UNIT})?(?:的?[，、])?(?:但|并且|且|并)?(?:≤|<=|小于等于|小于或等于|不高于|不超过|低于|少于|小于|<|不足|不到)${B}(?:${UNIT}|(?=的|，|$))`,
  ),
  // 85%≤X<95%, in either direction
  form('a-b', /[≤<]/, `${A}(?<w>${UNIT})?(?:≤|<=|<)[^，。；0-9]{0,16}?(?:≤|<=|<)${B}${UNIT}?`),
  form('a-b', /[≥>]/, `${B}(?<w>${UNIT})?(?:≥|>=|>)[^，。；0-9]{0,16}?(?:≥|>=|>)${A}${UNIT}?`),
  form(
    'a-',
    /[≥>大不达高超满在]/,
    `(?:≥|>=|大于等于|大于或等于|不低于|不少于|(?<![未不没])(?:达到|达)|(?<!不)(?:高于|超过|大于)|(?<!每|加)超出?(?=\\d)|>|满|在)${A}${W}(?!${IN}(?:以下|以内|之?内))${IN}(?:及)?(?:以上)?${IN}`,
  ),
  // 10次及10次以上
  form('a-', /以[上外]/, `${A}(?<w>${UNIT})?${IN}(?:及|或)?(?:\\k<a>\\k<w>)?以[上外]${IN}`),
  // 前80%得1分，80%以后不得分
  form('a-', /%以[后外]/, `${A}(?<w>%)以[后外]`),
  // 亿元以上项目: one of them.
  form('a-', /元以上/, '(?<a>)(?<w>亿元|万元|亿美元)以上'),
  form(
    '-b',
    /[≤<小不低少未]/,
    `(?:≤|<=|小于等于|不高于|不超过|不多于|低于|少于|小于|<|不足|不到|不满|未达到?)${B}${W}${IN}(?:及)?(?:以下)?`,
  ),
  form('-b', /[下内]/, `${B}(?<w>${UNIT})?${IN}(?:及|或)?(?:以下|以内|之内|内(?!未|没|不|无))${IN}`),
  // 负增长: below nothing.
  form('-0', /负增长/, '(?<a>)负增长'),
  form('a', /=/, `(?<![≤≥<>])=${A}(?<w>%)?(?:的|，)*$`),
  // 处置率为0%的: none at all, and not from nothing on.
  form('a', /[为是]0%/, '(?:率|比例|占比|比重)(?:为|是)(?<a>0)(?<w>%)(?:的|，)*$'),
  form('a-', /率|比/, `(?:率|比例|占比|比重)(?:为|是)?${A}(?<w>%)(?:的|，)*$`),
  // 整改率，100%得4分; 100%完成的得5分
  form('a-', /100%/, '(?:^|[，：])(?<a>100)(?<w>%)(?:完成|落实|达标|整改|办结|覆盖|到位|合格)?(?:的|，)*$'),
  form('a-', /完成/, `^(?:[^，。；\\d]{0,12})?完成(?:任务|目标|计划)?(?:数|量|总数)?的?${A}(?<w>%)(?:的|，)*$`),
  form(
    'a',
    /./,
    `^(?:[^，。；\\d第]{0,8}[^，。；\\d第一二三四五六七八九十])?${A}(?<w>(?!级|等|类|种|档|位|%|个?百分点)${CL})(?:的|，)*$`,
  ),
];

/** Without one of these there is no interval. */
const NUMBERED = /负增长|分之一|最后|末位|垫底|[\d*零〇一二两三四五六七八九十百千半]|[亿万]元/;
const known = new Map<string, Interval | undefined>();

/** The interval that a condition states last, or nothing. */
export function intervalIn(condition: string): Interval | undefined {
  if (!NUMBERED.test(condition)) return undefined;
  if (known.has(condition)) return known.get(condition);
  const found = search(condition);
  // The same condition is asked about by several neighbours, one after the other.
  if (known.size > 200) known.clear();
  known.set(condition, found);
  return found;
}

/** ≥规定数的90%, 低于计划的80%: a share of what is asked. */
const SHARE_OF = /(?<=[≥≤><=]|达到|低于|不足|超过|高于)(?:规定|计划|目标|任务|标准|要求)[数值量]?的?(?=\d[\d.]*%)/g;
/** 2018-2019年度: when, and no quantity. */
const YEARS = /(?:19|20)\d{2}年?(?:[-至到](?:19|20)?\d{2})?年度?/g;

/** 8万元以上, 5-8万, 少于3万: money, whose unit is said once. */
const MONEY = /(?<=\d)万(?=（|，|的|以|$)/g;

/** -5%至5%, -2-+2度: as far on either side. */
const BOTH_SIDES = /(?<![\d%℃度])-(\d[\d.]*)([%℃度]?)(?:至|到|-)\+?\1\2(?:之间|以内|之?内|范围内)?/g;
/** ±30%以内, +5%-+10%: so far on either side, or beyond. */
const SIGNED = /±|(?<![\d%）])\+(?=\d[\d.]*(?:%|个?百分点))/g;

function search(words: string): Interval | undefined {
  const condition = words
    .replace(YEARS, '')
    .replace(BOTH_SIDES, '$1$2以内')
    .replace(SIGNED, '')
    .replace(SHARE_OF, '')
    .replace(MONEY, '万元');
  for (const { ends, pattern, needs, rank = false, back = false } of FORMS) {
    if (!needs.test(condition)) continue;
    const found = [...condition.matchAll(pattern)].at(-1);
    if (!found?.groups) continue;
    const { a, b, w, name } = found.groups;
    // 5000万-1亿元: the second says 元 for both.
    const u = /^[万亿千百]$/.test(found.groups.u ?? '') && w?.endsWith('元') ? `${found.groups.u}元` : found.groups.u;
    let unit = w ?? u ?? '';
    let [from, to] = endsOf(ends, a === '' ? 1 : num(a), num(b));
    if (u && w && !w.startsWith(u)) {
      // 5000万元—1亿元: told in the smaller unit; two units of different things are no interval.
      const common = smaller(u, w);
      const [low, high] = [num(a), num(b)];
      if (common === undefined || low === null || high === null) continue;
      [from, to] = endsOf(ends, low * factorOf(u, common), high * factorOf(w, common));
      unit = common;
    }
    // 存在一级重大危险源: a name that orders, and no figure.
    if (/^[级等类档种]$/.test(unit) && !/\d/.test(found[0])) continue;
    const rest = condition.slice(0, found.index) + condition.slice(found.index + found[0].length);
    return {
      from,
      to,
      unit: rank ? '名' : unit,
      rank,
      back,
      rest,
      ...(name === undefined ? {} : { label: name }),
      ...(ends === '-a' ? { front: true as const } : {}),
    };
  }
  return undefined;
}

/** An interval told in another unit of its quantity (1小时以上 → 60分钟以上); itself where the unit is its own or no such unit. */
export function inUnit(interval: Interval, unit: string): Interval {
  const factor = factorOf(interval.unit, unit);
  if (factor === 1) return interval;
  const told = (value: number | null): number | null => (value === null ? null : value * factor);
  return { ...interval, from: told(interval.from), to: told(interval.to), unit };
}

const num = (written: string | undefined): number | null => (written === undefined ? null : numberOf(written));

function endsOf(ends: Ends, a: number | null, b: number | null): [number | null, number | null] {
  switch (ends) {
    case 'a-b':
      return a !== null && b !== null && a > b ? [b, a] : [a, b];
    case 'a-':
      return [a, null];
    case '-b':
      return [null, b];
    case 'a':
      return [a, a];
    case '1-a':
      return [1, a];
    case '-a':
      return [null, a];
    case 'named':
      return [null, null];
    case '-0':
      return [null, 0];
    case '100-a':
      return [a === null ? null : 100 - a, null];
  }
}
