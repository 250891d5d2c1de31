import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { everyNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';

it('takes a scheme apart and puts the same one together again', () => {
  const read = readPlan();
  const { scheme } = schemeOf(openDraft(read));
  expect(scheme).toEqual(read.scheme);
  expect(schemeSchema.parse(JSON.parse(JSON.stringify(scheme)))).toEqual(read.scheme);
});

it('hangs questions and places on the nodes that they concern', () => {
  const draft = openDraft(readPlan());
  const named = new Map(everyNode(draft).map((node) => [node.key, node]));
  expect(draft.questions.map(({ node }) => named.get(node ?? '')?.says.name)).toEqual(['渠道畅通', undefined]);
  expect(everyNode(draft).map(({ at }) => at)).toEqual(['t1r2c1', 't1r2c2', null, null, 't1r4c2']);
});

it('keeps the tables of several classes apart', () => {
  const read = readPlan();
  const [result] = read.scheme.results;
  const children = result?.root.children ?? [];
  read.scheme.classes['class-2'] = { name: '部门', units: null };
  read.scheme.stated = [];
  read.scheme.sheets = { 'sheet-1': children.slice(0, 1), 'sheet-2': children.slice(1) };
  read.sources = { 'sheet-2/依申请公开/渠道畅通': 't2r2c2' };
  if (result) {
    result.classes = ['class-1', 'class-2'];
    result.root = { name: result.root.name, sheet: { 'class-1': 'sheet-1', 'class-2': 'sheet-2' } };
  }
  const draft = openDraft(read);
  expect(everyNode(draft).find(({ at }) => at === 't2r2c2')?.says.name).toBe('渠道畅通');
  expect(schemeOf(draft).scheme).toEqual(read.scheme);
});
