import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import { findingsOf } from './checks.ts';
import { setMarks } from './edit.ts';
import { everyNode } from './nodes.ts';
import { openDraft, openVersion } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { isOff, isOpen, isSigned, type OffFinding, signSum, takeBack } from './sic.ts';
import { stepWords } from './step-words.ts';
import { sumsOf } from './sums.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const AT = '2023-05-01T01:00:00Z';
const SAID = { reason: '印发稿第3页如此', by: '祖', on: '2023-05-01' };
const read = openDraft(readPlan());
const key = everyNode(read).find(({ says }) => says.name === '主动公开')?.key ?? '';

const offs = (draft: Draft): OffFinding[] => findingsOf(draft, 'zh').filter(isOff);
const errors = (draft: Draft): string[] =>
  findingsOf(draft, 'zh').flatMap(({ severity, what }) => (severity === 'error' ? [what] : []));
const only = (draft: Draft): OffFinding => {
  const [found, ...more] = offs(draft);
  if (!found || more.length > 0) throw new Error(`${more.length + 1} sums`);
  return found;
};
const signed = (draft: Draft): Draft => signSum(draft, only(draft), SAID, AT);

it('lets a stated sum pass once it is signed, with the signature in the scheme', () => {
  expect(errors(read)).toHaveLength(1);
  const draft = signed(read);
  expect(errors(draft)).toEqual([]);
  expect(only(draft)).toMatchObject({ severity: 'warning', sic: SAID });
  expect(isOpen(only(draft))).toBe(false);
  const [row] = schemeOf(draft).scheme.stated;
  expect(row?.sic).toEqual([{ full: '60', sum: only(read).sum.sum, classes: ['class-1'], ...SAID }]);
});

it('is kept by the next draft of the version, and falls away with other marks', () => {
  const next = openVersion(schemeOf(signed(read)).scheme);
  expect([errors(next), isOpen(only(next))]).toEqual([[], false]);
  expect(errors(setMarks(signed(read), key, '61'))).toHaveLength(1);
  // Signed anew, one signature is there and not two.
  const again = signed(setMarks(signed(read), key, '61'));
  expect([errors(again), again.stated[0]?.row.sic?.map(({ full }) => full)]).toEqual([[], ['61']]);
});

it('is taken back without a trace', () => {
  expect(takeBack(signed(read), only(signed(read)))).toEqual(read);
  expect(takeBack(read, only(read))).toBe(read);
});

it('answers the question that was asked about the sum, and opens it again', () => {
  const asked: Draft = {
    ...read,
    questions: [{ id: 'q9', code: 'sum-differs', node: key, at: null, text: '主动公开：60 ≠ 50', settled: null }],
  };
  const draft = signed(asked);
  expect(draft.questions[0]?.settled).toEqual({ by: '祖', at: AT });
  expect(takeBack(draft, only(draft)).questions[0]?.settled).toBeNull();
});

it('stands on a group that says itself what it is worth, and on the whole', () => {
  const own = (draft: Draft): Draft => ({
    ...draft,
    stated: [],
    trees: draft.trees.map((tree) => ({
      ...tree,
      nodes: tree.nodes.map((node) => (node.key === key ? { ...node, says: { ...node.says, full: '60' } } : node)),
    })),
  });
  const group = signed(own(read));
  expect(errors(group)).toEqual([]);
  expect(everyNode(group).find((one) => one.key === key)?.says.sic).toHaveLength(1);
  const [result] = read.frame.results;
  if (!result) throw new Error('no result');
  const whole = (): Draft => ({
    ...read,
    stated: [],
    frame: { ...read.frame, results: [{ ...result, root: { ...result.root, full: '999' } }] },
  });
  expect(schemeOf(signed(whole())).scheme.results[0]?.root.sic).toHaveLength(1);
  expect(errors(signed(whole()))).toEqual([]);
  expect(takeBack(signed(whole()), only(signed(whole())))).toEqual(whole());
});

it('is shown in the tree where the sum is', () => {
  const off = sumsOf(read).get(key)?.off;
  if (!off) throw new Error('the sums agree');
  expect(isSigned(read, { node: key }, off)).toBe(false);
  expect(isSigned(signed(read), { node: key }, off)).toBe(true);
  expect(isSigned(signed(read), { node: key }, { ...off, parts: '1' })).toBe(false);
  expect(isSigned(signed(read), { total: { kind: 'result', result: 'total', list: 'children' } }, off)).toBe(false);
});

it('is told as a step that can be taken back', () => {
  const t = ((name: string) => name) as unknown as TFunction;
  expect(stepWords(read, signed(read), t)).toEqual({ what: 'sic.step', of: '主动公开' });
  expect(stepWords(signed(read), read, t)).toEqual({ what: 'sic.takeBack', of: '主动公开' });
  const draft = signed(read);
  expect(stepWords(draft, setMarks(draft, key, '61'), t).what).toBe('draft.step.marks');
});
