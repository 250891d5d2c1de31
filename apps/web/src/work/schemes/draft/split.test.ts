import { schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { setAbout } from './about.ts';
import { findingsOf } from './checks.ts';
import { setConcern } from './concern.ts';
import { cuts, likelyCuts } from './cuts.ts';
import { addLeaf, mergeNext, setMarks, setText } from './edit.ts';
import { everyNode, nodeOf, siblingsOf } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { settle } from './settle.ts';
import { type SplitWay, split, usualWay } from './split.ts';
import { sumsOf } from './sums.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const read = openDraft(readPlan());
const keyOf = (name: string, draft: Draft = read): string =>
  everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';
const key = keyOf('财政信息');
const parted = (draft: Draft, own: string, way: SplitWay): Draft =>
  split(draft, own, likelyCuts(nodeOf(draft, own)?.says.criterion ?? ''), way);
const shown = (draft: Draft, own: string) =>
  (nodeOf(draft, own)?.children ?? []).map(({ says }) => [says.name, says.full, says.criterion]);
const NUMBERED =
  '1.预算未公开的，不得分（10分）2.决算公开，每缺一项扣1分（15分）3.采购信息及时公开，超期的每次扣1分（5分）';

describe('a leaf split into parts below it', () => {
  const draft = setConcern(setText(read, key, 'criterion', NUMBERED), key, 'units', '东县', true);
  const made = parted(draft, key, 'below');

  it('keeps its name, its marks and whom it concerns, and has the pieces with the marks that they state', () => {
    const { name, full, appliesTo, criterion, rules } = nodeOf(made, key)?.says ?? {};
    expect({ name, full, appliesTo, criterion, rules }).toEqual({
      name: '财政信息',
      full: '30',
      appliesTo: { units: ['东县'] },
      criterion: undefined,
      rules: undefined,
    });
    expect(shown(made, key)).toEqual([
      ['预算未公开', '10', '1.预算未公开的，不得分（10分）'],
      ['决算公开', '15', '2.决算公开，每缺一项扣1分（15分）'],
      ['采购信息及时公开', '5', '3.采购信息及时公开，超期的每次扣1分（5分）'],
    ]);
    expect(sumsOf(made).get(key)).toMatchObject({ worth: '30', parts: '30', off: null });
    expect(nodeOf(made, key)?.children?.map(({ says }) => says.rules?.length)).toEqual([1, 1, 1]);
  });

  it('leaves a scheme that adds up for every unit', () => {
    const plan = setAbout(parted(setConcern(made, keyOf('政策文件'), 'units', '西县', true), key, 'below'), {
      na: 'none',
    });
    const even = setMarks(setMarks(plan, keyOf('政策文件'), '30'), keyOf('主动公开'), '30');
    expect(schemeSchema.safeParse(schemeOf(even).scheme).success).toBe(true);
    expect(findingsOf(even, 'zh').filter(({ severity }) => severity === 'error')).toEqual([]);
    const less = setMarks(even, keyOf('政策文件'), '20');
    expect(findingsOf(less, 'zh').map(({ check }) => check)).toContain('stated-sum');
  });

  it('goes on being split within itself', () => {
    const child = nodeOf(made, key)?.children?.[0]?.key ?? '';
    const again = parted(setText(made, child, 'criterion', '预算公开（6分）。说明公开（4分）。'), child, 'beside');
    expect(shown(again, key).map(([name, full]) => [name, full])).toEqual([
      ['预算未公开', '6'],
      ['说明公开', '4'],
      ['决算公开', '15'],
      ['采购信息及时公开', '5'],
    ]);
  });

  it('leaves marks to be filled in that no piece states', () => {
    const plain = split(read, key, [4], 'below');
    expect(shown(plain, key)).toEqual([
      ['未公开', undefined, '未公开的'],
      ['财政信息', undefined, '，不得分。'],
    ]);
    const asked = plain.questions.filter(({ code }) => code === 'points-missing').map(({ node }) => node);
    expect(asked).toEqual(nodeOf(plain, key)?.children?.map((one) => one.key));
  });

  it('hands over what was asked about the words, and leaves no open figure behind', () => {
    const own = keyOf('渠道畅通');
    const id = read.questions.find(({ node }) => node === own)?.id ?? '';
    const told = parted(settle(read, { id }, { by: '祖', at: '2023-05-01T00:00:00Z' }), own, 'below');
    const [, masked] = nodeOf(told, own)?.children ?? [];
    expect(told.questions.filter(({ node }) => node === own)).toEqual([]);
    expect(told.questions.find((one) => one.id === id)).toMatchObject({ node: masked?.key, code: 'doubt-masked' });
    expect(told.questions.find((one) => one.id === id)?.settled).not.toBeNull();
    expect(Object.keys(told.frame.params)).toHaveLength(1);
  });
});

describe('a leaf split into several side by side', () => {
  it('keeps the marks with the first where none says its own, and merges again', () => {
    const own = keyOf('渠道畅通');
    const two = split(read, own, cuts(nodeOf(read, own)?.says.criterion ?? ''), 'beside');
    expect(siblingsOf(two, own).map(({ says }) => [says.name, says.criterion, says.full])).toEqual([
      ['渠道畅通', '答复超期的，每件扣2分；', '40'],
      ['被撤销', '被撤销的，每件扣*分。', undefined],
    ]);
    expect(Object.keys(two.frame.params)).toHaveLength(1);
    const one = mergeNext(two, own);
    expect(nodeOf(one, own)?.says).toMatchObject({
      criterion: '答复超期的，每件扣2分；\n被撤销的，每件扣*分。',
      full: '40',
    });
    expect(nodeOf(one, own)?.says.rules?.map(({ kind }) => kind)).toEqual(['deduct', 'deduct']);
  });

  it('takes the marks that the pieces state, and names that nothing beside them has', () => {
    const words = '1.公开目录（12分）2.政策文件（18分）';
    const made = parted(setText(read, key, 'criterion', words), key, 'beside');
    expect(siblingsOf(made, key).map(({ says }) => [says.name, says.full])).toEqual([
      ['政策文件', '20'],
      ['财政信息', '12'],
      ['政策文件（2）', '18'],
    ]);
  });
});

it('is not cut where a piece would be empty, nor is a group', () => {
  expect(split(read, key, [0], 'below')).toBe(read);
  expect(split(read, keyOf('主动公开'), [2], 'below')).toBe(read);
});

describe('what is usually meant', () => {
  const usual = (draft: Draft, own: string = key): SplitWay => usualWay(draft, own, sumsOf(draft));

  it('is parts below, where those beside make up the whole', () => {
    expect(usual(setMarks(read, key, '40'))).toBe('below');
    expect(usual(read, keyOf('渠道畅通'))).toBe('below');
  });

  it('is side by side, where something is missing there or nothing is said of it', () => {
    // 20 + 30 of 60.
    expect(usual(read)).toBe('beside');
    expect(usual(setMarks(read, key, ''))).toBe('beside');
    const open = addLeaf(setMarks(read, keyOf('主动公开'), ''), key, '新');
    expect(usual(open)).toBe('beside');
  });
});
