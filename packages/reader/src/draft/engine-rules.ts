import type { Rule } from '@mingjian/model';
import type { ByClass, Band as ClauseBand, ClauseRule, PlacedRule, Points, ReadClause } from '../clauses/index.ts';
import { dueDay } from './due-day.ts';
import type { QuestionCode } from './question.ts';

/** What a leaf gives the reading of its criterion. */
export interface Leaf {
  readonly full: number | null;
  readonly year: number;
  readonly clause: string;
  /** Class ids by the names that the document uses. */
  readonly classes: Readonly<Record<string, string>>;
  /** A new open parameter for a number that the document masks; returns its reference `$…`. */
  readonly open: (text: string, ask: string) => string;
}

export interface EngineRules {
  readonly rules: Rule[];
  readonly questions: readonly { readonly code: QuestionCode; readonly text: string }[];
}

/** Rules as a person builds them: without the defaults that the schema adds. */
type Plain = Record<string, unknown> & { kind: Rule['kind']; text: string };

/**
 * The clauses of one criterion → the rules of one leaf. Marks that are merely stated (得3分) become what they mean beside the others:
 * the leaf's own points where something takes from them, a list of items where they add up, levels where one of them holds.
 */
export function engineRules(read: ReadClause, leaf: Leaf): EngineRules {
  const questions: { code: QuestionCode; text: string }[] = read.doubts.map((doubt) => ({
    code: `doubt-${doubt.code}` as const,
    text: doubt.text,
  }));
  for (const unread of read.rest) questions.push({ code: 'unread', text: unread.text });
  const words = (rule: PlacedRule): string =>
    read.text
      .slice(rule.at[0], rule.at[1])
      .replace(/\s+/g, '')
      .replace(/^[，。；、]+/, '') || read.text;
  const ask = (code: QuestionCode, text: string): void => {
    questions.push({ code, text });
  };
  const one = { leaf, words, ask };

  const bases = read.rules.filter(isBase);
  const takes = read.rules.filter((rule) => !isBase(rule) && !isElse(rule));
  const zeros = read.rules.filter(isElse);
  const made: Plain[] = [];
  if (bases.length === 0 || (bases.length === 1 && takes.some(takesPoints))) {
    // 得5分，每少一次扣0.5分: the marks stated are those of the leaf.
    for (const rule of read.rules) if (!isBase(rule)) made.push(...engineRule(rule, one));
  } else {
    made.push(...stated(bases, zeros, read, one));
    for (const rule of takes) made.push(...engineRule(rule, one));
  }
  if (made.length > 1) {
    for (const [index, rule] of made.entries()) rule.id = `r${index + 1}`;
  }
  return { rules: made as unknown as Rule[], questions };
}

type Base = PlacedRule & { kind: 'award' };
const isBase = (rule: PlacedRule): rule is Base => rule.kind === 'award' && rule.base === true;
const isElse = (rule: PlacedRule): boolean => rule.kind === 'allOrNothing';
const takesPoints = (rule: ClauseRule): boolean => {
  if (rule.kind === 'deduct' || rule.kind === 'quota' || rule.kind === 'deadline') return true;
  if (rule.kind === 'fixed' || rule.kind === 'rate') return rule.points === null || rule.points < 0;
  if (rule.kind === 'severity') return rule.levels.every((level) => level.points === null || level.points < 0);
  return rule.kind === 'proportional' && rule.of === '扣分';
};
const sumOf = (bases: readonly Base[]): number =>
  Number(bases.reduce((sum, base) => sum + (base.points ?? 0), 0).toFixed(6));

interface One {
  readonly leaf: Leaf;
  readonly words: (rule: PlacedRule) => string;
  readonly ask: (code: QuestionCode, text: string) => void;
}

/** Marks stated and nothing that takes from them. */
function stated(bases: readonly Base[], zeros: readonly PlacedRule[], read: ReadClause, one: One): Plain[] {
  const { leaf, words, ask } = one;
  const first = bases[0] as Base;
  const faults = zeros.filter(
    (zero) => !/^(?:否则|，|反之|未达到?的?|达不到的?)*$/.test('when' in zero ? (zero.when ?? '') : ''),
  );
  const vetoes = faults
    .filter(isFault)
    .map((zero): Plain => ({ kind: 'veto', text: words(zero), effect: 'zero', target: 'item' }));
  if (bases.length === 1) {
    const points = amountOf(first, one);
    const whole = first.points !== null && first.points === leaf.full;
    return [
      { kind: 'allOrNothing', text: words(first), ...(whole || leaf.full === null ? {} : { points }) },
      ...vetoes,
    ];
  }
  if (leaf.full === null || sumOf(bases) === leaf.full) {
    const items = bases.map((base, index) => ({
      item: name(words(base), index),
      points: amountOf(base, one),
      text: words(base),
    }));
    return [{ kind: 'checklist', mode: 'earn', text: read.text, items: unique(items, 'item') }, ...vetoes];
  }
  if (Math.max(...bases.map((base) => base.points ?? 0)) !== leaf.full) ask('marks-together', read.text);
  const levels = bases.map((base, index) => ({
    level: name(words(base), index),
    points: amountOf(base, one),
    text: words(base),
  }));
  return [
    { kind: 'levels', text: read.text, levels: [...unique(levels, 'level'), { level: '以上都不是', points: '0' }] },
    ...vetoes,
  ];
}

