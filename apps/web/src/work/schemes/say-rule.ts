import type { Band, Rule, RuleOf, SchemeNode } from '@mingjian/model';
import type { TFunction } from 'i18next';

/** How an amount of the scheme is said: a figure, figures by class, or what an open one is called. */
export type SayAmount = (amount: unknown) => string;

/** Amounts in words; `answers` holds values for open parameters, `classes` the names of classes by their ids. */
export const amountWords =
  (t: TFunction, answers: Readonly<Record<string, string>>, classes: Readonly<Record<string, string>>): SayAmount =>
  (amount) => {
    const say: SayAmount = amountWords(t, answers, classes);
    if (typeof amount === 'string')
      return amount.startsWith('$') ? (answers[amount.slice(1)] ?? t('draft.open')) : amount;
    if (typeof amount !== 'object' || amount === null) return '';
    // Either end may differ by class.
    if ('min' in amount && 'max' in amount) return t('common.rangeText', { lo: say(amount.min), hi: say(amount.max) });
    return Object.entries(amount)
      .map(([id, value]) => `${id === 'default' ? t('draft.says.others') : (classes[id] ?? id)}${say(value)}`)
      .join(t('common.listJoin'));
  };

/** What a rule does, in a sentence. */
export function sayEngineRule(rule: Rule, t: TFunction, say: SayAmount): string {
  const limit = rule.limit === undefined ? '' : t('draft.says.limit', { limit: say(rule.limit) });
  return sentenceOf(rule, t, say) + readingsOf(rule, t, say) + limit;
}

/** A share that a rule measures by, or that nobody has said it yet. */
function sayPercent(amount: unknown, t: TFunction, say: SayAmount): string {
  const figure = say(amount);
  return figure === t('draft.open') ? t('draft.says.openTarget') : t('draft.says.percent', { figure });
}

/** How the plan is read where its words leave that open: what the sentence of the rule itself does not say. */
function readingsOf(rule: Rule, t: TFunction, say: SayAmount): string {
  const read: string[] = [];
  if (rule.kind === 'rate' && rule.step !== undefined && rule.partStep)
    read.push(t(`draft.says.partStep.${rule.partStep}`));
  if (rule.kind === 'quota' && rule.shortage === 'period') read.push(t('draft.says.perPeriod'));
  if (rule.kind === 'checklist' && rule.partial !== undefined)
    read.push(t('draft.says.partial', { percent: say(rule.partial) }));
  if (rule.kind === 'deadline') {
    if (rule.grace !== undefined) read.push(t('draft.says.grace', { days: say(rule.grace) }));
    if (rule.limitEach !== undefined) read.push(t('draft.says.limitEach', { limit: say(rule.limitEach) }));
  }
  if (rule.kind === 'deduct' && rule.onlyAt) read.push(t('draft.says.onlyAt', { level: rule.onlyAt.level }));
  if (rule.whenNone) read.push(t(`draft.says.whenNone.${rule.whenNone}`));
  return read.map((one) => t('draft.says.read', { read: one })).join('');
}

/** A limit that several rules of a leaf share, said below the last of them; `last` is its place among the rules. */
export interface SharedLimit {
  readonly last: number;
  readonly words: string;
}

/** 以上项目累计扣分不超过1分: the limits that rules of a leaf share, in words; rules are numbered as they are listed. */
export function sharedLimits(
  { rules = [], groups = {} }: Pick<SchemeNode, 'rules' | 'groups'>,
  t: TFunction,
  say: SayAmount,
): SharedLimit[] {
  return Object.entries(groups).flatMap(([name, { limit }]) => {
    const own = rules.flatMap(({ group }, at) => (group === name ? [at] : []));
    const last = own.at(-1);
    if (last === undefined) return [];
    const numbers = own.map((at) => String(at + 1)).join(t('common.listJoin'));
    const whose = own.length === rules.length ? t('draft.says.sharedAll') : t('draft.says.sharedBy', { numbers });
    return [{ last, words: t('draft.says.shared', { whose, limit: say(limit) }) }];
  });
}

