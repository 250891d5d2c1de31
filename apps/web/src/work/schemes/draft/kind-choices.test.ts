import { expect, it } from 'vitest';
import { findingsOf } from './checks.ts';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
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
