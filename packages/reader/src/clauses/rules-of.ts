import { bothWays } from './act.ts';
import { type Around, ends } from './around.ts';
import { countedIn, isPercent } from './counted.ts';
import { quotaIn } from './demand.ts';
import type { Act } from './event.ts';
import { judge } from './judge.ts';
import { type Made, marked } from './marks.ts';
import { ownPart } from './own-part.ts';
import type { Piece } from './piece.ts';
import { lessThan, proportional, SCALED } from './proportion.ts';
import type { Reading } from './reading.ts';
import type { ClauseRule } from './rule.ts';
import { spread } from './spread.ts';
import { percentsIn } from './target.ts';
import { BETWEEN_ITEMS } from './words.ts';

/** The rules that one piece states, before neighbours are joined; `readings` are those of the pieces before it. */
export function rulesOf(
  text: string,
  piece: Piece,
  around: Around,
  pieces: readonly Piece[],
  readings: readonly Reading[],
): readonly Made[] {
  const { event, condition } = piece;
  switch (event.kind) {
    case 'act': {
      // 签约率、管理率分别达到35%、70%，每低1个百分点扣0.1分: one price for each of them.
      const parted = event.points.length === 1 && APART.test(condition);
      const each = event.apiece || parted || (event.spread && event.points.length === 1);
      const ways = bothWays(text, event);
      // 最多可加/扣2分: a person chooses in both directions.
      const most = event.points[0];
      if (ways && (event.upTo || event.free) && typeof most === 'number')
        return [{ rule: { kind: 'judgement', min: -most, max: most }, codes: [] }];
      // 每增减1个百分点加减1分: a price for each direction.
      const both = ways && BOTH_WAYS.test(condition);
      const made = [...(both ? acted({ ...event, verb: 'add' }, around) : []), ...acted(event, around)];
      const percents =
        each && made[0]?.rule.kind === 'rate' ? percentsIn(around.before + condition.replace(/每[^每]*$/, '')) : [];
      if (percents.length > 1)
        return percents.map((target) => ({ ...made[0], rule: { ...made[0]?.rule, target } }) as Made);
      // 受理率、办结率均应达到100%，每低1个百分点分别扣0.3分: one figure for each of them.
      const shared =
        each && percents.length === 1
          ? SHARED.exec(around.before + condition)
              ?.slice(1)
              .find((words) => words !== undefined)
          : undefined;
      if (shared !== undefined) return Array.from({ length: apiece(shared) }, () => made).flat();
      return each && !per(made) ? Array.from({ length: apiece(condition) }, () => made).flat() : made;
    }
    case 'zero':
      if (isRest(piece, readings.at(-1))) return [];
      return [{ rule: { kind: 'allOrNothing', lose: 'all', when: condition }, codes: [] }];
    case 'exempt':
      // Kept for the joining of bands (前10名不扣分) and dropped afterwards.
      return [{ rule: { kind: 'fixed', points: 0, when: condition }, codes: [] }];
    case 'free': {
      if (
        /(?:排名|名次|排序)[^，。；]{0,6}$/.test(
          text.slice(event.from, event.to).replace(/(?:赋分|计分|评分|打分|得分)$/, ''),
        )
      )
        return [{ rule: { kind: 'band', on: '排名', bands: [] }, codes: ['no-bounds'] }];
      const part = event.verb === 'take' ? ownPart(piece, pieces) : undefined;
      const most = part === undefined || (around.full !== null && part > around.full) ? around.full : part;
      if (event.verb !== 'take' || most === null) return [{ rule: { kind: 'judgement' }, codes: ['no-bounds'] }];
      return [{ rule: { kind: 'judgement', ...ends([0, most], -1) }, codes: [] }];
    }
    case 'delegated':
      return [{ rule: { kind: 'judgement' }, codes: ['no-bounds'] }];
    case 'proportional':
      // 评议占20分，网评占30分，均按百分制折算: one share, or several?
      return [
        {
          rule: proportional(event, around, readings, pieces, piece),
          codes: [
            ...((condition.match(/占[\d.]+[%分]/g) ?? []).length > 1 ? (['one-scale'] as const) : []),
            // 得分=(∑系数)×K/总数: more than a share.
            // 得分=基本得分×90%+加分: made of other scores.
            ...(/[-+][^-+=]{0,8}(?:加分|扣分|得分)/.test(text.slice(event.from, event.to)) ||
            MANY_FACTORS.test(text.slice(event.from, event.to)) ||
            SCALED.test(text.slice(event.from, event.to))
              ? (['what-is-counted'] as const)
              : []),
          ],
        },
      ];
    case 'veto':
      return [
        {
          rule: { kind: 'veto', scope: scopeOf(event.scope, event.sure, condition), when: condition },
          // 年度考核定为不合格: of the sheet, or of the grade at its end?
          codes:
            event.sure && !/单项|不合格|不称职|不达标|差|[零0]分/.test(text.slice(event.from, event.to))
              ? []
              : ['which-veto'],
        },
      ];
    case 'mark':
      return marked(text, piece, event, pieces, around.full);
    default:
      return [];
  }
}

