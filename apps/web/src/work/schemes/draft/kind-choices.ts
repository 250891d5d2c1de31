import { unitKinds } from '@mingjian/reader/rules';
import { type Choice, choice, same } from './choice.ts';
import { nodeOf, withNode } from './nodes.ts';
import { readAgain } from './reread.ts';
import { split } from './split.ts';
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
 * the name of the kind as a tag, and the rest those that carry none. What is said of all stands in each part.
 */
function apart(draft: Draft, key: string): Draft {
  const node = nodeOf(draft, key);
  const found = unitKinds(node?.says.criterion ?? '');
  if (!node || !found) return draft;
  const { kinds, common } = found;
  const offsets = kinds.slice(1).map(({ text }) => (node.says.criterion ?? '').indexOf(text));
  const made = split(draft, key, offsets, 'below');
  const children = nodeOf(made, key)?.children;
  if (children?.length !== kinds.length) return draft;
  const concerns = concernsOf(draft, kinds);
  const full = node.says.full === undefined ? {} : { full: node.says.full };
  const whole = withNode(made, key, (one) => ({ ...one, says: { ...one.says, na: 'none' } }));
  return children.reduce((now, child, at) => {
    const { name = '', text = '' } = kinds[at] ?? {};
    const criterion = common === '' ? text : `${text}\n${common}`;
    const set = withNode(now, child.key, (one) => ({
      ...one,
      says: { ...one.says, ...full, name, criterion, appliesTo: concerns[at] },
    }));
    return readAgain(set, child.key);
  }, whole);
}

function concernsOf({ frame }: Draft, kinds: readonly { readonly name: string; readonly rest: boolean }[]): Concern[] {
  const ids = Object.entries(frame.classes);
  const classes = kinds.map(({ name }) => ids.find(([, one]) => one.name === name)?.[0]);
  if (kinds.every(({ rest }, at) => rest || classes[at] !== undefined)) {
    const named = classes.filter((id) => id !== undefined);
    const others = ids.map(([id]) => id).filter((id) => !named.includes(id));
    return kinds.map(({ rest }, at) => ({ classes: rest && classes[at] === undefined ? others : [classes[at] ?? ''] }));
  }
  const tags = kinds.filter(({ rest }) => !rest).map(({ name }) => name);
  return kinds.map(({ name, rest }) => (rest ? { without: tags } : { tags: [name] }));
}
