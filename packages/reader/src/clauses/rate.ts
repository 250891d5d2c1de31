import { type Around, type Judged, signOf, times } from './around.ts';
import type { Counted } from './counted.ts';
import type { Act } from './event.ts';
import { goesUp } from './rising.ts';
import type { Points } from './rule.ts';
import { baselineIn, goalIn, ownGoalIn, percentsIn, rateNamed, type Target, targetIn } from './target.ts';
import { tidy } from './tidy.ts';

/** 使用率85%-93%得满分，每低1%, 每高1%: measured from the end of the span that it leaves. */
const SPAN = /(\d[\d.]*)%?[-至到](\d[\d.]*)%[^%]*$/;
function endOf(words: string, condition: string): Target | undefined {
  const [, low, high] = SPAN.exec(words) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const way = /每(?:再)?(低|少|降|减)?/.exec(condition)?.[1];
  return { percent: Number(way === undefined ? high : low) };
}

/** 出生缺陷发生率控制在指标内: another rate, whose figure is not told. */
const OTHER_RATE = /^[^，%\d]{2,12}率(?:控制)?在[^，%\d]{0,6}(?:指标|目标|范围|要求)[^%\d]*(?:\d+分[^%\d]*)?$/;
/** 低于70%不得分: where everything is lost, and nothing that one goes beyond. */
const SHORT = /(?:低于|不足|不到|未达到?|<)\d[\d.]*%/g;
/** 降低1个百分点的, at the end. */
const STEP = /(?:[低降少差超高]|降低|下降|提高|上升|增长)[\d一][^，]*，?$/;
/** What is measured, named by itself; 未达到的 and 每低 lean on what was named before. */
const OWN_SUBJECT = /^(?![未没不低少高超达完若如其差欠])[\u4e00-\u9fff（）]{5,}，?$/;

/** 每低1个百分点扣0.5分: a price by percent, with what it is measured from where the words around it say so. */
export function rate(act: Act, points: Points, counted: Counted, leaning: Around): Judged {
  const around =
    act.verb === 'take'
      ? leaning
      : { ...leaning, before: leaning.before.replace(SHORT, ''), sentence: leaning.sentence.replace(SHORT, '') };
  const own = around.condition
    .replace(/^对于|在?(?:此|其)?基[础数]上，?/g, '')
    .replace(/[，的]+$/, '')
    .replace(counted.each ? /每[^，]*$/ : /[^，]*$/, '');
  // 满意率降低1个百分点: the name stands before its step.
  const named = counted.each ? own : around.condition.replace(STEP, '');
  const noun =
    /([\u4e00-\u9fff]{2,6})(?:率|比例|占比|比重)，?$/.exec(named)?.[1] ??
    /^(?![未没不低少高超达])[^，]*?([\u4e00-\u9fff]{2})(?:额|量|数|值|收入|产值|增速)$/.exec(own)?.[1];
  // A price that names a rate of its own leans only on words about that rate.
  const known = noun === undefined || around.before.includes(noun);
  const sentence = around.sentence.replace(/每[^，。；]*/g, '');
  const part = around.before.split('；');
  const other = part.length > 1 && OTHER_RATE.test(part.at(-1) ?? '');
  const told: Target | undefined =
    (counted.target === undefined ? undefined : { percent: counted.target }) ??
    (/超额/.test(around.condition) ? { percent: 100 } : undefined) ??
    ownGoalIn(own) ??
    ownGoalIn(around.before + own, around.context) ??
    endOf(around.before + own, around.condition) ??
    targetIn(own) ??
    baselineIn(around.condition) ??
    goalIn(around.condition, known ? around.before : '', around.context) ??
    (known && !other ? (targetIn(around.before) ?? ownGoalIn(sentence) ?? targetIn(sentence)) : undefined) ??
    (noun === undefined || known ? undefined : rateNamed(noun, around.item));
  // 申报率，企业达到98%、个体95% in the cell beside it: measured from which of them?
  const beside = told === undefined ? new Set(percentsIn(around.context)) : new Set<number | null>();
  const target =
    told ??
    targetIn(around.context) ??
    // 教师编制每缺1%: what is lacking is lacking from all of it.
    (/每缺/.test(around.condition) ? { percent: 100 } : undefined);
  // …低于6%的，每1户扣0.2分；信息认定不准确每超1%扣0.1分: what another part measures may be something else.
  const apart = OWN_SUBJECT.test(own) && targetIn(own) === undefined && /%[^%]*[；。]/.test(sentence);
  const above = act.verb !== 'take' || goesUp(around.condition);
  return {
    rule: {
      kind: 'rate',
      target: target?.percent ?? null,
      stepPct:
        /^(?:‰|个?千分点)$/.test(counted.unit) && counted.amount !== null ? tidy(counted.amount / 10) : counted.amount,
      points: times(points, signOf(act)),
      ...(above ? { dir: 'above' as const } : {}),
      ...(target?.baseline === undefined ? {} : { baseline: target.baseline }),
    },
    // 高于93%或低于85%，每1个百分点: measured from which of two?
    doubts:
      target === undefined ||
      target.parted ||
      beside.size > 1 ||
      (apart && target.percent !== null && noun === undefined) ||
      new Set(percentsIn(own)).size > 1
        ? ['no-target']
        : [],
  };
}
