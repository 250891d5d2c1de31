import { readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import { schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { besideOf, moveBack, moveBeside } from './beside.ts';
import { setMarks, setText } from './edit.ts';
import { everyNode, nodeOf, trailOf } from './nodes.ts';
import { openDraft, openVersion } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const keyOf = (draft: Draft, name: string): string =>
  everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';
const version = (file: string): Draft => {
  const scheme = readScheme(readFileSync(new URL(`../../../../../../schemes/${file}`, import.meta.url)), file);
  if (!scheme.ok) throw new Error(file);
  return openVersion(scheme.value);
};
const names = (draft: Draft, list: 'children' | 'extra') =>
  schemeOf(draft).scheme.results[0]?.root[list]?.map(({ name }) => name);

describe('an indicator', () => {
  const draft = openDraft(readPlan());
  const key = keyOf(draft, '财政信息');

  it('is set beside the others and taken back among them', () => {
    expect(besideOf(draft, key)).toBe('among');
    const moved = moveBeside(draft, key);
    expect([names(moved, 'children'), names(moved, 'extra')]).toEqual([['主动公开', '依申请公开'], ['财政信息']]);
    expect(besideOf(moved, key)).toBe('beside');
    expect(schemeSchema.safeParse(schemeOf(moved).scheme).success).toBe(true);
    const back = moveBack(moved, key);
    expect([names(back, 'children'), names(back, 'extra')]).toEqual([
      ['主动公开', '依申请公开', '财政信息'],
      undefined,
    ]);
    expect(nodeOf(back, key)?.says).toEqual(nodeOf(draft, key)?.says);
  });

  it('begins at nothing there', () => {
    const bonus = setText(draft, key, 'criterion', '被省级以上推广的，每次加2分。');
    expect(nodeOf(moveBeside(bonus, key), key)?.says).toMatchObject({ rules: [{ kind: 'award', points: '2' }] });
    expect(nodeOf(moveBeside(bonus, key), key)?.says.start).toBeUndefined();
  });

  const asked = {
    ...draft,
    questions: [
      ...draft.questions,
      ...['依申请公开', '渠道畅通'].map((name) => ({
        ...{ id: name, code: 'unread' as const, node: keyOf(draft, name), at: null, text: '', settled: null },
      })),
    ],
  };
  const alone = keyOf(draft, '渠道畅通');
  const heading = keyOf(draft, '依申请公开');

  it('keeps the heading that it stands under alone, there and back', () => {
    const moved = moveBeside(asked, alone);
    expect([names(moved, 'children'), names(moved, 'extra')]).toEqual([['主动公开'], ['依申请公开']]);
    expect(trailOf(moved, alone).map(({ says }) => says.name)).toEqual(['依申请公开']);
    expect(moved.questions.some(({ node }) => node === heading)).toBe(true);
    expect(schemeSchema.safeParse(schemeOf(moved).scheme).success).toBe(true);
    const back = moveBack(moved, alone);
    expect([names(back, 'children'), names(back, 'extra')]).toEqual([['主动公开', '依申请公开'], undefined]);
  });

  it('takes a group with it that it was the last of and that has marks, and what was asked of that group', () => {
    const moved = moveBeside(setMarks(asked, heading, '40'), alone);
    expect([names(moved, 'children'), names(moved, 'extra')]).toEqual([['主动公开'], ['渠道畅通']]);
    expect(moved.questions.filter(({ node }) => node === heading)).toEqual([]);
  });

  it('that is the last of all stays', () => {
    const one = moveBeside(draft, keyOf(draft, '依申请公开'));
    const last = keyOf(one, '主动公开');
    expect(besideOf(one, last)).toBeNull();
    expect(moveBeside(one, last)).toBe(one);
  });
});

describe('from a table', () => {
  it('of some classes it goes on concerning those only', () => {
    const draft = version('xuanwei-2023.yaml');
    const key = everyNode(draft).findIndex(({ says }) => says.name === '政务公开');
    const node = everyNode(draft)[key];
    const moved = moveBeside(draft, node?.key ?? '');
    const [extra] = schemeOf(moved).scheme.results[0]?.root.extra ?? [];
    expect(extra?.appliesTo?.classes).toBeDefined();
    expect(schemeSchema.safeParse(schemeOf(moved).scheme).success).toBe(true);
    // Which of the two tables it would go back to is not known.
    expect(besideOf(moved, node?.key ?? '')).toBeNull();
  });

  it('that only a stage refers to it cannot go', () => {
    const draft = version('wuhu-2020.yaml');
    expect(besideOf(draft, keyOf(draft, '加强政务信息管理'))).toBeNull();
  });
});
