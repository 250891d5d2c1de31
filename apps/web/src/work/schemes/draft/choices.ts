import { type About, naChoices, setAbout } from './about.ts';
import { besideOf, moveBack, moveBeside } from './beside.ts';
import { besideMarks, bonusWithin } from './beyond-choices.ts';
import { type Choice, choice, rulesOf, same } from './choice.ts';
import { concernAll, setConcern, setNa } from './concern.ts';
import { kindsOfUnit } from './kind-choices.ts';
import { nodeOf } from './nodes.ts';
import { ruleChoices } from './rule-choices.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

/** The answers that a question has, where there are a few: each says what it does and leaves the document's words. Empty: none to offer. */
export function choicesOf(draft: Draft, question: DraftQuestion): Choice[] {
  const node = nodeOf(draft, question.node);
  if (question.code === 'na-unsaid') {
    const ids = { full: 'naFull', omit: 'naOmit', none: 'naNone' } as const;
    return naChoices.map((na: NonNullable<About['na']> & keyof typeof ids) =>
      choice(ids[na], (now) => (question.node === null ? setAbout(now, { na }) : setNa(now, question.node, na))),
    );
  }
  if (question.code === 'places-unsaid')
    return [
      ...['2', '1', '3'].map((number) => choice('places', (now) => setAbout(now, { places: number }), { number })),
      choice('placesExact', (now) => setAbout(now, { places: '' })),
    ];
  if (!node) return [];
  switch (question.code) {
    case 'bonus-within':
      return bonusWithin(node);
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
    case 'kinds-of-unit':
      return kindsOfUnit(node);
    case 'units-named':
      return named(node.key, question.text);
    default:
      return ruleChoices(node, question, draft.frame.year) ?? [];
  }
}

/** 严重失误，视情节扣1-5分: rules that only take from a total or add to it, so that an item without marks stands beside the others. */
const onlyOnTop = (node: DraftNode): boolean =>
  rulesOf(node).some(({ kind }) => kind !== 'judgement' && kind !== 'veto') &&
  rulesOf(node).every(
    (rule) =>
      /^(?:award|deduct|fixed|severity|judgement|veto)$/.test(rule.kind) ||
      (rule.kind === 'levels' &&
        rule.levels.every(
          ({ points }) => Number(typeof points === 'object' && 'max' in points ? points.max : points) <= 0,
        )),
  );

/** The names stand behind the item's own, as the reader lists them. */
function named(key: string, text: string): Choice[] {
  const names = text.slice(text.indexOf('：') + 1).split('、');
  // A name may be that of a class, which a node knows by its id.
  const one = (draft: Draft, name: string): Draft => {
    const id = Object.entries(draft.frame.classes).find(([, { name: called }]) => called === name)?.[0];
    return id === undefined ? setConcern(draft, key, 'units', name, true) : setConcern(draft, key, 'classes', id, true);
  };
  const only = (draft: Draft): Draft => names.reduce(one, concernAll(draft, key));
  return [
    choice('onlyThese', only, { names: names.join('、') }),
    choice('everyone', (draft) => concernAll(draft, key)),
  ];
}
