import { describe, expect, it } from 'vitest';
import { setMarks } from './edit.ts';
import { asked, key } from './testing/asked.ts';

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
