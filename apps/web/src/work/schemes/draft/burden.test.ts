import { expect, it } from 'vitest';
import { burdenGroups, burdenOf, openBurden, setKnown } from './burden.ts';
import { setText } from './edit.ts';
import { everyNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { readPlan } from './testing/read.ts';

const SIGNED = { by: '祖', at: '2023-05-01T00:00:00Z' };
const read = openDraft(readPlan());
const key = everyNode(read).find(({ says }) => says.name === '政策文件')?.key ?? '';
const draft = setText(read, key, 'requirement', '以照片为依据');

it('is advice with a place', () => {
  expect(burdenOf(read, 'zh')).toEqual([]);
  expect(burdenOf(draft, 'zh')).toMatchObject([{ rule: 'trace', node: key, words: '以照片为依据' }]);
});

it('stays known with whoever said so, until it is taken back or the words are others', () => {
  const [advice] = burdenOf(draft, 'zh');
  const sign = advice?.sign ?? '';
  const known = setKnown(draft, sign, SIGNED);
  expect(known.known).toEqual({ [sign]: SIGNED });
  expect(burdenOf(known, 'en')[0]?.sign).toBe(sign);
  expect(setKnown(known, sign, null).known).toEqual({});
  const reworded = setText(known, key, 'requirement', '以照片和截图为依据');
  expect(burdenOf(reworded, 'zh').filter((one) => reworded.known[one.sign])).toEqual([]);
});

it('is one thing where it is the same of several places, and open as long as one of them is', () => {
  const other = everyNode(read).find(({ says }) => says.name === '财政信息')?.key ?? '';
  const two = burdenOf(setText(draft, other, 'requirement', '以照片为依据'), 'zh');
  expect(burdenGroups(two).map(({ rule, places }) => [rule, places.map(({ node }) => node)])).toEqual([
    ['trace', [key, other]],
  ]);
  const [first = '', second = ''] = two.map(({ sign }) => sign);
  expect(openBurden(two, {})).toBe(1);
  expect(openBurden(two, { [first]: SIGNED })).toBe(1);
  expect(openBurden(two, { [first]: SIGNED, [second]: SIGNED })).toBe(0);
});
