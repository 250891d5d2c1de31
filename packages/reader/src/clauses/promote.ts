import { PLAIN } from './act.ts';
import { AND_ALSO } from './bandable.ts';
import { countedIn } from './counted.ts';
import type { Event, Verb } from './event.ts';
import { intervalIn } from './interval.ts';
import { isWhole } from './whole.ts';
import { CL, GRADE_STARTS, GRADES, LEVEL, SCALES } from './words.ts';

const ALL_TAKING = /均为扣分|均扣分|以上为扣分|（扣分）(?=[。；\n]|$)/;
/** 按以下情形扣分：… 加分标准：… 加减分：…: a heading says what the marks behind it do. */
const HEAD = /(加减|加扣|奖扣|[扣减加])分(?:标准|项目?|细则|情形|办法|情况)?(?:：|，(?=每))/g;
/** 错别字0.1分/处: what is wrong costs marks. */
const FAULT =
  /错|未|缺|漏|失|违|逾期|超[期时]|迟|早退|旷|[病事请]假|缺勤|空白|篡改|暗链|[损破]坏|破损|脏|堵|隐患|擅自|私自|瞒|虚假|发现问题|不[^少低]/;
const MERIT_END = new RegExp(
  `${GRADE_STARTS}(?:${[...GRADES].sort((a, b) => b.length - a.length).join('|')})(?:等次|档次|等级|档)?[”"]?（$`,
);
const STEP = new RegExp(
  `(?:${LEVEL}|${[...SCALES.flat(), ...GRADES].sort((a, b) => b.length - a.length).join('|')})[”"]?[\u4e00-\u9fff]{0,6}$`,
);
/** 获表彰每项2分: what earns marks wherever it stands. */
const MERIT = /获|奖|表彰|表扬|采用|采纳|完成|提[高升]|创新|推广|合格(?<!不合格)|达标(?<!不达标)|参加|开展|举办/;
/** 迟到一次扣1分；论文：核心期刊每篇5分: behind the end of a part, what nobody loses marks for. */
const EARNED =
  /[；。\n][^。；\n]*(?:论文|专利|专著|著作|教材|竞赛|获奖|奖项|获得|荣获|课题|示范课|表彰|采用|采纳|录用|刊发|加分)(?![^。；\n]*(?:[未没漏缺错误]|造假|抄袭|不[^少低]))/;
const GRADED = new RegExp(
  `(?:${[...GRADES].sort((a, b) => b.length - a.length).join('|')})(?:等次|档次|等级|档)?[”"]?$`,
);
const MEASURED = new RegExp(`(?:\\d|${CL}|以[上下内]|之间|）)(?:的|，)*$`);
/** 推诿不处理，一次0.5分: marks for one of them. */
const ONE_PIECE = new RegExp(`[，的](?:1|一)(?!个?(?:月|年|季度|工作日))${CL}$`);
/** 完全达成16分: all that was to be reached. */
const REACHED = /^(?:完全|全部|全面|按期|如期|按时|按要求)?(?:达成|达标|完成|落实)(?:任务|目标|要求|指标)?$/;
/** 事假: nothing but the name of what is paid for. */
const PRICED = /^(?!其中|共|满分|合计|总|各)[\u4e00-\u9fff]{2,4}$/;
/** How far behind a heading marks may stand. */
const REACH = 400;
const ENDS = /^(?:$|[、，；。）\n]|（(?![\d含])|计(?:分|算)?(?:$|[，；。]))/;

/**
 * Marks without a verb that stand in a table of ranks, prices or steps are acts all the same (第1名10分，第2名8分; 每缺一项0.05分;
 * 国家级扣5分、省级3分; 优秀5分、良好4分). They do what the act before them in the sentence does; the first of a table gives marks.
 */
