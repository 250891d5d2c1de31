import { ordinal, quoted, rungs, sized, stands } from './but-for.ts';
import { graver } from './graver.ts';
import { perOf, type Step, scaled } from './level-rule.ts';
import { actOf, type Reading } from './reading.ts';
import { CL, GRADES, LEVEL, levelIn, RUNGS, SCALES } from './words.ts';

/**
 * 被国办通报一次扣2分，被省通报一次扣1.5分: neighbours that differ in a level, or in a word of one scale, are one scale; so are
 * neighbours of which one names a level and the other has another word in its place (一级站少1人…，小型站少1人…).
 */
export function joinLevels(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  let run: Step[] = [];
  const flush = (): void => {
    out.push(...(run.length > 1 ? [scaled(run)] : run.map((one) => one.reading)));
    run = [];
  };
  for (const reading of readings) {
    const next = stepOf(reading);
    const last = run.at(-1);
    if (!next) {
      flush();
      out.push(reading);
      continue;
    }
    if (last && !joins(last, next)) flush();
    run.push(next);
  }
  flush();
  return out;
}

/** 被宣威市政府办公室通报: whoever praises or blames, by the full name. */
const TOLD_BY =
  /(?:被|由|受到?|获得?|得到)([^，。；]{2,20}(?:厅|室|府|委|院|级|办|局|部|部门|省|市|县|区))(?=[^，。；]{0,8}(?:通报|表彰|表扬|批评|肯定|批示|点名|约谈|退回|推广|采用|刊发|转发|督办|曝光|问责))/;
/** 总公司级表彰, 分厂级表彰: the levels of a house that has its own. */
const OWN_LEVEL =
  /(?:^|[获受被在得到由])((?![上各年班等高中初])[\u4e00-\u9fff]{1,4}级)(?=[^，。；]{0,4}(?:通报|奖|表彰|表扬|批评|竞赛|比赛|评比|认定|立项|课题))/;
const GRADE = new RegExp(
  `(?:(?:^|为|是|评|评价|评定|结果|等次|等级|档次|达到|获|得|：)“?(${[...GRADES].sort((a, b) => b.length - a.length).join('|')})|(优秀|良好|(?:基本|不)?合格|较好|较差|(?:基本|不)?满意|第[一二三四]方阵))”?(?:等次|档次|等级|档|及以下|的)*$`,
);
/** 严重警告, 警告, 诫勉: whatever else is said, one of them is meted out for one act. */
const PENALTY = SCALES.filter((scale) => scale.includes('警告')).flat();
const SCALE = SCALES.flat().sort((a, b) => b.length - a.length);
const ANY_LEVEL = new RegExp(LEVEL, 'g');
const STARTS = new RegExp(`^${LEVEL}`);

function stepOf(reading: Reading): Step | undefined {
  const act = actOf(reading);
  const { rule } = reading;
  const zero = rule.kind === 'allOrNothing';
  if (!zero && !act?.whole && !act?.range && act?.points.length !== 1) return undefined;
  if (!zero && !/^(?:fixed|deduct|award|judgement)$/.test(rule.kind)) return undefined;
  if ('byClass' in rule && rule.byClass) return undefined;
  const words = reading.piece.condition
    // 全市平均水平 is a figure, and no level of who judges.
    .replace(/人民(?=政府)|全[国省市县区](?=平均|均值|同期)|(?<=级)及以[上下]/g, '')
    .replace(/[，的]+$/, '');
  const named = words.replace(/^.*：(?=.{2,})/, '');
  const near = named.split('，').at(-1) ?? '';
  const level = levelIn(near) ?? levelIn(named) ?? OWN_LEVEL.exec(named)?.[1];
  const by = TOLD_BY.exec(words)?.[1];
  const told = level !== undefined || /^[国省市县区州]/.test(by ?? '') ? by : undefined;
  // 优秀（90分以上）: the bracket says what the grade is.
  const graded = GRADE.exec(near.replace(/（[^）]*）$/, ''));
  const grade = graded?.[1] ?? graded?.[2];
  // 一般以下 is a grade of its own, and not 一般.
  const scale = grade?.endsWith('以下')
    ? grade
    : (SCALE.find((word) => near.includes(word)) ?? SCALE.find((word) => words.includes(word)));
  // Ⅴ类及以下不得分: the end of a scale of such words.
  const label = zero ? (grade ?? (/及以下$/.test(words) ? scale : undefined)) : (scale ?? told ?? level ?? grade);
  if ((zero && label === undefined) || (act?.range && grade === undefined)) return undefined;
  // 行业标准、地方标准: two words of one scale are one step of it.
  const family = SCALES.find((words) => words.includes(label ?? ''))?.join('|');
  const rest = words
    .replace(family && words.includes('、') ? new RegExp(`(?:${family})、?`, 'g') : (label ?? ''), '')
    .replace(ANY_LEVEL, '')
    .replace(grade === label ? /及?以上|（[^）]*）/ : /及?以上/, '');
  return { reading, label, level, grade, words, rest };
}

