import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { setAbout } from './about.ts';
import { moveBeside } from './beside.ts';
import { choicesOf } from './choices.ts';
import { setConcern } from './concern.ts';
import { addLeaf, mergeNext, move, remove, rename, setAnswer, setMarks, setText } from './edit.ts';
import { settleAll } from './question-groups.ts';
import { choose, settle, unsettle } from './settle.ts';
import { split } from './split.ts';
import { stepWords } from './step-words.ts';
import { key, open } from './testing/asked.ts';
import type { Draft, DraftNode } from './types.ts';

/** Names a sentence by its key and what it is filled with. */
const t = ((name: string, values: Record<string, string> = {}) =>
  [name.replace(/^draft\./, ''), ...Object.values(values).filter(Boolean)].join(' ')) as unknown as TFunction;
const said = (before: Draft, after: Draft): string[] => Object.values(stepWords(before, after, t));
const BY = { by: '祖', at: '2023-05-01T00:00:00.000Z' };

describe('a step says what it did', () => {
  it('to an indicator', () => {
    const of = '政策文件';
    expect(said(open, setMarks(open, key, '30'))).toEqual(['step.marks 20 30', of]);
    expect(said(open, setMarks(open, key, ''))).toEqual(['step.marks 20 step.nothing', of]);
    expect(said(open, setText(open, key, 'criterion', '发现未报送的，扣2分。'))).toEqual(['step.text criterion', of]);
    expect(said(open, rename(open, key, '文件'))).toEqual(['step.rename', '文件']);
    expect(said(open, setConcern(open, key, 'units', '东县', true))).toEqual(['step.concern', of]);
  });

  it('to the tree', () => {
    expect(said(open, addLeaf(open, key, '新指标'))).toEqual(['step.add', '新指标']);
    expect(said(open, remove(open, key))).toEqual(['step.remove', '政策文件']);
    expect(said(open, move(open, key, 1))[0]).toBe('step.move');
    expect(said(open, moveBeside(open, key))).toEqual(['toBeside', '政策文件']);
    expect(said(open, split(open, key, [5], 'beside'))).toEqual(['step.split 2', '不规范扣1分']);
    expect(said(open, split(open, key, [5, 12], 'below'))).toEqual(['step.splitBelow 3', '政策文件']);
    expect(said(open, mergeNext(open, key))).toEqual(['step.merge', '财政信息']);
  });

  it('to a question', () => {
    const draft = setText(open, key, 'criterion', '发现未报送的，扣2分。');
    const question = draft.questions.find(({ code }) => code === 'doubt-once-or-each');
    const [once] = question ? choicesOf(draft, question) : [];
    if (!question || !once) throw new Error('nothing is asked');
    const ticked = settle(draft, question, BY);
    expect(said(draft, ticked)).toEqual(['step.settle', '政策文件']);
    expect(said(ticked, unsettle(ticked, question))).toEqual(['step.unsettle', '政策文件']);
    expect(said(draft, choose(draft, question, once, BY))[0]).toMatch(/^step\.choose choice\.once/);
    expect(said(draft, settleAll(draft, draft.questions, BY))[0]).toBe(`step.together ${draft.questions.length}`);
  });

  it('to the plan', () => {
    expect(said(open, setAnswer(open, 'open-1', '5'))).toEqual(['step.figure', '']);
    expect(said(open, setAbout(open, { issuer: '乙市' }))).toEqual(['step.about', '']);
    const group = open.stated[0]?.node ?? '';
    const name = open.stated[0]?.row.name ?? '';
    expect(said(open, setMarks(open, group, '50'))).toEqual(['step.marks 60 50', name]);
    expect(said(open, setMarks(open, group, ''))).toEqual(['step.marks 60 step.nothing', name]);
  });

  it('and never that nothing became nothing, where the sums were only read anew', () => {
    const anew = { ...open, stated: open.stated.map((one) => ({ ...one, row: { ...one.row } })) };
    expect(said(open, anew)).toEqual(['', '']);
    expect(said(open, setAbout(anew, { issuer: '乙市' }))).toEqual(['step.about', '']);
    const [first, ...others] = open.stated;
    expect(said(open, { ...open, stated: others })).toEqual(['step.marks 60 step.nothing', first?.row.name]);
  });

  it('with marks that differ by class, and open ones, in words', () => {
    const to = (full: unknown): Draft => ({
      ...open,
      trees: structuredClone(open.trees).map((tree) => ({
        ...tree,
        nodes: tree.nodes.map((one) => changed(one, full)),
      })),
    });
    const changed = (node: DraftNode, full: unknown): DraftNode => ({
      ...node,
      ...(node.key === key ? { says: { ...node.says, full: full as never } } : {}),
      children: node.children?.map((one) => changed(one, full)) ?? null,
    });
    expect(said(to({ zz: '3', yy: '2' }), to('$mask'))).toEqual(['step.marks zz3common.listJoinyy2 open', '政策文件']);
  });
});
