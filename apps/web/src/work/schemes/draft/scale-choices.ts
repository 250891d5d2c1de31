import type { Amount, Rule, RuleOf } from '@mingjian/model';
import { plain } from '@mingjian/reader/rules';
import { aboutOf, type Choice, choice, figureOf, instead, marksOf, rulesOf, same, write } from './choice.ts';
import type { Values } from './choice-id.ts';
import type { DraftNode } from './types.ts';

/** 省级通报扣2分，市级通报扣1分: steps of one scale, of which one counts, or rules that each count. */
export function oneScale(node: DraftNode, text: string): Choice[] {
  const [rule] = aboutOf(node, text);
  if (rule?.kind === 'levels') {
    const list = listOf(rule);
    if (list)
      return [
        choice('oneScale', same),
        choice(
          'apart',
          instead(node, [rule], () => list),
        ),
      ];
  }
  if (rule?.kind === 'levels' || rule?.kind === 'bands') {
    const best = bestOfTwo(node, rule);
    return best ? [choice('oneScale', best), choice('apart', same)] : [];
  }
  if (rule?.kind === 'checklist' && rule.mode === 'earn' && rule.each === undefined)
    return [choice('oneScale', instead(node, [rule], levelsOf)), choice('apart', same)];
  const joined = rule && joinedTo(node, rule);
  return joined ? [choice('oneScale', joined), choice('apart', same)] : [];
}

/** 1.…得1分。2.…得1分 of an item worth 3: marks that each stand for themselves, or of which one holds; and what either leaves of the 3. */
export function together(node: DraftNode): Choice[] {
  const read = rulesOf(node).find((rule) => rule.kind === 'levels' || (rule.kind === 'checklist' && isPriced(rule)));
  const list = read?.kind === 'levels' ? listOf(read) : read?.kind === 'checklist' ? read : undefined;
  if (!read || !list) return [];
  const marks = list.items.map(({ points }) => Number(points));
  const sum = plain(marks.reduce((total, points) => total + points, 0));
  const most = String(Math.max(...marks));
  return [
    choice('addUp', read === list ? same : instead(node, [read], () => list), { sum, ...beside(node, sum) }),
    choice('oneOf', read === list ? instead(node, [read], levelsOf) : same, { most, ...beside(node, most) }),
  ];
}

/** Things of which each earns marks of its own. */
const isPriced = ({ mode, each, items }: RuleOf<'checklist'>): boolean =>
  mode === 'earn' && each === undefined && items.every(({ points }) => points !== undefined);

/** How the most that an item can give differs from its marks: points that nobody can reach, or that nobody is given. */
function beside(node: DraftNode, given: string): Partial<Values> {
  const full = marksOf(node);
  const gap = Number(given) - Number(full);
  if (full === null || gap === 0) return {};
  return { full, [gap < 0 ? 'short' : 'over']: plain(Math.abs(gap)) };
}

/** Levels that give marks, as things that each give theirs; undefined: fewer than two of them do. One that goes on from another gives what it adds. */
function listOf({ id, text, levels }: RuleOf<'levels'>): RuleOf<'checklist'> | undefined {
  const items = levels.flatMap(({ level, points, text: words }, at) => {
    const before = levels[at - 1];
    const climbs = before?.text !== undefined && words?.startsWith(`${before.text}，`) === true;
    const own = isAmount(points)
      ? climbs && isAmount(before.points)
        ? less(points, before.points)
        : points
      : undefined;
    if (own === undefined || !figuresOf(own).every((figure) => Number(figure) > 0)) return [];
    const said = climbs ? words.slice((before.text ?? '').length + 1) : words;
    return [{ item: level, points: own, ...(said ? { text: said } : {}) }];
  });
  return items.length < 2 ? undefined : { kind: 'checklist', ...(id ? { id } : {}), text, mode: 'earn', items };
}

type Points = RuleOf<'levels'>['levels'][number]['points'];

/** Not a range that a person narrows. */
const isAmount = (points: Points): points is Amount =>
  typeof points === 'string' || (points !== undefined && !('min' in points && 'max' in points));

const figuresOf = (amount: Amount): string[] => (typeof amount === 'string' ? [amount] : Object.values(amount));

/** What one amount is more than another, for each class where either differs by class. */
function less(amount: Amount, before: Amount): Amount {
  const of = (one: Amount, id: string): number => Number(typeof one === 'string' ? one : (one[id] ?? one.default));
  const ids = [amount, before].flatMap((one) => (typeof one === 'string' ? [] : Object.keys(one)));
  if (ids.length === 0) return plain(of(amount, '') - of(before, ''));
  const made = Object.fromEntries([...new Set(ids)].map((id) => [id, plain(of(amount, id) - of(before, id))]));
  const [first = ''] = Object.values(made);
  return Object.values(made).every((figure) => figure === first) ? first : made;
}