export function promote(text: string, events: readonly Event[], column?: Verb): Event[] {
  const out: Event[] = [];
  events.forEach((event, index) => {
    const last = out.filter(({ kind }) => kind !== 'noise').at(-1);
    const verb =
      event.kind !== 'mark'
        ? undefined
        : event.bracket
          ? gradedAt(text, events, index)
          : verbOf(text, events, index, last, { taken: takes(out), worth: parted(out) }, column);
    // 酌情0.5-5分, in a column of what is taken; 无故不完成的1-3分 among losses.
    if (event.kind === 'act' && event.range && /\d/.test(text.charAt(event.from))) {
      const fault = takes(out) && FAULT.test(wordsBefore(text, event.from, last?.to ?? 0));
      out.push({ ...event, verb: column ?? (fault ? 'take' : event.verb) });
      return;
    }
    if (event.kind !== 'mark' || verb === undefined) {
      out.push(event);
      return;
    }
    out.push({
      ...PLAIN,
      verb,
      from: event.from,
      to: event.to,
      points: [event.points],
      apiece: text.charAt(event.from - 1) === '各',
      ...(event.per === undefined ? {} : { per: event.per }),
    });
  });
  return out;
}

/** Everything so far takes. */
const takes = (events: readonly Event[]): boolean => {
  const acts = events.filter((event) => event.kind === 'act');
  return acts.length > 0 && acts.every(({ verb }) => verb === 'take');
};

/** 好（5分）、较好（3分）: marks in brackets behind grades, one after the other. */
function gradedAt(text: string, events: readonly Event[], index: number): Verb | undefined {
  const graded = (event: Event | undefined): boolean =>
    event?.kind === 'mark' && event.bracket && MERIT_END.test(text.slice(Math.max(0, event.from - 10), event.from));
  if (graded(events[index]) && (graded(events[index - 1]) || graded(events[index + 1]))) return 'gain';
  const here = measuredAt(text, events, index);
  // 全部完成整治的（8分）；完成整治80%以上的（5分）: all of it, and a share.
  if (allAt(text, events, index) || (here !== undefined && allAt(text, events, index - 1))) return 'gain';
  const beside = [measuredAt(text, events, index - 1), measuredAt(text, events, index + 1)];
  return here !== undefined && beside.some((one) => one === here || one === '') ? 'gain' : undefined;
}

/** （1）设施完好3分；（2）…4分，每少一篇扣1分；（3）…: where a part before it was worth something, the next part goes its own way. */
const NUMBERED = /；(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、](?!\d)|[①-⑳])/;
const parted = (before: readonly Event[]): boolean => before.some((event) => event.kind === 'mark' && !event.bracket);

/** Marks in brackets behind all of something, where those behind them are for a share and are fewer. */
function allAt(text: string, events: readonly Event[], index: number): boolean {
  const [event, next] = [events[index], events[index + 1]];
  if (event?.kind !== 'mark' || !event.bracket || next?.kind !== 'mark') return false;
  return (
    isWhole(wordsBefore(text, event.from - 1, events[index - 1]?.to ?? 0)) &&
    /%/.test(text.slice(event.to, next.from)) &&
    measuredAt(text, events, index + 1) !== undefined &&
    (next.points ?? 0) < (event.points ?? 0)
  );
}

/** 满意率50%以下（3分）满意率80%以下（5分）: what an interval in front of marks in brackets is of; its neighbours of the same are steps of one table. */
function measuredAt(text: string, events: readonly Event[], index: number): string | undefined {
  const event = events[index];
  if (event?.kind !== 'mark' || !event.bracket) return undefined;
  const words = wordsBefore(text, event.from - 1, events[index - 1]?.to ?? 0)
    .replace(/^）/, '')
    .replace(/^(?:\d{1,2}[.、](?!\d)|（[一二三四五六七八九十\d]{1,3}）|[①-⑳])/, '')
    .replace(AND_ALSO, '');
  const interval = MEASURED.test(words) ? intervalIn(words) : undefined;
  if (!interval) return undefined;
  return interval.rest.replace(/[，的在达到为]/g, '');
}

