import type { RuleKind } from '@mingjian/model';
import type { Phrase } from './phrases.ts';

const say = (words: string, sets?: Phrase['sets']): Phrase => (sets ? { words, sets } : { words });
/** What the schema adds by itself, so that it needs no words. */
const silent = (sets: NonNullable<Phrase['sets']>): Phrase => ({ words: '', sets });

/** 每2条扣1分. */
const priced = (verb: '扣' | '加'): Phrase[] => [
  say(`每满{each}例${verb}{points}分`, { per: undefined }),
  say(`每一例${verb}{points}分`, { per: undefined, each: undefined }),
  say(`每{each}{per:noun}${verb}{points}分`),
  say(`每{per:noun}${verb}{points}分`, { each: undefined }),
];
const range = [say('最低{min}分'), say('最高{max}分')];
const whole = say('一次性扣{points}分');
const watched = say('以第{of:rule}条的记录为准');

/** What any rule may say besides. */
const COMMON: readonly Phrase[] = [
  say('最多{limit}分'),
  say('只对{classes:classes}适用'),
  say('没有记录的按最高计', { whenNone: 'full' }),
  say('没有记录的按最低计', { whenNone: 'zero' }),
  say('没有记录的暂不确定', { whenNone: 'unknown' }),
  say('计到小数点后第{places:whole}位'),
];

/** How each kind of rule is called in a printed plan, and in which phrases it says its figures and choices. */
const KINDS: Readonly<Record<RuleKind, readonly [name: string, ...Phrase[]]>> = {
  deduct: [
    '逐次扣分',
    ...priced('扣'),
    say('前{free}例不扣'),
    say('第{onlyAt.rule:rule}条认定为{onlyAt.level:text}的才扣'),
  ],
  award: ['逐次加分', ...priced('加')],
  fixed: [
    '只扣一次',
    say('扣{points}分'),
    say('累计{when.count}次起扣'),
    say('连续{when.streak.length:whole}{when.streak.period:span}都有才扣'),
    watched,
  ],
  severity: ['按情节逐次扣分', say('{levels:levels}')],
  allOrNothing: ['有不合要求的即失分', whole, say('失去本项全部分值', { points: undefined })],
  levels: ['按等次计分', say('{levels:levels}')],
  checklist: [
    '逐项核对',
    say('合格的得分', { mode: 'earn' }),
    say('不合格的扣分', { mode: 'lose' }),
    say('每项{each}分'),
    say('部分合格的算{partial}%'),
    say('核对{items:items}'),
  ],
  quota: [
    '按时段核对数量',
    say('每{period:span}应有{count}例', { per: undefined }),
    say('每{period:span}应有{count}{per:noun}'),
    say('每少一个扣{points}分', { shortage: 'each' }),
    say('不足的每个时段扣{points}分', { shortage: 'period' }),
    say('自{from:day}起'),
    say('至{to:day}止'),
  ],
  deadline: [
    '按期限扣分',
    say('期限为{due:day}'),
    say('期限逐件确定', { due: undefined }),
    say('宽限{grace}天'),
    say('逾期扣{points}分'),
    say('逾期超过{more.after}天后每一{more.per:step}再扣{more.points}分'),
    say('逾期每一{more.per:step}再扣{more.points}分', { 'more.after': undefined }),
    say('每件最多扣{limitEach}分'),
  ],
  timeliness: [
    '按办理时限扣分',
    say('{within.hours}小时内办结'),
    say('{within.days}天内办结'),
    say('{within.workdays}个工作日内办结'),
    say('超时的每一例扣{points}分', { per: undefined }),
    say('超时的每{per:noun}扣{points}分'),
  ],
  rate: [
    '按比率计分',
    say('目标为{target}%'),
    say('每低{step}个百分点扣{points}分', { costs: 'below' }),
    say('每高{step}个百分点扣{points}分', { costs: 'above' }),
    say('按达到目标的比例得本项分值', { step: undefined, points: undefined }),
    say('按达到目标的比例得{points}分', { step: undefined }),
    say('不足一步的不扣', { partStep: 'none' }),
    say('不足一步的按一步扣', { partStep: 'whole' }),
    say('不足一步的按比例扣', { partStep: 'proportional' }),
    say('不足一步的四舍五入', { partStep: 'nearest' }),
    silent({ costs: 'below' }),
    say('超出目标为失分', { costs: 'above' }),
  ],
  bands: [
    '按数值分段计分',
    silent({ on: 'measure' }),
    say('数值为发生的次数', { on: 'count' }),
    say('数值单位为{noun:text}'),
    say('多个数值取{aggregate:aggregate}'),
    silent({ occurs: 'once' }),
    say('每个数值分别计分', { occurs: 'each' }),
    say('{bands:bands}'),
  ],
  judgement: ['由评分人评定', ...range, say('多人评定的取{aggregate:aggregate}')],
  ratings: [
    '按评议打分折算',
    say('打分从{scale.min}分到{scale.max}分'),
    say('取各人打分的{aggregate:aggregate}'),
    say('由属于{raters.classes:classes}的单位打分'),
    say('由{raters.units:names}打分'),
    say('同一人打分的最高与最低相差不少于打分范围的{spread.percent}%', { 'spread.of': 'scale' }),
    say('同一人打分的最高与最低相差不少于其最高分的{spread.percent}%', { 'spread.of': 'highest' }),
    say('同一人打分的最高与最低相差不少于{spread.percent}%', { 'spread.of': undefined }),
  ],
  rankPoints: [
    '按名次计分',
    silent({ order: 'highestFirst' }),
    say('数值低的在前', { order: 'lowestFirst' }),
    silent({ ties: 'shared' }),
    say('并列的不占后面的名次', { ties: 'dense' }),
    say('{bands:bands}'),
  ],
  external: ['采用其他考核的成绩', say('成绩来自{source:text}'), ...range],
  veto: [
    '否决',
    say('累计{when.count}次起'),
    say('仅限{when.level:text}'),
    watched,
    silent({ target: 'item' }),
    say('对总成绩', { target: 'total' }),
    say('对编号{target:text}的指标'),
    say('记零分', { effect: 'zero' }),
    say('全部成绩作废', { effect: 'void' }),
    say('最多计{at}分', { effect: 'cap' }),
    say('按{at}分封顶', { effect: 'fix' }),
    say('等次定为{grade:text}', { effect: 'grade' }),
    silent({ scope: 'own' }),
    say('合成之后执行', { scope: 'final' }),
  ],
};

export const kindNames = Object.fromEntries(
  Object.entries(KINDS).map(([kind, [name]]) => [name, kind as RuleKind]),
) as Readonly<Record<string, RuleKind>>;

/** The name of a kind, and its phrases with those of every rule. */
export function phrasesOf(kind: RuleKind): { name: string; phrases: readonly Phrase[] } {
  const [name, ...own] = KINDS[kind];
  return { name, phrases: [...own, ...COMMON] };
}
