/** A grade as the words of a plan state it. */
export interface Grade {
  readonly name: string;
  /** At least so many points; the last grade has none. */
  readonly min?: string;
  /** At most so many percent of the units. */
  readonly quota?: string;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,2})?)`;
const WITH = `(?:[（(][^（()）]{0,6}含[^（()）]{0,6}[)）])?`;
/** Bounds: 90分及以上, 80至89分, 80分以上不足90分, 低于60分. */
const RANGE = new RegExp(`${NUMBER}分?${WITH}(?:[-—－~～至到]+)${NUMBER}分`);
const ABOVE = new RegExp(`${NUMBER}分${WITH}(?:及|\\(含\\))?(?:以上|至满分)|(?:不低于|达到|高于)${NUMBER}分`);
const BELOW = new RegExp(`${NUMBER}分?${WITH}以下|(?:不足|不满|未满|低于|未达到|达不到)${NUMBER}分`);

const NAMED =
  /^(.*?)(?:评定为|确定为|认定为|评为|定为|列为|等次为|等级为|为)[“"‘]?([\u4e00-\u9fff]{1,5}?)[”"’]?(?:等次|等级|档次|单位)?$/;
const NAME_FIRST =
  /^(?:[（(]?[一二三四五1-5][)）.、])?[“"‘]?([\u4e00-\u9fff]{1,5}?)[”"’]?(?:等次|等级|档次|档)?[：:（(](.+?)[)）]?$/;
const QUOTA = new RegExp(
  `[“"‘]?([\\u4e00-\\u9fff]{2,4}?)[”"’]?(?:等次|等级|单位|档次)?(?:的)?(?:比例|数量|名额|个数)?(?:原则上)?(?:一般)?(?:不(?:得)?(?:超过|高于|多于)|控制在)[^，。；\\d]{0,12}${NUMBER}[%％]`,
  'g',
);

/** Lower bound of a statement; null where it has an upper one only; undefined where it has none. */
function boundOf(words: string): string | null | undefined {
  const range = RANGE.exec(words);
  if (range) return range[1];
  const above = ABOVE.exec(words);
  if (above) return above[1] ?? above[2];
  return BELOW.test(words) ? null : undefined;
}

/**
 * Words of a plan → its grades from the highest (90分以上为优秀，80至89分为良好，60分以下为不合格), with the shares that it allows; empty where
 * the words do not give a whole scale: each grade a lower bound of its own, and the last one what is below.
 */
export function gradesIn(text: string): Grade[] {
  const found = new Map<string, string | null>();
  // 95分以上的，评定为优秀 is one statement; 四个等次：优秀（90分以上） begins after its colon.
  const joined = text.replace(/\s+/g, '').replace(/[，,](?=(?:评|确|认)?定?为)/g, '');
  for (const piece of joined.split(/[，,。；;、]|[：:](?=[\u4e00-\u9fff]{1,5}[（(])/)) {
    const named = NAMED.exec(piece);
    const first = named ? null : NAME_FIRST.exec(piece);
    const name = named?.[2] ?? first?.[1];
    const bound = boundOf(named?.[1] ?? first?.[2] ?? '');
    if (name !== undefined && bound !== undefined && !found.has(name)) found.set(name, bound);
  }
  const bounded = [...found].filter((one): one is [string, string] => one[1] !== null);
  const last = [...found].filter(([, bound]) => bound === null);
  const falling = bounded.every(([, bound], at) => at === 0 || Number(bound) < Number(bounded[at - 1]?.[1]));
  if (bounded.length === 0 || last.length !== 1 || !falling) return [];
  const quotas = new Map(
    [...text.replace(/\s+/g, '').matchAll(QUOTA)].map(([, name = '', share = '']) => [name, share]),
  );
  const quotaOf = (name: string): Pick<Grade, 'quota'> => {
    const quota = [...quotas].find(([said]) => said.endsWith(name))?.[1];
    return quota === undefined ? {} : { quota };
  };
  return [
    ...bounded.map(([name, min]) => ({ name, min, ...quotaOf(name) })),
    ...last.map(([name]) => ({ name, ...quotaOf(name) })),
  ];
}

/** 等次：优秀（*分以上）、合格（60分以上）、不合格: a scale in brackets. */
const LISTED =
  /等次[：:]((?:[\u4e00-\u9fff]{2,5}[（(](?:\d{1,3}(?:\.\d{1,2})?|\*+)分(?:及)?以上[)）][、，,])+)([\u4e00-\u9fff]{2,5})/;
/** 合格分：____ on a form, or a cell of its own. */
const PASS = /(?:^|\n)合格分(?:数|数线|线)?[：:]?[_＿\s]*(?:(\d{1,3}(?:\.\d{1,2})?)分?)?(?=\n|$)/;

/** A scale of which bounds are hidden or left blank: they are `*`. Empty where the words name none. */
export function openGradesIn(text: string): Grade[] {
  const [, bounded = '', last = ''] = LISTED.exec(text.replace(/[^\S\n]+/g, '')) ?? [];
  const grades = [...bounded.matchAll(/([\u4e00-\u9fff]{2,5})[（(]([\d.]+|\*+)分/g)].map(([, name = '', min = '']) => ({
    name,
    min: min.includes('*') ? '*' : min,
  }));
  if (grades.length > 0) return [...grades, { name: last }];
  const pass = PASS.exec(text);
  return pass ? [{ name: '合格', min: pass[1] ?? '*' }, { name: '不合格' }] : [];
}

/** Whether words speak of grades at all. */
export const speaksOfGrades = (text: string): boolean =>
  /等次|等级评定|(?:优秀|良好|合格)[、，和][“"]?(?:良好|合格|一般|不合格|较差)/.test(text);
