import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { addLeaf, mergeNext, setText } from './edit.ts';
import { everyNode, nodeOf } from './nodes.ts';
import { openDraft, openVersion } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';
import { rewordedOf } from './wording.ts';

const PRINTED = '每发现一处不规范扣1分，扣完为止。';
const READING = '每发现一处不规范扣2分，扣完为止。';
const open = openDraft(readPlan());
const keyOf = (draft: Draft, name: string): string =>
  everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';
const key = keyOf(open, '政策文件');
const changed = [...READING].reduce(
  (draft, _, at) => setText(draft, key, 'criterion', READING.slice(0, at + 1)),
  setText(open, key, 'criterion', ''),
);
const leafOf = ({ results }: ReturnType<typeof schemeOf>['scheme']) => results[0]?.root.children?.[0]?.children?.[0];

it('a scheme has the words of the document, and those that its rules are read from as a reading', () => {
  const { scheme } = schemeOf(changed);
  expect(schemeSchema.safeParse(scheme).success).toBe(true);
  expect(leafOf(scheme)).toMatchObject({
    criterion: PRINTED,
    rules: [{ kind: 'deduct', points: '2' }],
    assumption: [`worded-${key}`],
  });
  expect(scheme.assumptions[`worded-${key}`]).toEqual({
    clause: '政策文件',
    text: PRINTED,
    reading: READING,
    reworded: true,
  });
  expect(rewordedOf(changed)).toMatchObject([{ name: '政策文件', field: 'criterion', printed: PRINTED }]);
});

it('a version is opened where a person left off, and says the same again', () => {
  const { scheme } = schemeOf(changed);
  const again = openVersion(scheme);
  const node = nodeOf(again, keyOf(again, '政策文件'));
  expect(node?.says).toMatchObject({ criterion: READING });
  expect(node?.written).toBeUndefined();
  expect(again.frame.assumptions).toEqual({});
  expect(schemeOf(again).scheme).toEqual(scheme);
});

it('the printed words again are no difference, nor is white space or what somebody added', () => {
  for (const words of [PRINTED, ` ${PRINTED}\n`]) {
    const back = setText(changed, key, 'criterion', words);
    expect([rewordedOf(back), Object.keys(schemeOf(back).scheme.assumptions)]).toEqual([[], []]);
  }
  const grown = addLeaf(open, key, '新增');
  const typed = ['每', '每次扣1分'].reduce(
    (draft, words) => setText(draft, keyOf(draft, '新增'), 'criterion', words),
    grown,
  );
  expect(rewordedOf(typed)).toEqual([]);
});

it('two items that become one keep the words of both', () => {
  const merged = mergeNext(changed, key);
  expect(rewordedOf(merged)).toMatchObject([
    { printed: `${PRINTED}\n未公开的，不得分。`, reading: `${READING}\n未公开的，不得分。` },
  ]);
});
