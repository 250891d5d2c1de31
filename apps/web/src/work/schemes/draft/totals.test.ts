import { expect, it } from 'vitest';
import { addClass, setAbout, setClass } from './about.ts';
import { findingsOf } from './checks.ts';
import { setMarks } from './edit.ts';
import { everyNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { openQuestions } from './open-questions.ts';
import { schemeOf } from './scheme-of.ts';
import { sumsOf } from './sums.ts';
import { readPlan } from './testing/read.ts';
import { setTotal, statedTotal, totalOff } from './totals.ts';
import { treeTotal } from './tree-total.ts';
import type { Draft, DraftQuestion } from './types.ts';

const TITLE = '甲市考核方案';
const plan = readPlan();
const read = openDraft({
  ...plan,
  scheme: { ...plan.scheme, stated: [...plan.scheme.stated, { clause: '指标表', name: TITLE, full: '100' }] },
});
const place = { kind: 'result', result: 'total', list: 'children' } as const;
const keyOf = (name: string): string => everyNode(read).find(({ says }) => says.name === name)?.key ?? '';
const off = (draft: Draft) => totalOff(draft, draft.trees[0] ?? { place, nodes: [] }, sumsOf(draft));

it('a total that the document states is known as such, goes with the title, and is checked', () => {
  expect(statedTotal(read, place)).toBe('100');
  expect(off(read)).toEqual({ stated: '100', parts: '90' });
  const { scheme } = schemeOf(setAbout(read, { title: '乙市方案' }));
  expect(scheme.stated.at(-1)).toEqual({ clause: '指标表', name: '乙市方案', full: '100' });
  const found = findingsOf(read, 'zh').filter(({ check }) => check === 'stated-sum');
  expect(found.map(({ what }) => what)).toContain('指标表写明“甲市考核方案”100分，指标表里各项合计90分。');
  expect(off(setMarks(read, keyOf('渠道畅通'), '50'))).toBeNull();
});

it('is corrected, taken away and given', () => {
  expect(off(setTotal(read, place, '90.0'))).toBeNull();
  expect(statedTotal(setTotal(read, place, '很多'), place)).toBe('100');
  const none = setTotal(read, place, '');
  expect([statedTotal(none, place), off(none)]).toEqual([undefined, null]);
  expect(schemeOf(setTotal(none, place, '90')).scheme.stated.at(-1)).toEqual({
    clause: TITLE,
    name: TITLE,
    full: '90',
  });
});

it('a sum counts what is open, and does not guess it', () => {
  const open = setMarks(read, keyOf('财政信息'), '');
  expect(treeTotal(open.trees[0]?.nodes ?? [], sumsOf(open))).toMatchObject({ sum: '60', percent: false, open: 1 });
  expect(off(open)).toBeNull();
});

const asked = (draft: Draft, ...questions: Partial<DraftQuestion>[]): DraftQuestion[] => {
  const whole = questions.map(
    (one, at): DraftQuestion => ({
      id: String(at),
      code: 'sum-differs',
      node: null,
      at: null,
      text: '',
      settled: null,
      ...one,
    }),
  );
  return openQuestions({ ...draft, questions: whole }, sumsOf(draft));
};

it('a question about the total says the present figures, and closes when it holds', () => {
  const text = '指标表：100 ≠ 90';
  expect(asked(read, { text }).map((one) => one.text)).toEqual([text]);
  expect(asked(setMarks(read, keyOf('渠道畅通'), '45'), { text }).map((one) => one.text)).toEqual(['指标表：100 ≠ 95']);
  expect(asked(setMarks(read, keyOf('渠道畅通'), '50'), { text })).toEqual([]);
  expect(asked(setTotal(read, place, '90'), { text })).toEqual([]);
  // What cannot be added up is not settled.
  expect(asked(setMarks(read, keyOf('渠道畅通'), ''), { text })).toHaveLength(1);
});

it('a question about a group closes when its sum holds, and not because a part is open', () => {
  const node = keyOf('主动公开');
  const one = { node, text: '主动公开：60 ≠ 50' };
  expect(asked(setMarks(read, keyOf('财政信息'), '35'), one).map(({ text }) => text)).toEqual(['主动公开：60 ≠ 55']);
  expect(asked(setMarks(read, keyOf('财政信息'), ''), one)).toHaveLength(1);
  expect(asked(setMarks(read, keyOf('财政信息'), '40'), one)).toEqual([]);
  expect(asked(setMarks(read, node, ''), one)).toEqual([]);
});

it('what is answered elsewhere on the workbench is asked no more', () => {
  const na = { code: 'na-unsaid' as const };
  expect([asked(read, na), asked(setAbout(read, { na: 'none' }), na)].map(({ length }) => length)).toEqual([1, 0]);
  const places = { code: 'places-unsaid' as const };
  expect([asked(read, places), asked(setAbout(read, { places: '2' }), places)].map(({ length }) => length)).toEqual([
    1, 0,
  ]);
  const period = { code: 'period-guessed' as const, text: '2023-01-01 – 2023-12-31' };
  expect(asked(read, period)).toHaveLength(1);
  expect(asked(setAbout(read, { to: '2023-10-31' }), period)).toEqual([]);
  const missing = addClass(read, '部门');
  const units = { code: 'units-missing' as const };
  expect(asked(missing, units)).toHaveLength(1);
  expect(asked(setClass(missing, 'class-2', { units: '市财政局' }), units)).toEqual([]);
  const marks = { code: 'points-missing' as const, node: keyOf('财政信息') };
  expect(asked(setMarks(read, keyOf('财政信息'), ''), marks)).toHaveLength(1);
  expect(asked(read, marks)).toEqual([]);
});
