import { expect, it } from 'vitest';
import { addClass, setClass } from './about.ts';
import { setConcern } from './concern.ts';

import { setAnswer, setMarks } from './edit.ts';
import { everyNode, withNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { openQuestions } from './open-questions.ts';
import { apartBy, sumsOf } from './sums.ts';
import { readPlan } from './testing/read.ts';
import { treeSum, treeTotal } from './tree-total.ts';

const keys = (draft: ReturnType<typeof openDraft>) =>
  Object.fromEntries(everyNode(draft).map(({ key, says }) => [says.name, key]));

it('adds up as marks change, and says where the document states another sum', () => {
  const draft = openDraft(readPlan());
  const key = keys(draft);
  const sums = sumsOf(draft);
  expect(sums.get(key.主动公开 ?? '')).toMatchObject({ worth: '50', parts: '50', off: { stated: '60', parts: '50' } });
  expect(treeSum(draft.trees[0]?.nodes ?? [], sums)).toBe('90');
  const mended = setMarks(draft, key.财政信息 ?? '', '39.5');
  expect(sumsOf(mended).get(key.主动公开 ?? '')?.off).toEqual({ stated: '60', parts: '59.5' });
  expect(sumsOf(setMarks(draft, key.财政信息 ?? '', '40')).get(key.主动公开 ?? '')?.off).toBeNull();
});

it('does not know a sum with an open part, until the part is given', () => {
  const draft = openDraft(readPlan());
  const key = keys(draft);
  const open = setMarks(draft, key.渠道畅通 ?? '', '$open-1');
  const sum = (one: typeof draft) => treeSum(one.trees[0]?.nodes ?? [], sumsOf(one));
  expect(sum(open)).toBeNull();
  expect(sum(setAnswer(open, 'open-1', '7'))).toBe('57');
});

it('asks of a sum only while it differs', () => {
  const draft = openDraft(readPlan());
  const key = keys(draft);
  const asked = {
    ...draft,
    questions: [{ id: 'q', code: 'sum-differs' as const, node: key.主动公开 ?? '', at: null, text: '', settled: null }],
  };
  const codes = (one: typeof draft) => openQuestions(one, sumsOf(one)).map(({ code }) => code);
  expect(codes(asked)).toEqual(['sum-differs']);
  expect(codes(setMarks(asked, key.财政信息 ?? '', '40'))).toEqual([]);
});

it('adds up for each unit what concerns some units only', () => {
  const draft = openDraft(readPlan());
  const key = keys(draft);
  const group = key.主动公开 ?? '';
  const of = (unit: string, name: string, one: typeof draft) => setConcern(one, key[name] ?? '', 'units', unit, true);
  const apart = of('西县', '财政信息', of('东县', '政策文件', draft));
  // 20 for one, 30 for the other, and 60 for neither.
  const off = { stated: '60', parts: '20' };
  expect(sumsOf(apart).get(group)).toMatchObject({ worth: null, parts: null, off });
  const even = setMarks(setMarks(apart, key.政策文件 ?? '', '25'), key.财政信息 ?? '', '25');
  expect(sumsOf(even).get(group)).toMatchObject({ worth: '25', parts: '25', off: { stated: '60', parts: '25' } });
  expect(sumsOf(setMarks(even, group, '25')).get(group)).toMatchObject({ worth: '25', parts: '25', off: null });
  expect(treeSum(even.trees[0]?.nodes ?? [], sumsOf(even))).toBe('65');
  // 50 for one, 25 for the other.
  const tagged = setConcern(even, key.财政信息 ?? '', 'classes', 'class-1', true);
  expect(sumsOf(tagged).get(group)?.parts).toBeNull();
});

it('adds up a table of what concerns some units only for each of them, unless all of it is what is stated', () => {
  const draft = openDraft(readPlan());
  const key = keys(draft);
  const first = setConcern(draft, key.主动公开 ?? '', 'units', '东县', true);
  const apart = setMarks(setConcern(first, key.依申请公开 ?? '', 'units', '西县', true), key.渠道畅通 ?? '', '50');
  const sum = (stated?: string) => treeTotal(apart.trees[0]?.nodes ?? [], sumsOf(apart), stated).sum;
  expect([sum(), sum('100'), sum('50'), sum('60')]).toEqual(['50', '100', '50', '50']);
});

it('adds up for each class what concerns it, and says so where classes differ', () => {
  const draft = setClass(addClass(openDraft(readPlan()), '部门'), 'class-2', { units: '市财政局' });
  const key = keys(draft);
  const first = setConcern(draft, key.政策文件 ?? '', 'classes', 'class-1', true);
  // 20 for one class, 30 for the other: the 60 of the document are neither; 30 are those of one, as a column may state them.
  const apart = setConcern(first, key.财政信息 ?? '', 'classes', 'class-2', true);
  const group = key.主动公开 ?? '';
  const sum = sumsOf(apart).get(group);
  expect(sum?.off).toEqual({ stated: '60', parts: '20' });
  expect(sum && apartBy(sum)).toBe('byClass');
  const column = { ...apart, stated: apart.stated.map((one) => ({ ...one, row: { ...one.row, full: '30' } })) };
  expect(sumsOf(column).get(group)?.off).toBeNull();
  expect(treeTotal(apart.trees[0]?.nodes ?? [], sumsOf(apart), '70')).toMatchObject({
    sum: '60',
    open: 0,
    classes: [
      { id: 'class-1', sum: '60' },
      { id: 'class-2', sum: '70' },
    ],
  });
});

it('where marks differ by class, a unit that something leaves out does not hide what the others of its class have', () => {
  const two = setClass(addClass(openDraft(readPlan()), '部门'), 'class-1', { units: '东县\n西县\n南县' });
  const draft = setClass(two, 'class-2', { units: '市财政局' });
  const key = keys(draft);
  const byClass = withNode(draft, key.财政信息 ?? '', (one) => ({
    ...one,
    says: { ...one.says, full: { 'class-1': '10', 'class-2': '20' } },
  }));
  const nodes = (one: typeof draft) => one.trees[0]?.nodes ?? [];
  const even = treeTotal(nodes(byClass), sumsOf(byClass));
  const some = ['东县', '西县', '市财政局'].reduce(
    (now, unit) => setConcern(now, key.政策文件 ?? '', 'units', unit, true),
    byClass,
  );
  expect(even.classes.map(({ id }) => id)).toEqual(['class-1', 'class-2']);
  expect(treeTotal(nodes(some), sumsOf(some)).classes).toEqual(even.classes);
});
