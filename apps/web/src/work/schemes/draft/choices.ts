import type { Rule } from '@mingjian/model';
import { dueDay } from '@mingjian/reader/rules';
import { type About, naChoices, setAbout } from './about.ts';
import { besideOf, moveBack, moveBeside } from './beside.ts';
import { type Choice, choice, marksOf, same, write } from './choice.ts';
import { concernAll, setConcern } from './concern.ts';
import { besideMarks, bonusWithin, losesAll, lostTwice, partSteps, together } from './mark-choices.ts';
import { nodeOf } from './nodes.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

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
