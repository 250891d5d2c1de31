import type { Rule } from '@mingjian/model';
import { dueDay } from '@mingjian/reader/rules';
import { type About, naChoices, setAbout } from './about.ts';
import { besideOf, moveBack, moveBeside } from './beside.ts';
import { concernAll, setConcern } from './concern.ts';
import { setMarks } from './edit.ts';
import { nodeOf, withNode } from './nodes.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

export type ChoiceId =
  | 'byDay'
  | 'allOrNothing'
  | 'byPerson'
  | 'once'
  | 'each'
  | 'addUp'
  | 'oneOf'
  | 'zeroOne'
  | 'zeroAll'
  | 'lostOwn'
  | 'lostPrice'
  | 'lostBoth'
  | 'withinFull'
  | 'aboveFull'
  | 'partNone'
  | 'partWhole'
  | 'partShare'
  | 'capBonus'
  | 'capBoth'
  | 'noCap'
  | 'outside'
  | 'inside'
  | 'toBeside'
  | 'dueEach'
  | 'dueNone'
  | 'onlyThese'
  | 'everyone'
  | 'naFull'
  | 'naOmit'
  | 'naNone';

/** What the words of an answer may name. */
const NOTHING = { full: '', due: '', points: '', sum: '', most: '', names: '' };
type Values = typeof NOTHING;

/** An answer to a question: what it says, and the draft in which it holds. */
export interface Choice {
  readonly id: ChoiceId;
  readonly values: Values;
  readonly apply: (draft: Draft) => Draft;
}

/** The answers that a question has, where there are a few: each sets the rule and leaves the document's words. Empty: none to offer. */
export function choicesOf(draft: Draft, question: DraftQuestion): Choice[] {
  const node = nodeOf(draft, question.node);
  if (question.code === 'na-unsaid') {
    const ids = { full: 'naFull', omit: 'naOmit', none: 'naNone' } as const;
    return naChoices.map((na: NonNullable<About['na']> & keyof typeof ids) =>
      choice(ids[na], (now) => setAbout(now, { na })),
    );
  }
  if (!node) return [];
  switch (question.code) {
    case 'no-rule':
      return ruleless(draft, node);
    case 'doubt-once-or-each':
      return onceOrEach(node, question.text);
    case 'marks-together':
      return together(node);
    case 'zero-of-what':
      return [choice('zeroOne', same), choice('zeroAll', losesAll(node, question.text))];
    case 'lost-twice':
      return lostTwice(node, question.text);
    case 'bonus-within':
      return bonusWithin(node);
    case 'part-step':
      return partSteps(node);
    case 'beside-marks':
      return besideMarks(node);
    case 'bonus-by-name':
      return besideOf(draft, node.key) === 'beside'
        ? [choice('outside', same), choice('inside', (now) => moveBack(now, node.key))]
        : [];
    case 'points-missing':
      return besideOf(draft, node.key) === 'among' && onlyOnTop(node)
        ? [choice('toBeside', (now) => moveBeside(now, node.key))]
        : [];
    case 'due-day':
      return undated(node, question.text);
    case 'units-named':
      return named(node.key, question.text);
    default:
      return [];
  }
}

const same = (draft: Draft): Draft => draft;
const choice = (id: ChoiceId, apply: Choice['apply'], values: Partial<Values> = {}): Choice => ({
  id,
  values: { ...NOTHING, ...values },
  apply,
});

/** Rules that somebody chose: they stay when the words change. */
const write =
  ({ key }: DraftNode, rules: readonly Rule[]) =>
  (draft: Draft): Draft =>
    withNode(draft, key, (node) => ({ ...node, says: { ...node.says, rules: [...rules] }, written: true }));

const marksOf = ({ says }: DraftNode): string | null =>
  typeof says.full === 'string' && !says.full.startsWith('$') ? says.full : null;

/** 2026年7月底前修订完善方案。: words without any marks are worth those of the item, by a day where they name one. */
function ruleless(draft: Draft, node: DraftNode): Choice[] {
  const full = marksOf(node);
  const text = node.says.criterion ?? node.says.name;
  if (full === null) return [];
  const day = /[^，。；]*(?:月|年底)[^，。；]{0,4}(?:前|之前|以前)/.exec(text)?.[0];
  const due = day === undefined ? undefined : dueDay(day, draft.frame.year);
  return [
    ...(due === undefined
      ? []
      : [choice('byDay', write(node, [{ kind: 'deadline', text, due, points: full }]), { full, due })]),
    choice('allOrNothing', write(node, [{ kind: 'allOrNothing', text }]), { full }),
    choice('byPerson', same, { full }),
  ];
}

/** 未报送的，扣1分: the rule with these words costs once, or every time. */
function onceOrEach(node: DraftNode, text: string): Choice[] {
  const rules = node.says.rules ?? [];
  const at = rules.findIndex(
    (rule) =>
      (rule.kind === 'deduct' || rule.kind === 'fixed') && (rule.text.includes(text) || text.includes(rule.text)),
  );
  const rule = rules[at];
  if (rule?.kind !== 'deduct' && rule?.kind !== 'fixed') return [];
  const { points } = rule;
  const as = (kind: 'deduct' | 'fixed') => {
    const { kind: _, ...rest } = rule;
    return rule.kind === kind
      ? same
      : write(
          node,
          rules.map((one, index) => (index === at ? ({ ...rest, kind } as Rule) : one)),
        );
  };
  const values = typeof points === 'string' ? { points } : { points: '' };
  return [choice('once', as('fixed'), values), choice('each', as('deduct'), values)];
}

