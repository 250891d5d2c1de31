import { type UnitKind, unitKinds } from '@mingjian/reader/rules';
import { type Choice, choice, same } from './choice.ts';
import { nodeOf, trailOf, withNode } from './nodes.ts';
import { readAgain } from './reread.ts';
import { unitsCalled } from './short-unit.ts';
import { split } from './split.ts';
import { setTag, type Tag, tagsIn, unitNames } from './tags.ts';
import type { Draft, DraftNode } from './types.ts';

type Concern = DraftNode['says']['appliesTo'];

/** 试点省份：…得1分；其他省份：…得1分: a part for each kind of units, of which each unit has its own; or as the rules were read. */
export function kindsOfUnit(node: DraftNode): Choice[] {
  const found = unitKinds(node.says.criterion ?? '');
  if (!found) return [];
  const names = found.kinds.map(({ name }) => `“${name}”`).join('、');
  return [choice('kindsApart', (draft) => apart(draft, node.key), { names }), choice('kindsTogether', same)];
}

/**
 * The item as a group whose parts are each worth all of its marks and concern one kind of units: a class of the plan, else those that carry
 * the name of the kind as a tag, and the rest those that carry none. Units that a bracket lists (试点省份（江苏、河南）) are given the tag;
 * of the others somebody says who they are. What is said of all stands in each part. Units that every kind leaves out by name are not
 * concerned at all, and what that means for their sum is for the plan to say.
 */
function apart(draft: Draft, key: string): Draft {
  const node = nodeOf(draft, key);
  const found = unitKinds(node?.says.criterion ?? '');
  if (!node || !found) return draft;
  const { kinds, common, but } = found;
  const offsets = kinds.slice(1).map(({ text }) => (node.says.criterion ?? '').indexOf(text));
  const made = split(draft, key, offsets, 'below');
  const children = nodeOf(made, key)?.children;
  if (children?.length !== kinds.length) return draft;
  const { concerns, listed } = concernsOf(draft, kinds);
  const full = node.says.full === undefined ? {} : { full: node.says.full };
  const given = listed.reduce((now, { tag, units }) => setTag(now, tag, units, true), made);
  const others = node.says.appliesTo?.units ? undefined : allBut(unitNames(draft), but);
  const whole = withNode(given, key, ({ says, ...one }) => ({
    ...one,
    says: others ? { ...says, appliesTo: { ...says.appliesTo, units: others } } : { ...says, na: 'none' },
  }));
  const alone = others ? whole : onlyPartsOf(whole, key);
  const none = others ? { na: 'none' as const } : {};
  return children.reduce((now, child, at) => {
    const { name = '', text = '' } = kinds[at] ?? {};
    const criterion = common === '' ? text : `${text}\n${common}`;
    const set = withNode(now, child.key, (one) => ({
      ...one,
      says: { ...one.says, ...full, ...none, name, criterion, appliesTo: concerns[at] },
    }));
    return readAgain(set, child.key);
  }, alone);
}

/** A section of which the item is all there is concerns whom one of its parts does, as the item itself. */
function onlyPartsOf(draft: Draft, key: string): Draft {
  const above = trailOf(draft, key).reverse();
  const end = above.findIndex(({ says, children }) => says.na !== undefined || children?.length !== 1);
  return above
    .slice(0, end < 0 ? above.length : end)
    .reduce((now, one) => withNode(now, one.key, (node) => ({ ...node, says: { ...node.says, na: 'none' } })), draft);
}

/** The units that are left where some are left out; undefined where nobody is, or not all of these are known. */
function allBut(units: readonly string[], but: readonly string[]): string[] | undefined {
  const left = unitsCalled(but, units);
  return left && units.filter((unit) => !left.includes(unit));
}

/** Whom the parts concern, and the units that are given a tag. */
interface Dealt {
  readonly concerns: readonly Concern[];
  readonly listed: readonly { readonly tag: string; readonly units: readonly string[] }[];
}

function concernsOf(draft: Draft, kinds: readonly UnitKind[]): Dealt {
  const ids = Object.entries(draft.frame.classes);
  const classes = kinds.map(({ name }) => ids.find(([, one]) => one.name === name)?.[0]);
  if (kinds.every(({ rest }, at) => rest || classes[at] !== undefined)) {
    const named = classes.filter((id) => id !== undefined);
    const others = ids.map(([id]) => id).filter((id) => !named.includes(id));
    const concerns = kinds.map(({ rest }, at) => ({
      classes: rest && classes[at] === undefined ? others : [classes[at] ?? ''],
    }));
    return { concerns, listed: [] };
  }
  const known = tagsIn(draft);
  const dealt = kinds.map(({ name, rest, units }) => {
    const called = rest ? undefined : unitsCalled(units, unitNames(draft));
    return { tag: called ? tagFor(name, called, known) : name, rest, units: called ?? [] };
  });
  const tags = dealt.filter(({ rest }) => !rest).map(({ tag }) => tag);
  return {
    concerns: dealt.map(({ tag, rest }) => (rest ? { without: tags } : { tags: [tag] })),
    listed: dealt.filter(({ units }) => units.length > 0),
  };
}

/** 重点省份 of one item need not be those of another: where other units carry the name of a kind, it has a tag of its own. */
function tagFor(name: string, units: readonly string[], known: readonly Tag[]): string {
  const isFree = (tag: string): boolean => {
    const there = known.find((one) => one.name === tag);
    return !there || (there.units.length === units.length && units.every((unit) => there.units.includes(unit)));
  };
  let tag = name;
  for (let at = 2; !isFree(tag); at += 1) tag = `${name}（${at}）`;
  return tag;
}