/** 出现、弄虚作假 …: something done wrong, as against something not done. */
const isFault = (zero: PlacedRule): boolean =>
  /出现|发生|存在|造成|弄虚作假|违[法规纪反]|拒[绝不]|被|瞒报|谎报/.test('when' in zero ? (zero.when ?? '') : '');

function engineRule(rule: PlacedRule, one: One): Plain[] {
  const { leaf, words, ask } = one;
  const text = words(rule);
  const limit = 'cap' in rule && typeof rule.cap === 'number' ? { limit: String(rule.cap) } : {};
  const magnitude = (points: Points, byClass?: ByClass): unknown => amount(points, byClass, text, one);
  switch (rule.kind) {
    case 'deduct':
    case 'award': {
      const [each, per] = split(rule.per);
      return [
        {
          kind: rule.kind,
          text,
          points: magnitude(rule.points, rule.byClass),
          ...(per ? { per } : {}),
          ...(each ? { each } : {}),
          ...limit,
        },
      ];
    }
    case 'fixed':
      return [
        {
          kind: rule.points !== null && rule.points > 0 ? 'award' : 'fixed',
          text,
          points: magnitude(rule.points, rule.byClass),
        },
      ];
    case 'allOrNothing':
      return [isFault(rule) ? { kind: 'veto', text, effect: 'zero', target: 'item' } : { kind: 'allOrNothing', text }];
    case 'severity':
      if (rule.levels.every((level) => level.points !== null && level.points > 0)) {
        return rule.levels.map((level) => ({
          kind: 'award',
          text: `${level.label}：${text}`,
          points: magnitude(level.points),
          ...(rule.per ? { per: rule.per } : {}),
          group: 'levels',
        }));
      }
      return [
        {
          kind: 'severity',
          text,
          levels: unique(
            rule.levels.map((level) => ({ level: level.label, points: magnitude(level.points) })),
            'level',
          ),
          ...limit,
        },
      ];
    case 'quota': {
      if (rule.period === 'day') ask('day-quota', text);
      const period = rule.period === 'day' ? 'week' : rule.period;
      return [
        {
          kind: 'quota',
          text,
          period,
          count: rule.count === null ? leaf.open(text, '每个时段应有几个？') : String(rule.count),
          points: magnitude(rule.points),
          ...limit,
        },
      ];
    }
    case 'deadline': {
      const due = dueDay(rule.by, leaf.year);
      if (due === undefined) ask('due-day', text);
      const daily = rule.per !== null;
      const more = daily
        ? { more: { per: /周/.test(rule.per ?? '') ? 'week' : 'day', points: magnitude(rule.points) } }
        : {};
      return [
        {
          kind: 'deadline',
          text,
          ...(due === undefined ? {} : { due }),
          points: daily ? '0' : magnitude(rule.points),
          ...more,
          ...limit,
        },
      ];
    }
    case 'rate': {
      if (rule.points !== null && rule.points > 0)
        return [
          {
            kind: 'award',
            text,
            points: magnitude(rule.points),
            per: '个百分点',
            ...(rule.stepPct !== null && rule.stepPct !== 1 ? { each: String(rule.stepPct) } : {}),
            ...limit,
          },
        ];
      ask('part-step', text);
      const target =
        rule.target === null ? leaf.open(text, `以${rule.baseline ?? '目标'}为准，是百分之几？`) : String(rule.target);
      return [
        {
          kind: 'rate',
          text,
          target,
          step: String(rule.stepPct ?? 1),
          points: magnitude(rule.points, rule.byClass),
          partStep: 'none',
          ...(rule.dir ? { costs: 'above' } : {}),
          ...limit,
        },
      ];
    }
    case 'proportional':
      return [{ kind: 'rate', text, target: '100' }];
    case 'band':
      // 根据排名情况赋分, without a table: only a person can say what each place is worth.
      if (rule.bands.length === 0) {
        ask('no-rule', text);
        return [{ kind: 'judgement', text }];
      }
      return [banded(rule, text, one)];
    case 'judgement': {
      const [min, max] = [rule.min, rule.max];
      if (min !== undefined && min < 0) {
        // 酌情扣1—5分: what is left is what the person gives.
        const full = leaf.full ?? -min;
        return [{ kind: 'judgement', text, min: plain(Math.max(0, full + min)), max: plain(full + (max ?? 0)) }];
      }
      return [
        {
          kind: 'judgement',
          text,
          ...(min === undefined ? {} : { min: plain(min) }),
          ...(max === undefined ? {} : { max: plain(max) }),
        },
      ];
    }
    case 'veto':
      if (rule.scope === 'grade')
        return [{ kind: 'veto', text, effect: 'grade', grade: gradeOf(text), target: 'total' }];
      return [
        {
          kind: 'veto',
          text,
          effect: rule.scope === 'item' ? 'zero' : 'void',
          target: rule.scope === 'item' ? 'item' : 'total',
        },
      ];
  }
}

