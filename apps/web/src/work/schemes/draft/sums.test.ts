import { expect, it } from 'vitest';
import { setAnswer, setMarks } from './edit.ts';
import { everyNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { openQuestions } from './open-questions.ts';
import { sumsOf, treeSum } from './sums.ts';
import { readPlan } from './testing/read.ts';

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