/** 资金到位85%以上得0.5分，60%以上得0.3分；项目完成得0.5分: no more than the better of two scales, which share a limit. */
function bestOfTwo(node: DraftNode, rule: Rule): Choice['apply'] | undefined {
  const scales = rulesOf(node).filter(({ kind, text }) => (kind === 'levels' || kind === 'bands') && text !== '');
  if (scales.length !== 2 || !scales.includes(rule) || scales.some(({ group, limit }) => group ?? limit))
    return undefined;
  const points = scales.flatMap((scale) =>
    scale.kind === 'levels'
      ? scale.levels.map((one) => one.points)
      : scale.kind === 'bands' && typeof scale.bands !== 'string'
        ? scale.bands.map((one) => one.points)
        : ['$'],
  );
  const marks = points.map((one) => Number(figureOf(one)));
  if (marks.some((mark) => Number.isNaN(mark) || mark < 0)) return undefined;
  const group = `scale-${rulesOf(node).indexOf(rule) + 1}`;
  const made = rulesOf(node).map((one) => (scales.includes(one) ? { ...one, group } : one));
  return write(node, made, { [group]: { limit: String(Math.max(...marks)) } });
}

function levelsOf(rule: Rule): Rule {
  if (rule.kind !== 'checklist') return rule;
  const { id, text, items } = rule;
  const levels = items.map(({ item, points = '0', text: words }) => ({
    ...{ level: item, points },
    ...(words ? { text: words } : {}),
  }));
  return { kind: 'levels', ...(id ? { id } : {}), text, levels: [...levels, { level: '以上都不是', points: '0' }] };
}

/** A rule made one with the one before it. Those that count once share a limit; those that count every time become one by degree. */
function joinedTo(node: DraftNode, rule: Rule): Choice['apply'] | undefined {
  const rules = rulesOf(node);
  const before = rules[rules.indexOf(rule) - 1];
  if (!before || before.limit !== undefined || rule.limit !== undefined) return undefined;
  if (isOnce(before) && isOnce(rule) && before.kind === rule.kind) return sharing(node, before, rule);
  if (rule.kind !== 'deduct' || rule.each !== undefined || rule.free !== undefined) return undefined;
  const degrees =
    before.kind === 'severity'
      ? before.levels
      : before.kind === 'deduct' && before.each === undefined && before.free === undefined
        ? [degreeOf(before)]
        : undefined;
  const own = degreeOf(rule);
  if (!degrees || before.group !== rule.group || degrees.some(({ level }) => level === own.level)) return undefined;
  const { id, group, clause } = before;
  const made: Rule = {
    kind: 'severity',
    ...(id ? { id } : {}),
    ...(group ? { group } : {}),
    ...(clause ? { clause } : {}),
    text: `${before.text}；${rule.text}`,
    levels: [...degrees, own],
  };
  return write(
    node,
    rules.flatMap((one) => (one === before ? [made] : one === rule ? [] : [one])),
  );
}

const isOnce = (rule: Rule): rule is RuleOf<'fixed' | 'award'> =>
  rule.kind === 'fixed' || (rule.kind === 'award' && rule.per === undefined && rule.each === undefined);

/** 连续两个季度扣1分，连续三个季度扣2分: no more than the dearest of them. */
function sharing(
  node: DraftNode,
  before: RuleOf<'fixed' | 'award'>,
  rule: RuleOf<'fixed' | 'award'>,
): Choice['apply'] | undefined {
  const most = [
    figureOf(before.points),
    figureOf(rule.points),
    before.group === undefined ? '0' : figureOf(node.says.groups?.[before.group]?.limit),
  ].map(Number);
  const others = before.group !== undefined && !before.group.startsWith('scale-');
  if (most.some(Number.isNaN) || rule.group !== undefined || others) return undefined;
  const rules = rulesOf(node);
  const group = before.group ?? `scale-${rules.indexOf(before) + 1}`;
  const made = rules.map((one) => (one === before || one === rule ? { ...one, group } : one));
  return write(node, made, { [group]: { limit: String(Math.max(...most)) } });
}

/** What the words of a price call it, without the price. */
const degreeOf = ({ text, points }: RuleOf<'deduct'>): { level: string; points: typeof points } => {
  const level = text.replace(
    /[，,]?的?[，,]?(?:每|[1一])[^，。；每]{0,6}(?:扣|减)[\d.]+分.*$|(?:扣|减)[\d.]+分.*$/,
    '',
  );
  return { level: level.length > 24 ? `${level.slice(0, 23)}…` : level || text, points };
};
