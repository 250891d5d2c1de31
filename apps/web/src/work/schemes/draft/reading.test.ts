import { expect, it } from 'vitest';
import { remove } from './edit.ts';
import { everyNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { readingsOf, setReading } from './reading.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';

const draft = openDraft(readPlan());
const key = everyNode(draft).find(({ says }) => says.name === '财政信息')?.key ?? '';
const [{ id } = { id: '' }] = readingsOf(draft, key);

it('stands in the scheme beside its indicator, with the words that it is about', () => {
  const { scheme } = schemeOf(setReading(draft, key, id, '未公开指整年未公开'));
  expect(scheme.assumptions).toEqual({
    [id]: { clause: '财政信息', text: '未公开的，不得分。', reading: '未公开指整年未公开' },
  });
  expect(scheme.results[0]?.root.children?.[0]?.children?.[1]?.assumption).toEqual([id]);
});

it('goes when it is emptied, and with its indicator', () => {
  const written = setReading(draft, key, id, '整年');
  expect(readingsOf(written, key)).toEqual([{ id, reading: '整年' }]);
  expect(setReading(written, key, id, '')).toEqual(draft);
  expect(remove(written, key).frame.assumptions).toEqual({});
});
