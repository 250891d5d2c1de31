import type { Rule, SchemeNode } from '@mingjian/model';
import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { type Base, isBase } from './base.ts';
import { belowZero } from './below-zero.ts';
import { classMarks } from './class-marks.ts';
import { isOnTop } from './climbing.ts';
import { costs, gives, isExtra, takesPoints } from './direction.ts';
import { judgedMarks } from './judged-marks.ts';
import { isOfPiece, listed } from './listed.ts';
import { type MarksTold, marksTold, sumOfMarks } from './marks-told.ts';
import { oneRule, shareOf } from './one-rule.ts';
import { isOtherwise, orNothing, otherwise } from './otherwise.ts';
import { partLosses } from './part-losses.ts';
import { partSteps } from './part-step.ts';
import { type Leaf, type One, type Plain, plain } from './plain-rule.ts';
import type { QuestionCode } from './question.ts';
import { sharedPrices } from './shared-price.ts';
import { earned, isFault, lastWords, stated } from './stated.ts';
import { isTakenFrom, ofStep } from './taken-from.ts';
import { withDemand, withTarget } from './target-words.ts';

export interface EngineRules {
  readonly rules: Rule[];
  /** Limits that several rules share. */
  readonly groups: SchemeNode['groups'];
  /** Said where the leaf has its points before any fact although something else in it gives more. */
  readonly start: SchemeNode['start'];
  /** Full marks by class, where the words tell other ones than the cell of the item. */
  readonly full?: Readonly<Record<string, string>> | undefined;
  /** How far below nothing the item may fall, or that it may without an end. */
  readonly floor?: SchemeNode['floor'];
  readonly belowZero?: true | undefined;
  readonly questions: readonly { readonly code: QuestionCode; readonly text: string }[];
}

/**
 * The clauses of one criterion → the rules of one leaf. Marks that are merely stated (得3分) become what they mean beside the others:
 * the leaf's own points where something takes from them, a list of items where they add up, levels where one of them holds.
 */
export function engineRules(given: ReadClause, leaf: Leaf): EngineRules {
  const { read: stepped, of: steps } = partSteps(given);
  const judged = leaf.full === null || leaf.beside ? undefined : judgedMarks(stepped, leaf.full, leaf.classes);
  const read = judged?.read ?? stepped;
  const questions: { code: QuestionCode; text: string }[] = read.doubts.flatMap(({ code, text, at }) => {
    const [from, to] = whole(read.text, at);
    // What it is for stands in the sentence before.
    if (code === 'what-is-counted' && from < at[0]) return [];
    if (code === 'one-scale' && saysWhich(wordsAt(read.text, [from, to]))) return [];
    return [{ code: `doubt-${code}` as const, text: code === 'slip' ? text : wordsAt(read.text, [from, to]) }];
  });
  for (const unread of read.rest) questions.push({ code: 'unread', text: unread.text });
  const shared = sharedPrices(read);
  const groups: NonNullable<SchemeNode['groups']> = {};
  const one: One = {
    leaf,
    read,
    words: (rule) => {
      const [from, to] = whole(read.text, rule.at);
      const at = withTarget(read.text, rule, [shared.get(rule.at[0]) ?? from, to]);
      return wordsAt(read.text, withDemand(read.text, rule, at)) || read.text;
    },
    partStep: (rule) => steps.get(rule.at[0]),
    judged: judged?.most,
    ask: (code, text) => {
      if (!questions.some((known) => known.code === code && known.text === text)) questions.push({ code, text });
    },
    group: (limit) => {
      const name = `limit-${Object.keys(groups).length + 1}`;
      groups[name] = { limit: plain(limit) };
      return name;
    },
  };
  for (const rule of read.rules) if (shared.has(rule.at[0])) one.ask('price-shared', one.words(rule));
  const full =
    judged?.full ?? (leaf.full === null || leaf.beside ? undefined : classMarks(read.rules, leaf.full, leaf.classes));
  if (full) one.ask('class-marks', read.text);
  const worth = full ?? (leaf.full === null || leaf.beside ? null : plain(leaf.full));
  const below = belowZero(read, worth, one);
  if (below) one.ask('below-zero', below.words);
  const made = below ? below.join(together(below.read, one)) : together(read, one);
  if (read.groupCap !== undefined) share(made, read.groupCap, read.text, one);
  if (made.length > 1) {
    for (const [index, rule] of made.entries()) rule.id = `r${index + 1}`;
    const scale = made.find(({ kind }) => kind === 'levels');
    for (const { onlyAt } of made) if (onlyAt) Object.assign(onlyAt, { rule: scale?.id ?? '' });
  }
  return {
    rules: made as unknown as Rule[],
    groups: Object.keys(groups).length > 0 ? groups : undefined,
    ...(full ? { full } : {}),
    ...(below?.floor ? { floor: below.floor } : below ? { belowZero: true as const } : {}),
    start: made.some(costs) && made.some(gives) && made.filter(gives).every(isExtra) ? 'full' : undefined,
    // That no day is given is said once: by what comes of it.
    questions: questions.filter(
      ({ code, text }) =>
        code !== 'doubt-no-date' || !questions.some((other) => other.code === 'due-day' && other.text === text),
    ),
  };
}

