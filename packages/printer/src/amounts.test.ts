import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { amountWords, totalOf, worthOf } from './amounts.ts';
import { small } from './testing/small.ts';

const leaf = (name: string, full: string) => ({ name, full });
const stating = (stated: { name: string; full: string; class?: string }[]) =>
  schemeSchema.parse({ ...small, stated: stated.map((one) => ({ clause: '一', ...one })) });

it('says a masked figure as a star, and what differs by class with its names', () => {
  expect(amountWords({ county: '2', default: '$late' }, small.classes)).toBe('县区2，其他*');
});

it('says what a group is worth as the document states it, else as it adds up', () => {
  const group = { name: '公开', children: [leaf('文件', '1.1'), leaf('财政', '2.2')] };
  expect(worthOf(group, small)).toBe('3.3');
  expect(worthOf(group, stating([{ name: '公开', full: '4' }]))).toBe('4');
  expect(worthOf({ ...group, full: '$late' }, small)).toBe('*');
  const fine = { name: '公开', children: [leaf('文件', '0.00000001'), leaf('财政', '123456789')] };
  expect(worthOf(fine, small)).toBe('123456789.00000001');
  // Said of two groups of one name, it is not known which is meant.
  const twice = [
    { name: '公开', full: '4' },
    { name: '公开', full: '5' },
  ];
  expect(worthOf(group, stating(twice))).toBe('3.3');
});

it.each([
  { name: '财政', full: '$late' },
  { name: '财政' },
  { name: '财政', weight: '30', full: '100' },
  { name: '财政', full: '1', appliesTo: { units: ['东县'] } },
  { name: '财政', full: { county: '1', default: '2' } },
])('adds nothing up beside %j', (other) => {
  expect(worthOf({ name: '公开', children: [leaf('文件', '1'), other] }, small)).toBe('');
});

it('takes the total that the document states under a name of the table, of its own classes', () => {
  const nodes = [leaf('文件', '60'), leaf('财政', '30')];
  const scheme = stating([
    { name: '某市考核', full: '10', class: 'town' },
    { name: '某市考核', full: '100', class: 'county' },
  ]);
  expect(totalOf(nodes, ['某市考核'], scheme, ['county'])).toBe('100');
  expect(totalOf(nodes, ['某市考核'], scheme, [])).toBe('90');
});
