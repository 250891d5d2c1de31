import { expect, it } from 'vitest';
import { findingsOf } from './checks.ts';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { nodeOf, trailOf, withNode } from './nodes.ts';
import { schemeOf } from './scheme-of.ts';
import { sumsOf } from './sums.ts';
import { setTag, tagsIn } from './tags.ts';
import { asked, key, open } from './testing/asked.ts';

const words =
  '承担试点的单位：建成平台的，得10分；通过验收的，得10分；否则不得分。其他单位：有具体措施的，得20分，否则不得分。出现弄虚作假的，此项不得分。';

it('kinds of units get a part each, with what is said of all, and no unit two', () => {
  const draft = setText(open, key, 'criterion', words);
  const question = draft.questions.find(({ node, code }) => node === key && code === 'kinds-of-unit');
  const [apart, together] = question ? choicesOf(draft, question) : [];
  expect([apart?.id, together?.id]).toEqual(['kindsApart', 'kindsTogether']);
  const made = apart?.apply(draft) ?? draft;
  const group = nodeOf(made, key);
  expect(group?.says).toMatchObject({ full: '20', na: 'none' });
  expect(group?.children?.map(({ says }) => [says.name, says.full, says.appliesTo])).toEqual([
    ['承担试点的单位', '20', { tags: ['承担试点的单位'] }],
    ['其他单位', '20', { without: ['承担试点的单位'] }],
  ]);
  expect(group?.children?.map(({ says }) => says.rules?.map(({ kind }) => kind))).toEqual([
    ['checklist', 'veto'],
    ['allOrNothing', 'veto'],
  ]);
  const own = (one: typeof draft) => findingsOf(one, 'zh').filter(({ severity }) => severity === 'error').length;
  expect(own(made)).toBeLessThanOrEqual(own(open));
});

it('nothing is asked where there is one kind', () => {
  expect(() => asked('试点单位：建成平台的，得20分。', 'kinds-of-unit')).toThrow();
});

const listed = '试点单位（东县）：完成试点的，得20分；其他单位：有具体措施的，得20分，否则不得分。';
const unheard = '试点单位（东县、南县）：完成试点的，得20分；其他单位：有具体措施的，得20分，否则不得分。';
const apart = (draft: typeof open, criterion: string) => {
  const now = setText(draft, key, 'criterion', criterion);
  const question = now.questions.find(({ node, code }) => node === key && code === 'kinds-of-unit');
  return (question && choicesOf(now, question)[0]?.apply(now)) ?? now;
};

it('units that a bracket lists are of their kind, the others are the rest', () => {
  const made = apart(open, listed);
  expect(tagsIn(made)).toEqual([{ name: '试点单位', usedBy: ['试点单位', '其他单位'], units: ['东县'] }]);
  expect(schemeOf(made).scheme.classes['class-1']?.units).toEqual([{ name: '东县', tags: ['试点单位'] }, '西县']);
  expect(sumsOf(made).get(key)).toMatchObject({ worth: '20', parts: '20', off: null });
  const about = findingsOf(made, 'zh').filter(({ node }) => node === key);
  expect(about.map(({ check }) => check)).toEqual([]);
});

it('a list of which one name is nobody’s is left to a person, and its parts are not added up', () => {
  const made = apart(open, unheard);
  expect(tagsIn(made)).toEqual([{ name: '试点单位', usedBy: ['试点单位', '其他单位'], units: [] }]);
  expect(sumsOf(made).get(key)).toMatchObject({ worth: '20', parts: '20', off: null });
  const about = findingsOf(made, 'zh').filter(({ node }) => node === key);
  expect(about.map(({ check }) => check)).toEqual(['kind-without-units']);
  expect(findingsOf(setTag(made, '试点单位', ['东县'], true), 'zh').filter(({ node }) => node === key)).toEqual([]);
});

it('a kind of the same name with other units has a tag of its own', () => {
  const other = setTag(open, '试点单位', ['西县'], true);
  expect(tagsIn(apart(other, listed)).map(({ name, units }) => [name, units])).toEqual([
    ['试点单位（2）', ['东县']],
    ['试点单位', ['西县']],
  ]);
  expect(tagsIn(apart(setTag(open, '试点单位', ['东县'], true), listed))).toHaveLength(1);
});

it('units that each kind leaves out by name are of neither, whatever they are tagged', () => {
  const made = apart(
    open,
    '除东县以外有园区的单位：有政策的，得20分，否则不得分。除东县以外没有园区的单位：有措施的，得20分，否则不得分。',
  );
  const group = nodeOf(made, key);
  expect(group?.says.appliesTo).toEqual({ units: ['西县'] });
  expect(group?.says.na).toBeUndefined();
  expect(group?.children?.map(({ says }) => says.na)).toEqual(['none', 'none']);
});

it('a section of which the item is all there is owes its marks to the same units', () => {
  const section = trailOf(open, key).at(-1);
  if (!section) throw new Error('no section');
  const only = withNode(open, section.key, (one) => ({
    ...one,
    says: { ...one.says, full: '20' },
    children: one.children?.filter((child) => child.key === key) ?? null,
  }));
  const undeclared = (draft: typeof open) =>
    findingsOf({ ...draft, frame: { ...draft.frame, na: undefined } }, 'zh').filter(
      ({ check }) => check === 'na-undeclared',
    );
  expect(undeclared(apart(only, listed))).toEqual([]);
  expect(nodeOf(apart(only, listed), section.key)?.says.na).toBe('none');
  expect(nodeOf(apart(open, listed), section.key)?.says.na).toBeUndefined();
});

it('what keeps a scheme from being compiled has its place, and so has all the rest', () => {
  const limited = withNode({ ...open, frame: { ...open.frame, na: undefined } }, key, (one) => ({
    ...one,
    says: { ...one.says, appliesTo: { units: ['东县'] } },
  }));
  const found = findingsOf(limited, 'zh').find(({ check }) => check === 'na-undeclared');
  expect(found?.node).toBe(key);
});