function joins(last: Step, next: Step): boolean {
  const [one, other] = [last.reading.piece, next.reading.piece];
  const apart = other.item - one.item;
  if (apart > 1 || other.sentence - one.sentence > 1) return false;
  const [a, b] = [actOf(last.reading), actOf(next.reading)];
  // Where steps take, 不得分 is no step of nothing: it takes everything.
  if ((a && b && a.verb !== b.verb) || (b?.more && !a?.more) || (a?.verb === 'take' && !b)) return false;
  // 按省政府要求完成的得0.5分，未完成不得分: done or not, whoever asked for it.
  if (!b && next.grade !== undefined && last.grade === undefined) return false;
  // 国家级专精特新企业每家2分；国家高新技术企业每家1分: the same level, of two things.
  if (
    last.level &&
    last.label !== next.label &&
    last.label &&
    next.label &&
    (last.label.startsWith(next.label) || next.label.startsWith(last.label))
  )
    return false;
  // 0.5分/次，2分封顶；0.5分/次，3分封顶: each with a limit of its own.
  const [most, limit] = [ownLimit(last), ownLimit(next)];
  if (typeof most === 'number' && typeof limit === 'number' && most !== limit) return false;
  if (apart === 0 && other.sentence === one.sentence && carries(last, next)) return true;
  // Over the end of a sentence only the same words but for the level.
  if (apart > 0 || other.sentence > one.sentence) {
    if (last.label === undefined || next.label === undefined) return ordinal(last, next);
    if (last.label === next.label || perOf(last) !== perOf(next)) return false;
    return within(last.rest, next.rest) || (PENALTY.includes(last.label) && PENALTY.includes(next.label));
  }
  if (last.grade !== undefined && next.label === next.grade && last.grade !== next.grade) last.label = last.grade;
  if ((last.label === undefined || next.label === undefined) && ordinal(last, next)) return true;
  if (rungs(last, next) || quoted(last, next) || graver(last, next)) return true;
  // 被警告的扣2分，被降级的扣4分，被摘牌的扣8分
  const met = /^被([^，被级]{2})$/.exec(next.words)?.[1];
  if (met !== undefined && next.label === undefined && PENALTY.includes(last.label ?? '')) {
    next.label = met;
    return last.reading.rule.kind === next.reading.rule.kind;
  }
  if (last.label === undefined || next.label === undefined) return stands(last, next);
  // 市委主要领导批示，市政府领导批示: both name a level, though one names a word of a scale too.
  if (
    SCALE.includes(last.label) !== SCALE.includes(next.label) &&
    last.level !== undefined &&
    next.level !== undefined
  ) {
    last.label = last.level;
    next.label = next.level;
    last.rest = last.words.replace(ANY_LEVEL, '');
    next.rest = next.words.replace(ANY_LEVEL, '');
  }
  if (last.label === next.label) return sized(last, next);
  if (PENALTY.includes(last.label) && PENALTY.includes(next.label) && perOf(last) === perOf(next)) return true;
  if (strangers(last, next)) return false;
  // 发明专利每件得1分，实用新型专利每件得0.3分: two words of one scale, each at its price for the same piece.
  const own =
    next.words.startsWith(next.label) &&
    SCALES.some((scale) => [last, next].every(({ label }) => scale.includes(label ?? '')));
  if (own && a?.verb !== 'take' && one.part === other.part && perOf(next) !== null && perOf(last) === perOf(next))
    return true;
  const bare = (words: string): string =>
    words.replace(/[，、；：（）的被受获得到由在次一1起级以上及其部门单位等]/g, '');
  const [before, after] = [bare(last.rest), bare(next.rest)];
  return (
    after.length <= 2 || (one.part === other.part && begins(last) && begins(next)) || overlap(before, after) >= 0.6
  );
}

