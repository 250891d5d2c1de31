import { expect, it } from 'vitest';
import { findingsOf } from './checks.ts';
import { concernAbove, concernAll, concernable, naAbove, setConcern, setNa } from './concern.ts';
import { everyNode, nodeOf } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const draft = openDraft(readPlan());
const keyOf = (name: string): string => everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';
const key = keyOf('财政信息');
const concerns = (now: Draft) => nodeOf(now, key)?.says.appliesTo;

it('an indicator concerns units of the lists, and what is in no list is told apart', () => {
  const node = nodeOf(draft, key);
  if (!node) throw new Error('no node');
  expect(concernable(draft, node)).toEqual({
    classes: [{ id: 'class-1', name: '县区', units: ['东县', '西县'] }],
    others: [],
  });
  const now = setConcern(setConcern(draft, key, 'units', '东县', true), key, 'units', '北县', true);
  expect(concerns(now)).toEqual({ units: ['东县', '北县'] });
  expect(concernable(now, nodeOf(now, key) ?? node).others).toEqual(['北县']);
});

it('classes and units are chosen one way or the other, and tags stay', () => {
  const units = setConcern(draft, key, 'units', '东县', true);
  expect(concerns(setConcern(units, key, 'classes', 'class-1', true))).toEqual({ classes: ['class-1'] });
  expect(concerns(setConcern(units, key, 'units', '东县', false))).toBeUndefined();
  const tagged = {
    ...draft,
    trees: draft.trees.map((tree) => ({
      ...tree,
      nodes: tree.nodes.map((group) => ({
        ...group,
        children: (group.children ?? []).map((one) => ({
          ...one,
          says: { ...one.says, appliesTo: { tags: ['沿边'] } },
        })),
      })),
    })),
  };
  expect(concerns(setConcern(tagged, key, 'units', '东县', true))).toEqual({ tags: ['沿边'], units: ['东县'] });
  expect(concerns(concernAll(tagged, key))).toBeUndefined();
});

it('below a limited node, whoever names nobody means those of the nearest one above', () => {
  expect(concernAbove(draft, key)).toBeNull();
  const group = keyOf('主动公开');
  const units = setConcern(draft, group, 'units', '东县', true);
  expect(concernAbove(units, key)).toEqual(['东县']);
  expect(concernAbove(units, group)).toBeNull();
  expect(concernAbove(setConcern(draft, group, 'classes', 'class-1', true), key)).toEqual(['县区']);
});

it('what becomes of its points is said by the group, the plan or itself; until then it is an error', () => {
  const now = setConcern(draft, key, 'units', '东县', true);
  const codes = (one: Draft) => findingsOf(one, 'zh').map(({ check }) => check);
  expect(naAbove(now, key)).toBeUndefined();
  expect(codes(now)).toContain('na-undeclared');
  const said = setNa(now, keyOf('主动公开'), 'none');
  expect(naAbove(said, key)).toBe('none');
  expect(codes(said)).not.toContain('na-undeclared');
  expect(schemeOf(said).scheme.results[0]?.root.children?.[0]).toMatchObject({ name: '主动公开', na: 'none' });
  expect(setNa(said, keyOf('主动公开'), null)).toEqual(now);
});
