import { namesIn } from './concern.ts';

/** What a criterion asks of the units of one kind: how it calls them, and its words for them. */
export interface UnitKind {
  /** 开展试点的省份; 其他省份. */
  readonly name: string;
  /** Those of none of the other kinds. */
  readonly rest: boolean;
  /** The units that a bracket behind the name lists. */
  readonly units: readonly string[];
  readonly text: string;
}

const UNITS = '省份|地区|单位|县区|县（市、区）|市县|区县|乡镇|镇街|街道|部门|企业|学校|村|社区|医院';
const HEAD = new RegExp(
  `(?:^|[。；;])\\s*(?:[（(]\\d{1,3}[）)])?((?:对于?)?([^。；;：:，,]{0,40}(?:${UNITS}))(?:[（(]([^（()）]*)[）)])?[：:])`,
  'g',
);
const REST = /^(?:其他|其它|其余)/;
/** 有任务的省份, 无任务的省份: each is what the other is not. */
const NONE = /^(?:除[^，。；：]{1,10}?(?:以|之)?外(?:其他|其它|的)?)?(?:无|没有|未)/;
/** 除海南省以外其他有任务的省份: who is of neither kind. */
const BUT = /^(?:对于?)?除([^，。；：]{1,10}?)(?:以|之)?外/;
/** 在基地有业务的省份：推进不力的，倒扣0.5分: only takes, from whichever of the others a unit is of. */
const TAKES = /^(?!.*[得计]\s*\d).*扣/s;

/**
 * 试点省份：…得1分；其他省份：…得1分: what is asked of one kind of units or of another, so that each unit has its own part and no other. Only
 * where the kinds leave nobody out and have nobody twice; `but` are units that each of them leaves out by name (除甲县以外). What stands in sentences behind the last of them is said of all. Undefined else.
 */
export function unitKinds(
  criterion: string,
): { readonly kinds: readonly UnitKind[]; readonly common: string; readonly but: readonly string[] } | undefined {
  const named = [...criterion.matchAll(HEAD)].map((found) => {
    const [all, head = '', name = '', listed = ''] = found;
    return { from: found.index + all.length - head.length, to: found.index + all.length, name, listed };
  });
  const beside = named.findIndex(
    ({ name, to }, at) => at > 0 && !REST.test(name) && !NONE.test(name) && TAKES.test(criterion.slice(to)),
  );
  const heads = beside < 0 ? named : named.slice(0, beside);
  const [first] = heads;
  if (
    !first ||
    heads.length < 2 ||
    criterion
      .slice(0, first.from)
      .replace(/^\s*[（(]\d{1,3}[）)]\s*/, '')
      .trim() !== ''
  )
    return undefined;
  const rests = heads.filter(({ name }) => REST.test(name));
  const twofold = heads.length === 2 && heads.filter(({ name }) => NONE.test(name)).length === 1;
  if (rests.length !== 1 || heads.indexOf(rests[0] as (typeof heads)[number]) !== heads.length - 1) {
    if (!twofold || rests.length > 0) return undefined;
  }
  const last = heads.at(-1) as (typeof heads)[number];
  const end = criterion.indexOf('。', last.to);
  const close = named[heads.length]?.from ?? (end < 0 ? criterion.length : end + 1);
  const kinds = heads.map(
    ({ from, name, listed }, at): UnitKind => ({
      name: name.replace(/^对于?/, ''),
      rest: REST.test(name) || (twofold && NONE.test(name)),
      units: namesIn(listed),
      text: criterion.slice(from, heads[at + 1]?.from ?? close).trim(),
    }),
  );
  const [left = '', ...others] = kinds.map(({ name }) => BUT.exec(name)?.[1] ?? '');
  return {
    kinds,
    common: criterion.slice(close).trim(),
    but: others.every((one) => one === left) ? namesIn(left) : [],
  };
}
