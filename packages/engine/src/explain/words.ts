// A reference table: the words of every line a score can hold. `{name}` is filled from what was computed; `{n|day|days}` is the number with its noun. Nothing is calculated here.
import type { Lang } from '@mingjian/model/problem';
import { type Manner, verdictNames } from '@mingjian/model/verdict';

interface Words extends Record<Lang, string> {
  /** Values that are themselves words. */
  terms?: Record<string, Record<Lang, string>>;
}

const unitTerms = {
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  workdays: { zh: '个工作日', en: 'working days' },
};
const howTerms = {
  sum: { zh: '合计', en: 'sum' },
  mean: { zh: '平均', en: 'mean' },
  trimmed: { zh: '去掉一个最高和一个最低后平均', en: 'mean without one highest and one lowest' },
  median: { zh: '中位数', en: 'median' },
  min: { zh: '最低', en: 'lowest' },
  max: { zh: '最高', en: 'highest' },
  last: { zh: '最近一次', en: 'latest' },
};

/** The result of an item of a list, in the words in which it was asked. */
const itemOf = (manner: Manner, value: 'pass' | 'partial' | 'fail'): Words => ({
  zh: `“{item}”${verdictNames[manner][value].zh}（{points}分）`,
  en: `“{item}”: ${verdictNames[manner][value].en} ({points})`,
});

