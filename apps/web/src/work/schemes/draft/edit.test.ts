import { schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { addLeaf, move, remove, rename, setAnswer, setMarks, setText } from './edit.ts';
import { everyNode, nodeOf } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { settle } from './settle.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const open = (): Draft => openDraft(readPlan());
const keyOf = (draft: Draft, name: string): string =>
  everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';
const names = (draft: Draft): string[] => everyNode(draft).map(({ says }) => says.name);
const kinds = (draft: Draft, name: string) => nodeOf(draft, keyOf(draft, name))?.says.rules?.map(({ kind }) => kind);

describe('the words of a leaf', () => {
  it('are read again as they change', () => {
    const draft = open();
    const changed = setText(draft, keyOf(draft, '政策文件'), 'criterion', '未公开的，不得分。');
    expect(kinds(draft, '政策文件')).toEqual(['deduct']);
    expect(kinds(changed, '政策文件')).toEqual(['allOrNothing']);
  });

  it('ask when they say nothing that scores, and no longer when they do', () => {
    const draft = open();
    const key = keyOf(draft, '政策文件');
    const asked = setText(draft, key, 'criterion', '按规定办理');
    expect(asked.questions.filter(({ node }) => node === key).map(({ code }) => code)).toEqual(['no-rule']);
    const again = setText(asked, key, 'criterion', '每处扣1分。');
    expect(again.questions.filter(({ node }) => node === key)).toEqual([]);
  });

  it('leave a question settled that stays the same', () => {
    const draft = open();
    const key = keyOf(draft, '渠道畅通');
    const id = draft.questions[0]?.id ?? '';
    const done = settle(draft, { id }, { by: '祖', at: '2023-05-01T00:00:00Z' });
    const read = setText(done, key, 'criterion', '答复超期的，每件扣3分；被撤销的，每件扣*分。');
    const same = setText(read, key, 'criterion', '答复超期的，每件扣4分；被撤销的，每件扣*分。');
    const masked = (one: Draft) => one.questions.filter(({ code }) => code === 'doubt-masked');
    const settled = settle(read, { id: masked(read)[0]?.id ?? '' }, { by: '祖', at: '2023-05-01T00:00:00Z' });
    expect(masked(setText(settled, key, 'note', '另见附件'))[0]?.settled).not.toBeNull();
    expect(masked(same)).toHaveLength(1);
  });

  it('keep the value of an open figure, and drop the figure with its words', () => {
    const draft = open();
    const key = keyOf(draft, '渠道畅通');
    const told = setAnswer(draft, 'open-1', '5');
    const read = setText(told, key, 'criterion', '答复超期的，每件扣3分；被撤销的，每件扣*分。');
    expect(JSON.stringify(schemeOf(read).scheme.results)).toContain('"points":"5"');
    const plain = setText(read, key, 'criterion', '答复超期的，每件扣3分。');
    expect(plain.frame.params).toEqual({});
  });
});

describe('answers', () => {
  it('become figures, with the decision beside the rule', () => {
    const { scheme } = schemeOf(setAnswer(open(), 'open-1', '5'));
    expect(scheme.params).toEqual({});
    expect(scheme.assumptions['open-1']).toMatchObject({ reading: '是几分？5' });
    const rules = scheme.results[0]?.root.children?.[1]?.children?.[0]?.rules;
    expect(rules?.[1]).toMatchObject({ points: '5', assumption: ['open-1'] });
    expect(schemeSchema.safeParse(scheme).success).toBe(true);
  });

  it('that are no figures leave it open', () => {
    expect(Object.keys(schemeOf(setAnswer(open(), 'open-1', '很多')).scheme.params)).toEqual(['open-1']);
  });
});

describe('the tree', () => {
  it('takes a new leaf behind the one chosen, or at the end of a group', () => {
    const draft = open();
    expect(names(addLeaf(draft, keyOf(draft, '政策文件'), '新'))).toEqual(
      expect.arrayContaining(['政策文件', '新', '财政信息']),
    );
    const grown = addLeaf(draft, keyOf(draft, '主动公开'), '新');
    expect(names(grown).indexOf('新')).toBe(3);
    expect(grown.questions.map(({ code }) => code)).toContain('points-missing');
  });

  it('loses a node with its questions and open figures, and a group with its last node', () => {
    const draft = open();
    const less = remove(draft, keyOf(draft, '渠道畅通'));
    expect(names(less)).toEqual(['主动公开', '政策文件', '财政信息']);
    expect([less.frame.params, less.questions.map(({ code }) => code)]).toEqual([{}, ['period-guessed']]);
    const last = remove(less, keyOf(less, '主动公开'));
    expect(last).toBe(less);
  });

  it('moves among siblings only', () => {
    const draft = open();
    expect(names(move(draft, keyOf(draft, '财政信息'), -1)).slice(1, 3)).toEqual(['财政信息', '政策文件']);
    expect(names(move(draft, keyOf(draft, '政策文件'), -1))).toEqual(names(draft));
  });

  it('keeps a name that was emptied, and marks that a group states', () => {
    const draft = open();
    expect(rename(draft, keyOf(draft, '政策文件'), ' ')).toBe(draft);
    const stated = setMarks(draft, keyOf(draft, '主动公开'), '50');
    expect(schemeOf(stated).scheme.stated).toEqual([{ clause: '主动公开', name: '主动公开', full: '50' }]);
  });
});