function verbOf(
  text: string,
  events: readonly Event[],
  index: number,
  last: Event | undefined,
  { taken, worth }: { readonly taken: boolean; readonly worth: boolean },
  column: Verb | undefined,
): Verb | undefined {
  const event = events[index];
  if (!event) return undefined;
  // A级（≥90分）3分: the bracket says what the grade is.
  const words = wordsBefore(text, event.from, last?.to ?? 0).replace(/(?<=[级档等优良中差秀好格])（[^（）]*）$/, '');
  const head = headOf(text, event.from) ?? column;
  if (head && words !== '' && ENDS.test(text.slice(event.to, event.to + 3))) return head;
  const between = last === undefined ? '' : text.slice(last.to, event.from);
  const own = last?.kind === 'act' && last.verb === 'take' && EARNED.test(between);
  const near =
    last?.kind === 'act' && !own && !/[。\n]/.test(between) && !(worth && NUMBERED.test(between))
      ? last.verb
      : undefined;
  if (/(?:名|位)(?:及以[上后下]|以后|的|，|计|：)*$/.test(words) && intervalIn(words)?.rank === true)
    return near ?? 'gain';
  if (countedIn(words, false)?.each === true && /每[^，。；]{0,10}$/.test(words)) {
    return near ?? alone(text, event, words, taken && !own);
  }
  if (ONE_PIECE.test(words)) return near ?? alone(text, event, words, taken && !own);
  if (event.kind === 'mark' && event.per !== undefined && words !== '')
    return near ?? alone(text, event, words, taken && !own);
  if (falls(text, events, index)) return 'gain';
  // 优=10分
  if (words.endsWith('=')) return near ?? 'gain';
  if (words.endsWith('各')) return near ?? 'gain';
  if (
    event.kind === 'mark' &&
    near === undefined &&
    REACHED.test(words) &&
    ENDS.test(text.slice(event.to, event.to + 3))
  )
    return 'gain';
  // 病假每天扣0.2分，事假0.5分: another price of the same kind.
  if (near === 'take' && PRICED.test(words) && ENDS.test(text.slice(event.to, event.to + 3))) return near;
  if (!isStep(text, event, words)) return undefined;
  // 缺1次扣0.3分；…A等3分，B等2分: behind the end of a part, grades begin a table of their own.
  const begins = last !== undefined && /；/.test(text.slice(last.to, event.from)) && GRADED.test(words);
  if (near && !begins) return near;
  const next = events[index + 1];
  const after = next === undefined ? '' : wordsBefore(text, next.from, event.to);
  const table =
    (next?.kind === 'mark' && !next.bracket && isStep(text, next, after)) ||
    // 20%—40%，2分。20%以下不得分: the step before the end of a table.
    (next?.kind === 'zero' && MEASURED.test(words) && MEASURED.test(after) && intervalIn(after) !== undefined);
  return table ? 'gain' : undefined;
}

/** 无结余，3分；有结余但不超上年，2分；超过上年，不得分: bare marks that fall, part by part, down to nothing. */
function falls(text: string, events: readonly Event[], index: number): boolean {
  const isBare = (event: Event | undefined): event is Event & { kind: 'mark' } =>
    event?.kind === 'mark' && !event.bracket && event.per === undefined;
  let [from, to] = [index, index];
  while (isBare(events[from - 1])) from -= 1;
  while (isBare(events[to + 1])) to += 1;
  const steps = events.slice(from, to + 1).filter(isBare);
  const end = events[to + 1];
  return (
    steps.length > 1 &&
    end?.kind === 'zero' &&
    [...steps, end].every((step, at) => {
      const before = steps[at - 1];
      if (!before) return true;
      const lower = step.kind !== 'mark' || (step.points ?? 0) < (before.points ?? 0);
      return lower && /^[；\n][^。；\n]*$/.test(text.slice(before.to, step.from));
    })
  );
}

/** What a price without any verb before it does. */
const alone = (text: string, event: Event, words: string, taken: boolean): Verb =>
  ALL_TAKING.test(text.slice(event.to)) || FAULT.test(words) || (taken && !MERIT.test(words)) ? 'take' : 'gain';

/** What the last heading in the line says; nothing where it says both. */
function headOf(text: string, at: number): Verb | undefined {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - REACH), at);
  const word = [...line.matchAll(HEAD)].at(-1)?.[1];
  return word === undefined || word.length > 1 ? undefined : word === '加' ? 'add' : 'take';
}

function wordsBefore(text: string, at: number, last: number): string {
  const start = Math.max(last, ...['。', '；', '\n', '：'].map((sign) => text.lastIndexOf(sign, at - 1) + 1));
  return text.slice(start, at).replace(/^[，、；]+|[，的]+$/g, '');
}

const isStep = (text: string, event: Event, words: string): boolean =>
  ENDS.test(text.slice(event.to, event.to + 3)) &&
  (STEP.test(words) || (MEASURED.test(words) && intervalIn(words) !== undefined));