const table = {
  'leaf.base': { zh: '满分{full}分', en: 'starts from {full|point|points}' },
  'leaf.limit': { zh: '本条最多{limit}分，超出部分不计', en: 'this clause counts at most {limit|point|points}' },
  'leaf.group': {
    zh: '共用上限的几条合计最多{limit}分，超出部分不计',
    en: 'clauses that share a limit count at most {limit|point|points} together',
  },
  'leaf.round': { zh: '四舍五入到小数点后{places}位', en: 'rounded half up to {places|place|places}' },
  'none.full': { zh: '没有记录，按方案计为满分', en: 'nothing recorded: full points, as the scheme says' },
  'none.zero': { zh: '没有记录，按方案不得分', en: 'nothing recorded: no points, as the scheme says' },
  'deduct.one': { zh: '{day}，{count}{per}×{points}分', en: '{day}: {count} × {points}' },
  'deduct.counted': {
    zh: '共{n}{per}，免计{free}，每{each}{per}计一次，计{times}次×{points}分',
    en: '{n} in all, {free} free, one charge per {each}: {times} × {points}',
  },
  'fixed.one': {
    zh: '出现该情形（{n}次），一次性扣{points}分',
    en: 'it happened ({n|time|times}): {points|point|points} once',
  },
  'fixed.count': {
    zh: '达到{count}次（实际{n}次），一次性扣{points}分',
    en: '{count|time|times} reached ({n}): {points|point|points} once',
  },
  'fixed.streak': { zh: '{from}至{to}连续{length}期出现', en: '{length|period|periods} in a row, {from} to {to}' },
  'severity.one': { zh: '{day}，{level}，{count}次×{points}分', en: '{day}: {level}, {count} × {points}' },
  'allOrNothing.pass': verdictNames.demand.pass,
  'allOrNothing.fail': verdictNames.demand.fail,
  'allOrNothing.clear': verdictNames.fault.pass,
  'allOrNothing.found': verdictNames.fault.fail,
  'allOrNothing.na': { zh: '检查认定不适用', en: 'checked: does not apply' },
  'levels.one': { zh: '认定为“{level}”', en: 'found to be “{level}”' },
  'levels.mark': {
    zh: '认定为“{level}”（{min}至{max}分），评定给分',
    en: '“{level}” ({min} to {max}), marked by a person',
  },
  'levels.range': {
    zh: '认定为“{level}”（{min}至{max}分），尚未评定',
    en: '“{level}” ({min} to {max}), not yet marked',
  },
  'checklist.pass': itemOf('demand', 'pass'),
  'checklist.partial': itemOf('demand', 'partial'),
  'checklist.fail': itemOf('demand', 'fail'),
  'checklist.clear': itemOf('fault', 'pass'),
  'checklist.partlyFound': itemOf('fault', 'partial'),
  'checklist.found': itemOf('fault', 'fail'),
  'checklist.na': { zh: '“{item}”不适用', en: '“{item}” does not apply' },
  'checklist.gap': { zh: '“{item}”（{points}分）尚未检查', en: '“{item}” ({points}) not yet checked' },
  'checklist.rescaled': {
    zh: '不适用的项不计，其余{applying}分折合{sum}分',
    en: 'items that do not apply are left out: {applying|point stands|points stand} for {sum}',
  },
  'quota.short': {
    zh: '{period}应报{wanted}{per}，实报{have}{per}，缺{short}{per}×{points}分',
    en: '{period}: {wanted} due, {have} delivered, {short} short × {points}',
  },
  'quota.period': {
    zh: '{period}应报{wanted}{per}，实报{have}{per}，未达要求',
    en: '{period}: {wanted} due, {have} delivered',
  },
  'quota.later': { zh: '其后还有{n}期未到', en: '{n} more to come' },
  'quota.open': {
    zh: '{period}尚未结束，已报{have}{per}，还差{short}{per}',
    en: '{period} is not over: {have} delivered, {short} still due',
  },
  'quota.met': { zh: '到期各期均已报足{wanted}{per}', en: 'every period so far has its {wanted}' },
  'deadline.met': { zh: '{due}到期，{day}完成，按时', en: 'due {due}, done {day}: in time' },
  'deadline.late': { zh: '{due}到期，{day}完成，迟{late}天', en: 'due {due}, done {day}: {late|day|days} late' },
  'deadline.over': { zh: '{due}到期，当天结束尚未完成', en: 'due {due}, not done by the end of that day' },
  'deadline.missing': {
    zh: '{due}到期，至今未完成（已逾期{late}天）',
    en: 'due {due}, still missing ({late|day|days} over)',
  },
  'deadline.open': { zh: '{due}到期，尚未完成，还没有到期', en: 'due {due}, not yet done, not yet over' },
  'timeliness.met': {
    zh: '{day}开始，时限{limit}{unit}，按时办结',
    en: 'from {day}, within {limit} {unit}: in time',
    terms: unitTerms,
  },
  'timeliness.late': {
    zh: '{day}开始，期限{due}（{limit}{unit}），{end}办结，超时，{count}{per}×{points}分',
    en: 'from {day}, due by {due} ({limit} {unit}), done {end}: late, {count} × {points}',
    terms: unitTerms,
  },
  'timeliness.overdue': {
    zh: '{day}开始，期限{due}（{limit}{unit}），至今未办结，{count}{per}×{points}分',
    en: 'from {day}, due by {due} ({limit} {unit}): still open, {count} × {points}',
    terms: unitTerms,
  },
  'timeliness.open': { zh: '{day}开始，期限{due}，尚未到期', en: 'from {day}, due by {due}: not yet over' },
  'timeliness.calendar': {
    zh: '{day}开始，缺{year}年工作日历，期限无法确定',
    en: 'from {day}: no calendar for {year}, the limit cannot be told',
  },
  'rate.met': {
    zh: '{rate}%（{part}÷{whole}），达到目标{target}%',
    en: '{rate} % ({part} ÷ {whole}), target {target} % met',
  },
  // Given as a percentage: no pair of numbers is made up for it.
  'rate.metPercent': { zh: '{rate}%，达到目标{target}%', en: '{rate} %, target {target} % met' },
  'rate.shortPercent': {
    zh: '{rate}%，目标{target}%，相差{short}个百分点，每{step}个百分点计一次，计{times}次×{points}分',
    en: '{rate} %, target {target} %, off by {short}, one charge per {step}: {times} × {points}',
  },
  'rate.proportionalPercent': {
    zh: '{rate}%，目标{target}%，按比例得满分{full}分的相应部分',
    en: '{rate} %, target {target} %: {full|point|points} in proportion',
  },
  'rate.short': {
    zh: '{rate}%（{part}÷{whole}），目标{target}%，相差{short}个百分点，每{step}个百分点计一次，计{times}次×{points}分',
    en: '{rate} % ({part} ÷ {whole}), target {target} %, off by {short}, one charge per {step}: {times} × {points}',
  },
  'rate.proportional': {
    zh: '{rate}%（{part}÷{whole}），目标{target}%，按比例得满分{full}分的相应部分',
    en: '{rate} % ({part} ÷ {whole}), target {target} %: {full|point|points} in proportion',
  },
  'bands.one': { zh: '{value}{noun}，落在“{band}”', en: '{value} falls into “{band}”' },
  'bands.none': { zh: '{value}{noun}，不在任何一档', en: '{value} falls into no band' },
  'bands.mark': {
    zh: '{value}{noun}，落在“{band}”（{min}至{max}分），评定给分',
    en: '{value} falls into “{band}” ({min} to {max}), marked by a person',
  },
  'bands.range': {
    zh: '{value}{noun}，落在“{band}”（{min}至{max}分），尚未评定',
    en: '{value} falls into “{band}” ({min} to {max}), not yet marked',
  },
  'award.some': { zh: '{n}{per}，计{times}次×{points}分', en: '{n}: {times} × {points}' },
  'judgement.one': { zh: '评定给分', en: 'marked by a person' },
  'judgement.several': { zh: '{n}人评定，取{how}', en: '{n|mark|marks}, {how}', terms: howTerms },
  'ratings.all': {
    zh: '{n}家评议，取{how}{mean}，折合满分{full}分',
    en: '{n|rating|ratings}, {how} {mean}, converted to {full|point|points}',
    terms: howTerms,
  },
  'ratings.some': { zh: '已有{n}家评议，还有{absent}家未评', en: '{n|rating|ratings} so far, {absent} still to come' },
  'rankPoints.one': { zh: '数值{value}，排第{rank}名', en: 'figure {value}: rank {rank}' },
  'rankPoints.range': {
    zh: '数值{value}，名次在第{rank}至{worst}名之间（有单位尚无数据）',
    en: 'figure {value}: rank {rank} to {worst} (some units have no figure yet)',
  },
  'external.one': { zh: '外部得分', en: 'score from outside' },
  'external.from': { zh: '外部得分（{source}）', en: 'score from outside ({source})' },
  'veto.fired': { zh: '出现否决情形{n}次（满{needed}次即触发）', en: 'veto triggered ({n}, needs {needed})' },
  'veto.zero': { zh: '单项否决：不得分', en: 'veto: no points' },
  'veto.void': { zh: '一票否决：其余不再计分', en: 'overall veto: nothing else is scored' },
  'veto.cap': { zh: '否决：最多得{at}分', en: 'veto: at most {at|point|points}' },
  'veto.fix': {
    zh: '否决：定为{at}分（本已低于此数的不变）',
    en: 'veto: fixed at {at|point|points} (a lower score stays)',
  },
  'node.floor': { zh: '合计低于{floor}分的按{floor}分计', en: 'a sum below {floor} counts as {floor}' },
  'node.ceiling': { zh: '最高{ceiling}分', en: 'not above {ceiling}' },
  'node.gate': {
    zh: '“{name}”未达到{bound}分的条件，不计',
    en: '“{name}” does not count: the bar of {bound} is not reached',
  },
  'node.shift': {
    zh: '不适用的指标按方案处理，其分值由其余指标承担',
    en: 'points of what does not apply go to the rest, as the scheme says',
  },
  'node.weight': {
    zh: '按权重由{scale}分制折合{share}分',
    en: 'weighted: {scale|point stands|points stand} for {share}',
  },
  'node.round': { zh: '四舍五入到小数点后{places}位', en: 'rounded half up to {places|place|places}' },
  'compose.own': { zh: '{name}：{low}分，占{share}份', en: '{name}: {low}, share {share}' },
  'compose.part': { zh: '{name}：{n}家，平均{low}分，占{share}份', en: '{name}: {n}, mean {low}, share {share}' },
  'compose.range': {
    zh: '{name}：{low}至{high}分，占{share}份',
    en: '{name}: {low} to {high}, share {share}',
  },
  'compose.open': {
    zh: '{name}：{n}家，平均{low}至{high}分，尚未定，占{share}份',
    en: '{name}: {n}, mean {low} to {high}, not yet settled, share {share}',
  },
  'compose.gap': {
    zh: '{name}：尚无单位（0至{full}分），占{share}份',
    en: '{name}: no unit yet (0 to {full}), share {share}',
  },
  'compose.sum': { zh: '各部分按份额合成', en: 'parts composed by their shares' },
  'na.full': { zh: '不涉及本单位，按方案得满分', en: 'does not apply to this unit: full points, as the scheme says' },
  'na.omit': { zh: '不适用，不计入', en: 'does not apply: left out' },
  'na.none': { zh: '不适用，不计入，也不由其余指标承担', en: 'does not apply: left out, and nothing takes its place' },
  'na.spread': { zh: '不适用，分值分摊给指定指标', en: 'does not apply: its points go to the named indicators' },
  'gap.item': { zh: '尚未检查', en: 'not yet checked' },
  'gap.level': { zh: '尚未认定等级', en: 'level not yet found' },
  'gap.mark': { zh: '尚未评分', en: 'not yet marked' },
  'gap.measure': { zh: '尚无数据', en: 'no figure yet' },
  'gap.event': { zh: '尚无记录', en: 'nothing recorded yet' },
  'gap.rating': { zh: '尚无评议', en: 'no rating yet' },
  'gap.score': { zh: '外部得分尚未提供', en: 'outside score not yet given' },
  'gap.step': { zh: '认定为“{level}”的，还要填数', en: 'to be counted where it is found to be “{level}”' },
  'gap.count': { zh: '还没有填数', en: 'not yet counted' },
  'gap.none': { zh: '没有记录，方案定为待定', en: 'nothing recorded: unknown, as the scheme says' },
} as const satisfies Record<string, Words>;

/** A key of the table names what happened; the trace carries keys, never text. */
export const words: Readonly<Record<string, Words>> = table;