function sentenceOf(rule: Rule, t: TFunction, say: SayAmount): string {
  const list = (parts: readonly string[]): string => parts.join(t('draft.says.join'));
  const worth = (what: string, points: unknown): string => t('draft.says.worth', { what, points: say(points) });
  switch (rule.kind) {
    case 'deduct':
    case 'award': {
      const free =
        rule.kind === 'deduct' && rule.free !== undefined ? t('draft.says.free', { free: say(rule.free) }) : '';
      const said = t(`draft.says.${rule.kind}`, {
        per: `${rule.each === undefined ? '' : say(rule.each)}${rule.per ?? t('draft.says.time')}`,
        points: say(rule.points),
      });
      return free + said;
    }
    case 'fixed':
      return sayFixed(rule, t, say);
    case 'allOrNothing':
      return rule.points === undefined
        ? t('draft.says.allOrNothing')
        : t('draft.says.allOr', { points: say(rule.points) });
    case 'severity':
      return t('draft.says.severity', { list: list(rule.levels.map((one) => worth(one.level, one.points))) });
    case 'levels':
      return t('draft.says.levels', { list: list(rule.levels.map((one) => worth(one.level, one.points))) });
    case 'checklist':
      return t(`draft.says.${rule.mode}`, {
        count: rule.items.length,
        list: list(rule.items.map((one) => worth(one.item, one.points ?? rule.each))),
      });
    case 'quota':
      return t('draft.says.quota', {
        period: t(`draft.period.${rule.period}`),
        needed: say(rule.count),
        points: say(rule.points),
      });
    case 'deadline':
      return rule.more === undefined
        ? t('draft.says.deadline', {
            due: rule.due === undefined ? t('draft.says.ownDue') : say(rule.due),
            points: say(rule.points),
          })
        : t('draft.says.daily', {
            due: rule.due === undefined ? t('draft.says.ownDue') : say(rule.due),
            per: t(`draft.period.${rule.more.per}`),
            points: say(rule.more.points),
          });
    case 'rate':
      return rule.step === undefined
        ? rule.points === undefined
          ? t('draft.says.proportion', { target: sayPercent(rule.target, t, say) })
          : t('draft.says.shareOf', { target: sayPercent(rule.target, t, say), points: say(rule.points) })
        : t(`draft.says.rate.${rule.costs}`, {
            target: sayPercent(rule.target, t, say),
            step: say(rule.step),
            points: say(rule.points),
          });
    case 'bands':
      return typeof rule.bands === 'string'
        ? t('ruleKind.bands')
        : t('draft.says.bands', {
            list: list(rule.bands.map((band) => `${sayEdges(band, t, say)} → ${say(band.points)}`)),
          });
    case 'judgement':
      return rule.min === undefined && rule.max === undefined
        ? t('draft.says.judgement')
        : t('draft.says.judged', { min: say(rule.min) || '0', max: say(rule.max) });
    case 'timeliness':
      return t('draft.says.timely', {
        within: sayWithin(rule.within, t, say),
        per: rule.per ?? t('draft.says.case'),
        points: say(rule.points),
      });
    case 'ratings':
      return t('draft.says.rated', {
        min: say(rule.scale.min),
        max: say(rule.scale.max),
        how: t(`draft.says.together.${rule.aggregate}`),
      });
    case 'rankPoints':
      return typeof rule.bands === 'string'
        ? t('draft.says.rankOpen')
        : t('draft.says.rank', {
            list: list(rule.bands.map((band) => `${sayEdges(band, t, say)} → ${say(band.points)}`)),
          });
    case 'external': {
      const range =
        rule.max === undefined ? '' : t('draft.says.within', { min: say(rule.min) || '0', max: say(rule.max) });
      const source = rule.source === undefined ? '' : t('draft.says.source', { source: rule.source });
      return t('draft.says.external') + range + source;
    }
    case 'veto':
      return t(`draft.says.veto.${rule.effect}`, { grade: rule.grade ?? '', points: say(rule.at) });
  }
}

/** Points that are taken once: as soon as it happens, so many times over, or in so many periods on end. */
function sayFixed({ points, when }: RuleOf<'fixed'>, t: TFunction, say: SayAmount): string {
  if (when === undefined) return t('draft.says.fixed', { points: say(points) });
  if ('count' in when) return t('draft.says.fixedCount', { count: say(when.count), points: say(points) });
  const { period, length } = when.streak;
  return t('draft.says.fixedStreak', { length, period: t(`draft.says.span.${period}`), points: say(points) });
}

function sayWithin(within: RuleOf<'timeliness'>['within'], t: TFunction, say: SayAmount): string {
  if ('hours' in within) return t('draft.says.hours', { hours: say(within.hours) });
  if ('days' in within) return t('draft.says.days', { days: say(within.days) });
  return t('draft.says.workdays', { days: say(within.workdays) });
}

/** Where a band begins and ends. */
function sayEdges({ from, above, to, below }: Band, t: TFunction, say: SayAmount): string {
  const [low, high] = [say(from ?? above), say(to ?? below)];
  if (low !== '' && high !== '') return low === high ? low : t('common.rangeText', { lo: low, hi: high });
  if (low !== '') return t(from === undefined ? 'draft.says.above' : 'draft.says.from', { figure: low });
  return high === '' ? '' : t(to === undefined ? 'draft.says.below' : 'draft.says.to', { figure: high });
}