const ownLimit = ({ reading: { rule } }: Step): unknown => ('cap' in rule ? rule.cap : null);

/** 督查激励事项获得激励的, 督查激励的: all that one says is in the other, in its order. */
function within(one: string, other: string): boolean {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length && (short.length >= 3 || long === short);
}

/** Words of two different scales (一等奖 and 发明专利) are no steps of one; a step may name several (硕士或副高级). */
const strangers = (last: Step, next: Step): boolean =>
  SCALE.includes(last.label ?? '') &&
  SCALE.includes(next.label ?? '') &&
  !SCALES.some((scale) => [last, next].every(({ words }) => scale.some((word) => words.includes(word))));

const EACH_END = new RegExp(`每${CL}$`);
const CARRIED = new RegExp(`每[^，。；]{0,6}(?:1|一)${CL}[^，。；]{2,}$`);
const PRICED = new RegExp(`^.*每[^，。；]{0,6}?(?:1|一)?${CL}(?=[^，。；]{2})`);

/** 到县, 进京: how far somebody went. */
const GONE = /[到赴去进](?:京|[省市县区州乡镇])/;

/** 每引进一个世界500强项目加5分、国内500强项目加3分: 每…一个 holds for all of the list. */
function carries(last: Step, next: Step): boolean {
  const per = perOf(last);
  const [a, b] = [last.reading.rule, next.reading.rule];
  if (per === null || perOf(next) !== null || last.reading.piece.part !== next.reading.piece.part) return false;
  // 到县集体访的每批扣0.5分，到市的扣1分: whoever goes further, by the same piece.
  const gone = GONE.exec(last.label ?? last.words)?.[0];
  if (a.kind === 'deduct' && b.kind === 'fixed' && gone !== undefined && RUNGS.test(next.words)) {
    next.carried = per;
    last.label ??= gone;
    next.label ??= next.words;
    return true;
  }
  // 每新增1家规上工业企业加0.5分，限上商贸企业加0.3分: the piece and the noun of the first hold for the next, which names its sort alone.
  // 大中型水库除险加固每座加1分，小型水库加0.5分: the noun stands before the piece.
  const ahead =
    EACH_END.test(last.words) && next.words.length > 2 && last.words.slice(0, -2).includes(next.words.slice(-2));
  const sorts = a.kind === 'award' && (CARRIED.test(last.words) || ahead || last.carried !== undefined);
  if (!next.reading.piece.listed && !sorts) return false;
  const alike = sorts && /^[\u4e00-\u9fff]{3,}$/.test(next.words) ? 1 : 2;
  if ((last.carried === undefined && !/[每逐]/.test(last.words)) || /[未没无不\d]$/.test(next.words)) return false;
  if (!(a.kind === 'award' && b.kind === 'award') && !(a.kind === 'deduct' && b.kind === 'fixed')) return false;
  if (/，/.test(next.words) || next.words.length > 12) return false;
  if (!ahead && last.words.slice(-alike) !== next.words.slice(-alike)) return false;
  next.carried = per;
  last.label ??= last.words.replace(PRICED, '');
  next.label ??= next.words;
  return true;
}

/** 国家卫星监测每个…，省级巡查发现每个…: each piece begins with its level. */
const begins = ({ words, label }: Step): boolean =>
  (words.split(/[，：、]/).at(-1) ?? '').replace(/^(?:被|获|受|由|在)/, '').startsWith(label ?? '') &&
  STARTS.test(label ?? '');

/** Share of the second's signs that the first has too. */
function overlap(one: string, other: string): number {
  const signs = new Set(one);
  return [...other].filter((sign) => signs.has(sign)).length / Math.max(other.length, 1);
}
