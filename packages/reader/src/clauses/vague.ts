import { lastPiece } from './counted.ts';
import { doubt, type Reading } from './reading.ts';
import { CL } from './words.ts';

/** 缺一, 过期1具: one of something, whose word of measure is not known. */
const ONE_THING =
  /(?:缺|少)[1一]，?$|[缺少](?!\d{4})[建办报送完成种植发]{0,2}\d+[\u4e00-\u9fff]{1,2}的?，?$|(?<![第\d.唯同统])[1一](?!般)[\u4e00-\u9fff]的?，?$/;
/** What is counted stands next to the marks. */
const COUNTED_LAST = new RegExp(`[每逐按]|(?:1|一)${CL}(?:的|，)*$`);
/** 一村一顾问, 一户一档: sayings in which nothing is counted. */
const SAYING = new RegExp(
  [
    /一[\u4e00-\u9fff]一(?=[\u4e00-\u9fff])|“[^”]{1,12}”|一票否决|(?<!每)[1一]季度/,
    // 至少开展1次, 压缩至1个工作日: how much is demanded.
    /(?:至少|不少于|不低于)[^，。；\d]{1,6}[\d一][\u4e00-\u9fff]|(?:压缩|缩短|控制|限定)(?:至|到|在)[\d一]+个?(?:工作日|小时|天)/,
    // 每个乡镇省级用稿1篇: each of those that are assessed.
    /^每个?(?:乡镇|乡（镇）|镇街|镇|街道|县区|县（市、区）|单位|部门|科室)(?=[省市县][级直]|用稿|应|须|要|需|均)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** 省级用稿1篇，市级用稿2篇: so many of several things, which are demanded together. */
const SEVERAL_DEMANDED = /[1一][篇条件次期][，、；][^。]*[2-9二两三四五六七八九十][篇条件次期]/;
/** What somebody took of what was offered: each piece that was taken is one. */
const TAKEN = /用稿|采用|采纳|采编|录用|刊发|刊登|刊载|发表/;
const ONE_OF = new RegExp(
  `每(?!个?(?:年|月|季|周|日|天|半年|学期)|[百千万])|逐[项条件处]|(?<![第\\d.同唯统进]|不少于|至少|不低于)[1一](?!个?月|[级等]|批(?!次))(?:${CL.replace(/日|天|周|月|年/g, '件')})(?!以上|以内|流|致|级)`,
);
/** 每降低1个百分点或每缺1次: two things are named, unlike one finding that has two names: 一项（次）, and each one every time: 每次每处, 每人每次. */
const TWO_UNITS = new RegExp(
  `每(?!次每[处项件个条份间台盏株户人]|[人户家车]每次)${CL}[^，。；]{0,2}每|每(?!个?(?:[年月周日天旬季]|半年|学期|工作日))[^，。；每]{2,12}(?:或|、|/|和)?每|每[^，。；\\d]{0,6}\\d[\\d.]*(?!%|个?百)(?<unit>${CL})[\\d.]+\\k<unit>`,
);
const MORE = /[两二三四五六七八九十2-9]\d*(次|个(?!月|工作日|小时|百分点)|条|处|起|件|项|篇|人|家|户)/;
const EACH_BEFORE = new RegExp(`每[^，。；\\d]{0,6}1?(${CL})(?:的|，)*$`);

/**
 * What the words of one rule leave open by themselves: whether it is paid once or each time, what it counts, in which direction it goes.
 * Adds to the doubts of the reading; changes no rule.
 */
export function vague(reading: Reading): void {
  if (
    guessed(reading) ||
    (reading.rule.kind === 'rate' && !/[每逐]/.test(reading.piece.condition)) ||
    measured(reading) ||
    recurring(reading) ||
    everyTime(reading) ||
    eachOfAll(reading) ||
    far(reading) ||
    spanned(reading)
  )
    doubt(reading, 'once-or-each');
  if (owing(reading)) doubt(reading, 'which-demand');
  if (bare(reading) || uncounted(reading) || twoVerbs(reading)) doubt(reading, 'what-is-counted');
  if (bothWays(reading) || gaping(reading)) doubt(reading, 'one-scale');
}

/** 每月未达标扣0.5分, 重复出现扣0.5分, 上升10%扣1分: once, or in every month, each time and for each step? */
const recurring = ({ rule, piece }: Reading): boolean =>
  rule.kind === 'fixed' &&
  !rule.byClass &&
  /重复(?:出现|发生)的?，?$|^(?:上升|下降|提高|降低|增加|减少)[\d.]+(?:%|个?百分点)的?，?$|(?:每个?|逐)(?:[年月周日天]|季度?|半年|学期)[^，。；]{0,10}(?:[未没不无缺]|[低高少]于|超过)[^，。；]*，?$|^每个?(?:月|季度?|周|旬)[^，。；]{0,8}[前内底][^，。；]{1,16}，(?:未|没|不|漏)[^，。；]{0,6}$/.test(
    piece.condition,
  );

/** 每月全勤，加3分: once, or for each month? */
const everyTime = ({ rule, piece }: Reading): boolean =>
  rule.kind === 'award' &&
  rule.per === null &&
  rule.base !== true &&
  /^每个?(?:月|季度?|周|旬|天|日)[^，。；\d]{1,10}，?$/.test(piece.condition);

/** 每高于或低于1个百分点, 每超（欠）1%, 每增减1%: one price for two directions. */
const bothWays = ({ piece }: Reading): boolean =>
  /每(?:增减|升降|加减|上下浮动|浮动|变动)/.test(piece.condition) ||
  /每[^，。；]{0,4}[高超增升多提][\u4e00-\u9fff]{0,2}(?:或|（|\/|、)[低减降少欠短]/.test(piece.condition);

/** Marks without a word of what they are for; 否则不得分，同时倒扣1分 are for what stands before them. */
const bare = ({ rule, piece }: Reading): boolean =>
  piece.event.kind === 'act' &&
  // 100%得满分: of what the item is named after.
  !(piece.event.whole && /\d/.test(piece.condition)) &&
  !/^(?:同时|并且?)，?$/.test(piece.condition) &&
  (rule.kind === 'fixed' || (rule.kind === 'award' && !rule.per)) &&
  !/[\u4e00-\u9fff]{2}/.test(
    piece.condition.replace(
      /以上|以下|上述|其中|同时|否则|反之|每次|本项|该项|此项|一律|给予|各?(?:部门|单位)|累计|合计/g,
      '',
    ),
  );

/** 每项不达标扣完该项分: all of the item, or of each part of it? */
const eachOfAll = ({ rule, piece }: Reading): boolean =>
  rule.kind === 'allOrNothing' && /(?:每|各|任何?)一?[项个条类]/.test(piece.condition);

/** 每个镇至少建成1个，未建成的扣2分: for each of what was named before the comma? */
const far = ({ rule, piece }: Reading): boolean => {
  // 每校2名辅导员未达标的: for each, or once?
  if (rule.kind === 'deduct' && /每(?!有|发现|出现)[^，。；每\d]{1,3}\d+[^，。；\d]{2,}[未没不]/.test(piece.condition))
    return true;
  if (rule.kind !== 'deduct' || rule.per === null || piece.event.kind !== 'act' || piece.event.per !== undefined)
    return false;
  // 每降低0.1等，在3分的基础上扣分，产区扣0.9分: from which marks it takes, and of which class, is no thing that is counted.
  const words = piece.condition
    .replace(rule.byClass ? /，[^，]{1,4}$/ : /$/, '')
    .replace(/，在[^，]{1,16}基[础数]上[^，]{0,4}(?:，|$)/, '，')
    .replace(/[，的]+$/, '');
  const own = lastPiece(words);
  return own !== words && !/[每逐按1一\d]/.test(own);
};

/** 每月走访不少于10名，每少1人 that became no quota: what was owed in every period? */
const owing = ({ rule, piece }: Reading): boolean =>
  rule.kind === 'deduct' &&
  /(?:每个?(?:周|月|季度?|半年|年|学期)|[当每逐全](?:周|月|季|年))[^。；]*(?:不少于|至少|不低于|少于)\d/.test(
    piece.condition,
  ) &&
  /每?[少缺漏][^，。；]{0,8}$/.test(piece.condition);

/** 未在5个工作日内答复的扣1分: a span and no day, so that it may happen again and again. */
const spanned = ({ rule, piece }: Reading): boolean =>
  (rule.kind === 'deadline' || rule.kind === 'fixed') &&
  !('per' in rule && rule.per) &&
  /[\d一二三五七十两]+个?(?:工作日|日|天|小时|分钟)(?:之?内|以内)?[^，。；]{0,6}[未没不]|[未没]在?[^，。；]{0,6}[\d一二三五七十两]+个?(?:工作日|日|天|小时|分钟)(?:之?内|以内)/.test(
    piece.condition,
  );

/** 到账100万美元得1分: once from there on, or for each? */
const measured = ({ rule, piece }: Reading): boolean =>
  (rule.kind === 'award' || rule.kind === 'fixed') &&
  !('per' in rule && rule.per) &&
  /(?<!达到?|满|于|超过|不足|少于|完成|以[上下内].{0,6}|[-至到]|每.{0,6})(?<![\d.])\d[\d.]*(?:[万亿]?元|[万亿]美元|[万]?吨|亩|公里|平方米|立方米)的?，?$/.test(
    piece.condition,
  );

/** 每处扣服务费评分0.5分: a verb that takes stands in front of one that gives. */
const twoVerbs = ({ rule, piece }: Reading): boolean =>
  rule.kind === 'award' && /(?<![只不])[扣减](?!少|轻|排|税|费|免|负|贫|不增)[^，。；]{0,12}$/.test(piece.condition);

/** Steps of one quantity that leave a gap, or a single step. */
const gaping = ({ rule }: Reading): boolean => {
  if (rule.kind !== 'band' || rule.bands.some((band) => band.label !== undefined)) return false;
  const edges = rule.bands.flatMap(({ from, to }) => [from, to]).filter((edge) => edge !== null);
  const meets = ({ from, to }: { from: number | null; to: number | null }): boolean =>
    [from, to].some((edge) => edge !== null && edges.filter((one) => Math.abs(one - edge) <= 1).length > 1);
  return rule.bands.length === 1 || !rule.bands.every(meets);
};

/** A price that says 每, or names a single piece, and was not read as one. */
const uncounted = ({ rule, piece }: Reading): boolean =>
  ((('per' in rule && rule.per !== null) || rule.kind === 'quota' || rule.kind === 'rate') &&
    TWO_UNITS.test(piece.condition)) ||
  // 每缺1人扣2分/天: two things are named.
  (piece.event.kind === 'act' &&
    piece.event.per !== undefined &&
    EACH_BEFORE.exec(piece.condition)?.[1] !== undefined &&
    EACH_BEFORE.exec(piece.condition)?.[1] !== piece.event.per) ||
  // 一次办结率低于90%扣1分: a figure decides, and what was read as counted may be a word of it.
  (rule.kind === 'deduct' &&
    !COUNTED_LAST.test(piece.condition) &&
    piece.event.kind === 'act' &&
    piece.event.per === undefined &&
    /(?:率|比例|占比)[^，。；]{0,6}[\d.]+%/.test(piece.condition)) ||
  ((rule.kind === 'fixed' || rule.kind === 'award') &&
    (!('per' in rule) || rule.per === null) &&
    !('byClass' in rule && rule.byClass) &&
    !SEVERAL_DEMANDED.test(piece.condition) &&
    (ONE_OF.test(piece.condition.replace(SAYING, '')) || ONE_THING.test(piece.condition)));

/** 加1分, or 得1分，最多5分: more of them earn more, where 得1分 may be all that a demand is worth. */
const isBonus = (event: Reading['piece']['event'], cap: 'full' | number | null): boolean =>
  (event.kind === 'act' && event.verb === 'add') || typeof cap === 'number';

/** 完成1项得1分 without 每: once, or for each? 2次以上 in a price is another sign of a step. */
const guessed = ({ rule, piece }: Reading): boolean => {
  if (rule.kind === 'award')
    return (
      rule.per !== null &&
      !(isBonus(piece.event, rule.cap) && TAKEN.test(lastPiece(piece.condition))) &&
      !/[每逐按]|分[/每一]/.test(piece.condition) &&
      /(?:1|一).{1,2}，?$/.test(piece.condition)
    );
  return (
    rule.kind === 'deduct' &&
    // 50人以上群体性事件每起: how large each of them is, and no number of them.
    MORE.exec(piece.condition.replace(/每.*$/, ''))?.[1] === rule.per &&
    /以上|累计|超过/.test(piece.condition)
  );
};