/** 每下降1个百分点得0.5分，不足1个百分点不得分: less than what is paid for earns nothing, and loses nothing else. */
function isRest({ condition, part }: Piece, last: Reading | undefined): boolean {
  const less = lessThan(condition);
  return less !== undefined && last?.piece.part === part && priceOf(last).endsWith(less);
}

/** The words of a price by the piece, without what follows its count. */
const priceOf = ({ piece }: Reading): string =>
  /每.*$/
    .exec(piece.condition)?.[0]
    .replace(/[，的]+$/, '')
    .replace('一', '1') ?? '';

const per = (made: readonly Made[]): boolean =>
  made.some(({ rule }) => ('per' in rule && rule.per !== null) || rule.kind === 'rate' || rule.kind === 'band');

/** 签约率达75%以上、履约率达90%以上，各得1分: so many things, so many marks. */
function apiece(condition: string): number {
  // 未办证的，未培训的，未登记的，各扣1分
  const cases = condition.split(/的，/).filter((piece) => piece !== '');
  if (cases.length > 1 && cases.length <= 6 && /的，(?:各)?$/.test(condition)) return cases.length;
  // 未建台账，未培训，未签责任书，各扣1分
  const undone = condition.replace(/[，的各]+$/, '').split('，');
  if (undone.length > 1 && undone.length <= 6 && undone.every((piece) => /^(?:未|没有?|无|不)/.test(piece)))
    return undone.length;
  const last =
    condition
      .replace(/[，的各]+$/, '')
      // 甲率、乙率分别达到88%、80%: the things, not their figures.
      .replace(/分别[^，]*$/, '')
      // “双随机、一公开”计划、结果: a name is one word.
      .replace(/“[^”]*”/g, '“”')
      .split(/[，：]/)
      .filter((piece) => piece !== '')
      .at(-1) ?? '';
  const count = last.split(BETWEEN_ITEMS).filter((piece) => piece !== '').length;
  return count >= 2 && count <= 6 ? count : 1;
}

/** 规范率、及时率每低1个百分点分别扣0.1分、0.2分: a rate for each, from its own target where each has one. */
function ratesIn(act: Act, around: Around): readonly Made[] | undefined {
  const counted = countedIn(around.condition, false);
  if (!counted || !isPercent(counted.unit)) return undefined;
  const targets = percentsIn(around.before + around.condition.replace(/每[^每]*$/, ''));
  return act.points.map((points, index) => {
    const { rule, doubts } = judge({ ...act, points: [points] }, around);
    if (targets.length !== act.points.length || rule.kind !== 'rate') return { rule, codes: doubts };
    return { rule: { ...rule, target: targets[index] ?? null }, codes: doubts };
  });
}

/** 每半年演练1次、每月排查1次，缺1次分别扣1分、0.5分: a price for each demand by period. */
function quotasIn(act: Act, around: Around): readonly Made[] | undefined {
  if (act.verb !== 'take' || !countedIn(around.condition, true)?.short) return undefined;
  const last = quotaIn(around.before + around.condition);
  const demands = last ? [...(last.also ?? []), last] : [];
  if (demands.length !== act.points.length) return undefined;
  return demands.map(({ period, count }, index): Made => {
    const points = act.points[index] ?? null;
    return { rule: { kind: 'quota', count, period, points: points === null ? null : -points }, codes: [] };
  });
}

