import type { Amount, SchemeNode } from '@mingjian/model';

/** How far an item goes, as somebody settled it: what no criterion says by itself. */
export type Reach = Pick<SchemeNode, 'ceiling' | 'floor' | 'belowZero' | 'places' | 'na'>;

/** What becomes of the marks of an item that does not concern a unit. */
const NOT_CONCERNED = { full: '按满分计分', omit: '其余各项按比例折算', none: '不计分也不折算' } as const;
type Policy = keyof typeof NOT_CONCERNED;
const policies = Object.keys(NOT_CONCERNED) as Policy[];

/** 本项最多得12分。本项加分、扣分都以5分为限。: how far an item goes in plain words; empty: as far as its marks. `say` writes an amount. */
export function reachWords(
  { ceiling, floor, belowZero, places, na, full }: Reach & Pick<SchemeNode, 'full'>,
  say: Say,
): string {
  const both = typeof floor === 'string' && floor === `-${full}`;
  return [
    ceiling === undefined ? '' : ceiling === 'none' ? '本项得分不封顶。' : `本项最多得${say(ceiling)}分。`,
    floor === undefined ? '' : both ? `本项加分、扣分都以${full}分为限。` : `本项最低为${say(floor)}分。`,
    belowZero ? '本项可以扣到零分以下。' : '',
    places === undefined ? '' : `本项得分计到小数点后第${places}位。`,
    typeof na === 'string' ? `本项对不涉及的单位${NOT_CONCERNED[na]}。` : '',
  ].join('');
}
type Say = (amount: Amount) => string;

const SAID =
  /本项(?:最多得(\d+(?:\.\d+)?|\*+)分|(得分不封顶)|加分、扣分都以(\d+(?:\.\d+)?)分为限|最低为(-?\d+(?:\.\d+)?)分|(可以扣到零分以下)|得分计到小数点后第(\d)位|对不涉及的单位(按满分计分|其余各项按比例折算|不计分也不折算))。\s*/g;

/** What the remark beside an item says of how far it goes, and the rest of the remark. `open` stands for a figure that is hidden. */
export function reachIn(remark: string, open: (text: string) => string): { reach: Reach; rest: string } {
  const reach: Reach = {};
  for (const [text, most, endless, both, least, below, decimals, policy] of remark.matchAll(SAID)) {
    if (most !== undefined) reach.ceiling = most.startsWith('*') ? open(text.trim()) : most;
    if (endless !== undefined) reach.ceiling = 'none';
    if (both !== undefined) reach.floor = `-${both}`;
    if (least !== undefined) reach.floor = least;
    if (below !== undefined) reach.belowZero = true;
    if (decimals !== undefined) reach.places = Number(decimals);
    if (policy !== undefined) reach.na = policies.find((one) => NOT_CONCERNED[one] === policy);
  }
  return { reach, rest: remark.replace(SAID, '').trim() };
}

type Tags = Pick<NonNullable<SchemeNode['appliesTo']>, 'tags' | 'without'>;
const TAGGED = /本项(不?)适用于标有((?:“[^“”]+”、?)+)的单位。\s*/g;

/** 本项不适用于标有“无工单”的单位。: whom an item is for by their tags, which no column of names says. */
export function tagsWords({ tags = [], without = [] }: Tags): string {
  const say = (not: string, list: readonly string[]): string =>
    list.length === 0 ? '' : `本项${not}适用于标有${list.map((tag) => `“${tag}”`).join('、')}的单位。`;
  return `${say('', tags)}${say('不', without)}`;
}

/** The same from the remark beside an item, with the rest of the remark. */
export function tagsIn(remark: string): { tags: Tags; rest: string } {
  const tags: Tags = {};
  for (const [, not, list = ''] of remark.matchAll(TAGGED))
    tags[not === '' ? 'tags' : 'without'] = [...list.matchAll(/“([^“”]+)”/g)].map(([, tag = '']) => tag);
  return { tags, rest: remark.replace(TAGGED, '').trim() };
}
