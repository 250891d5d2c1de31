import { describe, expect, it } from 'vitest';
import { addClass, setClass } from './about.ts';
import { setMarks, setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { oneScale } from './scale-choices.ts';
import { asked, key, open } from './testing/asked.ts';

describe('steps of one scale, or rules of their own', () => {
  it('that cost every time', () => {
    const one = asked('省级通报的，每次扣2分；市级通报仍未整改的，每次扣1分。', 'doubt-one-scale');
    expect(one.ids).toEqual(['oneScale', 'apart']);
    expect(one.rules('oneScale')).toMatchObject([
      { kind: 'severity', levels: [{ level: '省级通报', points: '2' }, { points: '1' }] },
    ]);
    expect(one.rules('apart')?.map(({ kind }) => kind)).toEqual(['deduct', 'deduct']);
  });

  it('that cost once: the dearest counts', () => {
    const one = asked('连续两个季度排名后三位的扣1分，连续三个季度排名后三位的扣2分。', 'doubt-one-scale');
    expect(one.ids).toEqual(['oneScale', 'apart']);
    const { rules, groups } = one.after('oneScale').says;
    expect(groups).toEqual({ 'scale-1': { limit: '2' } });
    expect(rules?.map(({ group }) => group)).toEqual(['scale-1', 'scale-1']);
  });

  it('that give marks', () => {
    const one = asked('全部设立专区的得12分，仅设专区但功能不全的得8分，未设立的不得分。', 'doubt-one-scale');
    expect(one.rules('oneScale')).toMatchObject([{ kind: 'levels' }]);
    expect(one.rules('apart')).toMatchObject([{ kind: 'checklist', items: [{ points: '12' }, { points: '8' }] }]);
  });
});

it('a step on top of another gives, by itself, what it adds, of each class what it adds there', () => {
  const words = '编制规划的，得18分；在此基础上，组织实施的，得2分；否则不得分。';
  const withClass = setClass(addClass(open, '部门'), 'class-2', { units: '甲局' });
  const made = (criterion: string, id: string) => {
    const draft = setText(withClass, key, 'criterion', criterion);
    const node = nodeOf(draft, key);
    const chosen = node && oneScale(node, '在此基础上，组织实施的，得2分').find((one) => one.id === id);
    return chosen && nodeOf(chosen.apply(draft), key)?.says.rules;
  };
  expect(made(words, 'oneScale')).toMatchObject([{ kind: 'levels', levels: [{ points: '18' }, { points: '20' }, {}] }]);
  expect(made(words, 'apart')).toMatchObject([
    { kind: 'checklist', items: [{ points: '18' }, { points: '2', text: '在此基础上，组织实施的，得2分' }] },
  ]);
  expect(made(words.replace('得18分', '县区得18分，部门得13分'), 'apart')).toMatchObject([
    { kind: 'checklist', items: [{ points: { 'class-1': '18', 'class-2': '13' } }, { points: '2' }] },
  ]);
});

it('a scale by figures and another by words share a limit, or each gives its own', () => {
  const words = '资金到位85%以上的，得10分；达到60%—85%的，得6分；60%以下的，不得分。项目完成的，得10分，否则不得分。';
  const one = asked(words, 'doubt-one-scale');
  expect(one.ids).toEqual(['oneScale', 'apart']);
  const { rules, groups } = one.after('oneScale').says;
  expect(Object.values(groups ?? {})).toEqual([{ limit: '10' }]);
  expect(rules?.map(({ kind, group }) => [kind, group !== undefined])).toEqual([
    ['levels', true],
    ['bands', true],
  ]);
  expect(one.rules('apart')?.every(({ group }) => group === undefined)).toBe(true);
});

it('several marks stated: each counts, or one of them', () => {
  const one = asked('1.建立名册，得1分。2.协助推进，得1分。', 'marks-together');
  expect(one.ids).toEqual(['addUp', 'oneOf']);
  expect(one.rules('addUp')).toMatchObject([
    { kind: 'checklist', mode: 'earn', items: [{ points: '1' }, { points: '1' }] },
  ]);
  expect(one.rules('oneOf')).toMatchObject([{ kind: 'levels' }]);
});

it.each([
  ['1.建立名册，得1分。2.协助推进，得1分。', ['short 1', 'short 2']],
  ['1.建立名册，得2分。2.协助推进，得2分。', ['over 1', 'short 1']],
])('several marks of an item worth 3 say what they leave of it: %s', (words, wanted) => {
  const { values } = asked(words, 'marks-together', (draft) => setMarks(draft, key, '3'));
  expect(values.map(({ short, over }) => (short ? `short ${short}` : `over ${over}`))).toEqual(wanted);
  expect(values.map(({ full }) => full)).toEqual(['3', '3']);
});