/** All that scores; what a person judges where none of the named steps holds (否则酌情扣分) is the last step of their scale. */
function together(read: ReadClause, one: One): Plain[] {
  const judged = read.rules.find((rule) => isOtherwise(rule, one.words(rule)));
  const named = read.rules.filter((rule) => rule !== judged);
  if (!judged || (named.filter(isBase).length < 2 && !named.some(({ kind }) => kind === 'band')))
    return beside(read, one);
  const made = beside({ ...read, rules: named }, one);
  const filled = otherwise(made, judged, one);
  if (!filled && made.some(({ kind }) => kind === 'checklist')) one.ask('marks-together', one.words(judged));
  return filled ?? [...made, ...oneRule(judged, one)];
}

/** Marks stated, and everything else that scores. */
function beside(read: ReadClause, one: One): Plain[] {
  const checks = listed(read, one);
  if (checks) return [checks.list, ...checks.others.flatMap((rule) => besideList(rule, checks.list, one))];
  const bases = read.rules.filter(isBase);
  const zeros = read.rules.filter((rule) => rule.kind === 'allOrNothing');
  const takes = read.rules.filter((rule) => !isBase(rule) && rule.kind !== 'allOrNothing');
  const others = (): Plain[] =>
    read.rules.filter((rule) => !isBase(rule)).flatMap((rule): Plain[] => oneRule(ownLimit(rule, read.text, one), one));
  const [first] = bases;
  if (!first && read.rules.some((rule) => rule.kind === 'award' && isOfPiece(rule))) {
    // 每项1分，未更新的不得分: of one of them, as long as nobody says that all are lost.
    for (const zero of zeros) if (!isFault(zero)) one.ask('zero-of-what', lastWords(one.words(zero)));
    return read.rules
      .filter((rule) => rule.kind !== 'allOrNothing' || isFault(rule))
      .flatMap((rule) => oneRule(rule, one));
  }
  if (!first) return orNothing(read.rules, one) ?? others();
  const { full } = one.leaf;
  const part = takes.find((rule) => rule.kind === 'proportional');
  if (part && isPart(part, bases, full)) {
    const others = takes.filter((rule) => rule !== part).flatMap((rule) => oneRule(rule, one));
    return [...earned(bases, read, one), shareOf(one.words(part), part.full), ...others];
  }
  if (bases.length === 1 && (takes.some(takesPoints) || (part && isShareOf(part, first)))) {
    // 得5分，每少一次扣0.5分: the marks stated are those of the leaf.
    if (first.points !== null && full !== null && first.points !== full && sumOfMarks(marksAlone(read.text)) !== full)
      one.ask('marks-together', read.text);
    return others();
  }
  const parted = partLosses(read, one);
  if (parted) return parted;
  if (part) one.ask('marks-together', one.words(part));
  const made = stated(bases, zeros, read, one);
  const scale = made.find(({ kind }) => kind === 'levels');
  const loses = (rule: PlacedRule): Plain[] =>
    oneRule(rule, one).map((lost) =>
      scale && lost.kind === 'deduct' && isTakenFrom(lost.text) ? { ...lost, ...ofStep(lost, scale) } : lost,
    );
  return [...made, ...takes.flatMap(loses)];
}