function banded(rule: PlacedRule & { kind: 'band' }, text: string, one: One): Plain {
  const points = (band: ClauseBand): unknown =>
    band.min !== undefined && band.max !== undefined
      ? { min: plain(band.min), max: plain(band.max) }
      : signed(band.points, text, one);
  if (rule.bands.some((band) => band.label !== undefined)) {
    return {
      kind: 'levels',
      text,
      levels: unique(
        rule.bands.map((band, index) => ({ level: band.label ?? `第${index + 1}档`, points: points(band) })),
        'level',
      ),
    };
  }
  return {
    kind: 'bands',
    text,
    bands: rule.bands.map((band) => ({
      ...(band.from === null ? {} : { from: plain(band.from) }),
      // 85%以上 and 60%—85%: the shared end belongs to the band that is written first.
      ...(band.to === null
        ? {}
        : band.from === band.to || /名|位/.test(text)
          ? { to: plain(band.to) }
          : { below: plain(band.to) }),
      points: points(band),
    })),
  };
}

const plain = (value: number): string => String(Number(value.toFixed(6)));
const gradeOf = (text: string): string => /(不合格|较差|基本合格|不称职|合格|良好)/.exec(text)?.[1] ?? '不得评优';

function signed(points: Points, text: string, { leaf }: One): string {
  return points === null ? leaf.open(text, '这一档是几分？') : plain(points);
}

function amount(points: Points, byClass: ByClass | undefined, text: string, { leaf, ask }: One): unknown {
  if (byClass) {
    const found = Object.entries(byClass).map(([label, value]) => [classId(label, leaf.classes), value] as const);
    if (found.every(([id, value]) => id !== undefined && value !== null))
      return Object.fromEntries(found.map(([id, value]) => [id, plain(Math.abs(value as number))]));
    ask('class-unknown', text);
    const most = Math.max(...Object.values(byClass).map((value) => Math.abs(value ?? 0)));
    return plain(most);
  }
  return points === null ? leaf.open(text, '是几分？') : plain(Math.abs(points));
}

const amountOf = (base: Base, one: One): unknown => amount(base.points, base.byClass, one.words(base), one);

function classId(label: string, classes: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(classes);
  const name =
    names.find((known) => known === label) ?? names.find((known) => known.includes(label) || label.includes(known));
  return name === undefined ? undefined : classes[name];
}

/** `0.1等` → each 0.1 of 等; `条` → 条. */
function split(per: string | null): [each: string | undefined, per: string | undefined] {
  const found = /^(\d+(?:\.\d+)?)(.*)$/.exec(per ?? '');
  return found ? [found[1], found[2] || undefined] : [undefined, per ?? undefined];
}

/** A short name of an item or level: its words without the marks. */
function name(words: string, index: number): string {
  const short = words
    .replace(/[（(]?(?:得|计|记|各得|加)?\d+(?:\.\d+)?分[)）]?/g, '')
    .replace(/^[\d一二三四五六七八九十]+[.、)）]|^[（(][\d一二三四五六七八九十]+[)）]|[，。；：、的]+$/g, '');
  return (short.length > 24 ? `${short.slice(0, 23)}…` : short) || `第${index + 1}项`;
}

/** Names that come twice get a number, since facts name them. */
function unique<T extends Record<string, unknown>>(list: readonly T[], key: keyof T & string): T[] {
  const seen = new Map<unknown, number>();
  return list.map((one) => {
    const count = (seen.get(one[key]) ?? 0) + 1;
    seen.set(one[key], count);
    return count === 1 ? one : { ...one, [key]: `${String(one[key])}（${count}）` };
  });
}
