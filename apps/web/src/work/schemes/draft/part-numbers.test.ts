import { describe, expect, it } from 'vitest';
import { setConcern } from './concern.ts';
import { cuts } from './cuts.ts';
import { mergeNext, setText } from './edit.ts';
import { everyNode, nodeOf, siblingsOf, withNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { numberOf } from './part-numbers.ts';
import { type SplitWay, split } from './split.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const read = openDraft(readPlan());
const keyOf = (name: string, draft: Draft = read): string =>
  everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';
const key = keyOf('政策文件');
const coded = (draft: Draft, name: string, code: string): Draft =>
  withNode(draft, keyOf(name, draft), (node) => ({ ...node, says: { ...node.says, code } }));
const numbered = coded(coded(read, '政策文件', '7'), '财政信息', '8');
const TWO = '建立制度。公开预算。';
const parted = (draft: Draft, own: string, way: SplitWay): Draft =>
  split(setText(draft, own, 'criterion', TWO), own, cuts(TWO), way);
const codesBeside = (draft: Draft): unknown[] => siblingsOf(draft, key).map(({ says }) => says.code);

describe('the numbers of the document, when an item is split', () => {
  it('go on below it', () => {
    const made = parted(numbered, key, 'below');
    expect(codesBeside(made)).toEqual(['7', '8']);
    expect(nodeOf(made, key)?.children?.map(({ says }) => says.code)).toEqual(['7.1', '7.2']);
  });

  it('stay what they were beside it, and come back when it is merged', () => {
    const made = parted(numbered, key, 'beside');
    expect(codesBeside(made)).toEqual(['7.1', '7.2', '8']);
    expect(codesBeside(mergeNext(made, key))).toEqual(['7', '8']);
  });

  it('are kept where the scheme would only count them, with all that stands below', () => {
    expect(numberOf(read, keyOf('财政信息'))).toBe('1.2');
    const below = parted(read, keyOf('财政信息'), 'below');
    const made = parted(below, key, 'beside');
    expect(codesBeside(made)).toEqual(['1.1.1', '1.1.2', '1.2']);
    expect(nodeOf(made, keyOf('财政信息', made))?.children?.map(({ says }) => says.code)).toEqual(['1.2.1', '1.2.2']);
    expect(nodeOf(made, keyOf('渠道畅通', made))?.says.code).toBeUndefined();
  });

  it('are left alone where each class counts its own', () => {
    const some = setConcern(read, keyOf('财政信息'), 'classes', 'class-1', true);
    expect(numberOf(some, key)).toBeUndefined();
    expect(codesBeside(parted(some, key, 'beside'))).toEqual([undefined, undefined, undefined]);
  });
});

it('three parts of which two are merged keep the number of the first', () => {
  const words = '建立制度。公开预算。按时报送。';
  const three = split(setText(numbered, key, 'criterion', words), key, cuts(words), 'beside');
  expect(codesBeside(mergeNext(three, key))).toEqual(['7.1', '7.3', '8']);
});