/** 严重失误，视情节扣1-5分: rules that only take from a total or add to it, so that an item without marks stands beside the others. */
const onlyOnTop = ({ says: { rules = [] } }: DraftNode): boolean =>
  rules.some(({ kind }) => kind !== 'judgement' && kind !== 'veto') &&
  rules.every(
    (rule) =>
      /^(?:award|deduct|fixed|severity|judgement|veto)$/.test(rule.kind) ||
      (rule.kind === 'levels' &&
        rule.levels.every(
          ({ points }) => Number(typeof points === 'object' && 'max' in points ? points.max : points) <= 0,
        )),
  );

/** 未按时上交，扣0.5分, and no day: each delivery carries its own, or a person says that it was late. */
function undated(node: DraftNode, text: string): Choice[] {
  const rules = node.says.rules ?? [];
  const rule = rules.find((one) => one.kind === 'deadline' && one.due === undefined && one.text === text);
  if (rule?.kind !== 'deadline') return [];
  const { points, more } = rule;
  if (more !== undefined || typeof points !== 'string') return [choice('dueEach', same)];
  const { due: _, grace: __, more: ___, limitEach: ____, ...rest } = rule;
  const once = { ...rest, kind: 'fixed' } as Rule;
  return [
    choice('dueEach', same),
    choice(
      'dueNone',
      write(
        node,
        rules.map((one) => (one === rule ? once : one)),
      ),
      { points },
    ),
  ];
}

/** 1.…得1分。2.…得1分 of an item worth 3: marks that each stand for themselves, or of which one holds. */
function together(node: DraftNode): Choice[] {
  const rules = node.says.rules ?? [];
  const levels = rules.find((rule) => rule.kind === 'levels');
  if (levels?.kind !== 'levels') return [];
  const worth = levels.levels.flatMap(({ level, points, text }) =>
    typeof points === 'string' && Number(points) > 0 ? [{ item: level, points, ...(text ? { text } : {}) }] : [],
  );
  if (worth.length < 2) return [];
  const { id, text } = levels;
  const list = { kind: 'checklist', ...(id ? { id } : {}), text, mode: 'earn', items: worth } as Rule;
  const sum = Number(worth.reduce((total, { points }) => total + Number(points), 0).toFixed(6));
  const most = Math.max(...worth.map(({ points }) => Number(points)));
  return [
    choice(
      'addUp',
      write(
        node,
        rules.map((rule) => (rule === levels ? list : rule)),
      ),
      { sum: String(sum) },
    ),
    choice('oneOf', same, { most: String(most) }),
  ];
}

/** 每项1分，未更新的不得分: beside the list, what loses all of it. */
function losesAll(node: DraftNode, text: string): Choice['apply'] {
  const veto = { kind: 'veto', text, effect: 'zero', target: 'item' } as Rule;
  const rules = [...(node.says.rules ?? []), veto];
  return write(
    node,
    rules.map((rule, index) => ({ ...rule, id: rule.id ?? `r${index + 1}` })),
  );
}

/** （1）甲（5分）；（2）乙（4分）。一项没做到扣2分: what is missing loses its marks, or the price, or both. */
function lostTwice(node: DraftNode, text: string): Choice[] {
  const rules = node.says.rules ?? [];
  const price = rules.find((rule) => rule.kind === 'deduct' && rule.text === text);
  const list = rules.find((rule) => rule.kind === 'checklist' && rule.mode === 'earn');
  if (price?.kind !== 'deduct' || typeof price.points !== 'string' || list === undefined) return [];
  const without = (left: Rule) =>
    write(
      node,
      rules.filter((rule) => rule !== left),
    );
  const values = { points: price.points };
  return [
    choice('lostOwn', without(price), values),
    choice('lostPrice', without(list), values),
    choice('lostBoth', same, values),
  ];
}

/** 每缺一项扣1分；被推广的每次加1分，最多加2分 of an item worth 5: up to its marks, or as far beyond them as the limits go. */
function bonusWithin(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const limits = (node.says.rules ?? []).flatMap((rule) => (rule.kind === 'award' ? [Number(rule.limit)] : []));
  const most = String(Number(limits.reduce((sum, limit) => sum + limit, Number(full)).toFixed(6)));
  const above = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, ceiling: most } }));
  return [choice('withinFull', same, { full }), ...(most === 'NaN' ? [] : [choice('aboveFull', above, { most })])];
}

function partSteps(node: DraftNode): Choice[] {
  const rules = node.says.rules ?? [];
  if (!rules.some((rule) => rule.kind === 'rate' && rule.step !== undefined)) return [];
  const as = (partStep: 'none' | 'whole' | 'proportional') =>
    write(
      node,
      rules.map((rule) => (rule.kind === 'rate' && rule.step !== undefined ? { ...rule, partStep } : rule)),
    );
  return [choice('partNone', as('none')), choice('partWhole', as('whole')), choice('partShare', as('proportional'))];
}

/** 分值7，奖20、扣20分: a limit of bonuses, of both, or of nothing. */
function besideMarks(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const gives = (node.says.rules ?? []).some(({ kind }) => kind === 'award');
  const floor = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, floor: `-${full}` } }));
  return [
    choice('capBonus', same, { full }),
    choice('capBoth', floor, { full }),
    ...(gives ? [choice('noCap', (now) => setMarks(now, node.key, ''), { full })] : []),
  ];
}

/** The names stand behind the item's own, as the reader lists them. */
function named(key: string, text: string): Choice[] {
  const names = text.slice(text.indexOf('：') + 1).split('、');
  const only = (draft: Draft): Draft =>
    names.reduce((now, name) => setConcern(now, key, 'units', name, true), concernAll(draft, key));
  return [
    choice('onlyThese', only, { names: names.join('、') }),
    choice('everyone', (draft) => concernAll(draft, key)),
  ];
}