function acted(act: Act, around: Around): readonly Made[] {
  if (act.labels) {
    const sign = act.verb === 'take' ? -1 : 1;
    const byClass = Object.fromEntries(
      act.labels.map((label, index) => [
        label,
        act.points[index] == null ? null : (act.points[index] as number) * sign,
      ]),
    );
    if (act.verb === 'take')
      return [{ rule: { kind: 'fixed', points: null, when: around.condition, byClass }, codes: [] }];
    return [
      {
        rule: {
          kind: 'award',
          points: null,
          per: null,
          cap: null,
          byClass,
          ...(act.verb === 'gain' ? { base: true as const } : {}),
        },
        codes: [],
      },
    ];
  }
  if (act.points.length > 1) {
    const rates = ratesIn(act, around);
    if (rates) return rates;
    const quotas = quotasIn(act, around);
    if (quotas) return quotas;
    return spread(act, around.condition, around.before);
  }
  const steps = stepped(act, around);
  if (steps) return steps;
  const { rule, doubts, also = [] } = judge(act, around);
  const listed = rule.kind === 'rate' ? LISTED.exec(around.condition)?.[0].match(ONE_LISTED) : null;
  // 管理率≥90%、服务率≥85%，每低1个百分点: each from its own figure.
  if (listed && listed.length > 1)
    return listed.map((one) => ({
      rule: { ...rule, target: percentsIn(one)[0] ?? null } as ClauseRule,
      codes: [...doubts.filter((code) => code !== 'no-target'), 'one-scale'],
    }));
  const twins = rule.kind === 'quota' ? also.map((other) => ({ rule: { ...rule, ...other }, codes: [] })) : [];
  return [...twins, { rule, codes: doubts }];
}

/** More labels than any list has. */
const MOST_STEPS = 20;
/** 县级、市级、省级的，分别加1—3分; 前5名依次加5至1分: a mark for each of the labels, one after the other; where they do not fit, a doubt. */
function stepped({ range, ...act }: Act, around: Around): readonly Made[] | undefined {
  if (!range || act.free || !(act.spread || act.falls)) return undefined;
  const [low, high] = range;
  const count = high - low < MOST_STEPS ? Math.floor(high - low) + 1 : 0;
  const up = Array.from({ length: count }, (_, at) => low + at);
  const made =
    up.at(-1) === high ? spread({ ...act, points: act.falls ? up.reverse() : up }, around.condition, '') : [];
  if (made.length > 0 && made.every(({ codes }) => codes.length === 0)) return made;
  const { rule, doubts } = judge({ ...act, range }, around);
  return [{ rule, codes: [...doubts, 'one-scale'] }];
}

const MANY_FACTORS = /[∑Σ]|[×*][^=]*[/÷][^=]*[×*]|[×*][^=\d%分]{2,}[/÷]/;
const RATE =
  '[^，。；、每]{1,14}(?:率|占比|比例)(?:[^，。；、每\\d≥>]{1,6}|(?:均|都)?(?:应|要|须)?(?:达到?|不低于|大于|超过|≥|>|为)?)[\\d.]+%(?:（含）)?(?:以上)?';
const APART = /率、[^，。；]*率[^，。；、]{0,6}分别[^，。；、]{0,6}[\d.]+%、[^，。；]*，每[低少降差]/;
/** 受理率、办结率均应达到100%，每; 受理率、答复率达到100%，每: the rates that one figure is for. */
const SHARED = /(?:^|[，。；])(?:([^，。；]*)[均都]|([^，。；]*率(?:、|和|及|与)[^，。；]*率))[^，。；]*，每/;
const BOTH_WAYS =
  /每(?:增减|升降|高低|多少|超欠|[^，。；]{0,4}[高超增升多提][\u4e00-\u9fff]{0,2}[（/或、][低减降少欠短])/;
/** 亮灯率主干道98%、次干道96%: the name of the rate is said once. */
const NEXT_RATE = '[^，。；、每\\d]{1,10}[\\d.]+%(?:（含）)?(?:以上)?';
const LISTED = new RegExp(`${RATE}(?:(?:、|和)(?:${RATE}|${NEXT_RATE}))+的?，?(?=每)`);
const ONE_LISTED = new RegExp(`${RATE}|${NEXT_RATE}`, 'g');

const scopeOf = (scope: 'item' | 'sheet' | 'grade', sure: boolean, condition: string): 'item' | 'sheet' | 'grade' => {
  if (sure) return scope;
  // 年度考核一票否决: the assessment itself, and no praise.
  if (
    /(?:考核|考评)(?:中|时|，)?(?:直接|实行|予以|给予|作)?$/.test(condition) &&
    !/评优|评先|优秀|等次|[该本此单]项/.test(condition)
  )
    return 'sheet';
  if (/年度|考核等次|评优|评先|优秀|等次/.test(condition)) return 'grade';
  return /[该本此](?:考核|评价|子|小)?(?:项|指标|条)|单项/.test(condition) ? 'item' : scope;
};