/** What a criterion says besides the marks of the things that it lists: marks that they do not make are asked. */
function besideList(rule: PlacedRule, list: Plain, one: One): Plain[] {
  if (isBase(rule)) one.ask('marks-together', one.words(rule));
  else if (rule.kind === 'allOrNothing' && list.mode === 'earn' && !isFault(rule))
    one.ask('zero-of-what', lastWords(one.words(rule)));
  else return oneRule(rule, one);
  return [];
}

/** 管网建设按完成比例得分（40分），监督排污（20分）: a share of marks of its own, which with those stated make the leaf's. */
const isPart = (
  part: PlacedRule,
  bases: readonly Base[],
  full: number | null,
): part is PlacedRule & { readonly kind: 'proportional'; readonly full: number } =>
  part.kind === 'proportional' &&
  part.of === undefined &&
  part.full !== null &&
  full !== null &&
  plain(bases.reduce((sum, { points }) => sum + (points ?? Number.NaN), part.full)) === plain(full);

/** 得5分，每少一次扣0.5分，扣完为止 of an item worth 10: what is used up is the marks that its own words state. */
function ownLimit(rule: PlacedRule, text: string, { leaf }: One): PlacedRule {
  if (!('cap' in rule) || rule.cap !== 'full' || !takesPoints(rule)) return rule;
  const own = marksAlone(text.slice(0, rule.at[1])).at(-1)?.value;
  return leaf.full !== null && own !== undefined && own < leaf.full ? { ...rule, cap: own } : rule;
}
const marksAlone = (text: string): MarksTold[] => marksTold(text).filter(({ alone }) => alone);

/** 完成的得3分，未完成的按比例得分: the same marks, all of them or a part. */
const isShareOf = (part: PlacedRule, base: Base): boolean =>
  part.kind === 'proportional' && part.target === undefined && (part.full === null || part.full === base.points);

/** 以上累计扣分不超过2分: one limit over all rules of one direction; over both, or over one that has its own, it is asked. */
function share(made: readonly Plain[], limit: number, text: string, one: One): void {
  const bound = made.filter((rule) => rule.kind !== 'veto' && rule.kind !== 'allOrNothing');
  if (
    bound.length === 0 ||
    bound.some((rule) => rule.group !== undefined || costs(rule) !== costs(bound[0] as Plain))
  ) {
    one.ask('doubt-whose-limit', text);
    return;
  }
  const group = one.group(limit);
  for (const rule of bound) rule.group = group;
}

/** 在此基础上 goes on from the step before it; 否则不得分 says nothing of how the others stand to each other. */
const saysWhich = (words: string): boolean => isOnTop(words) || /^(?:否则|反之)(?:均|都)?不[得计]分/.test(words);

/** 防止反弹。得5分。: marks that a full stop parts from what they are for are of the sentence before. */
function whole(text: string, [from, to]: PlacedRule['at']): PlacedRule['at'] {
  if (!BARE.test(text.slice(from, to).trim())) return [from, to];
  const before = text.slice(0, from).replace(/[。；;，,\s]+$/, '');
  if (before === '' || before.length === from) return [from, to];
  return [Math.max(...['。', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1, to];
}
const BARE = /^[得计记]\d+(?:\.\d+)?分[。；]?$/;

/** The words of a place, with the bracket that closes behind them and the rest of what is quoted there (所列“考核要点”). */
function wordsAt(text: string, [from, to]: PlacedRule['at']): string {
  const words = text.slice(from, to);
  const open = /[（(][^）)]*$/.test(words) && /[）)]/.test(text[to] ?? '');
  const quoted = /“[^”]*$/.test(words) ? /^[^“”。；\n]*”/.exec(text.slice(to))?.[0] : undefined;
  return (open ? words + text[to] : words + (quoted ?? '')).replace(/\s+/g, '').replace(/^[，。；、]+/, '');
}
