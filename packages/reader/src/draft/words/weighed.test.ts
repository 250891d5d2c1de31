import { expect, it } from 'vitest';
import { weighed } from './weighed.ts';

const part = (name: string, full: string) => ({ name, children: [{ name: '一', full }] });
const shares = [
  { name: '日常考核', share: '40' },
  { name: '年终考核', share: '60' },
];

it('gives each part its weight, found by its name', () => {
  const parts = weighed([part('年终考核评分表', '100'), part('日常考核评分表', '100')], shares);
  expect(parts?.map(({ weight }) => weight)).toEqual(['60', '40']);
});

it('leaves parts whose marks are their shares', () => {
  expect(weighed([part('日常考核', '40'), part('年终考核', '60')], shares)?.map(({ weight }) => weight)).toEqual([
    undefined,
    undefined,
  ]);
});

it('gives nothing where names do not match one to one', () => {
  expect(weighed([part('日常考核', '40'), part('社会评议', '60')], shares)).toBeUndefined();
  expect(weighed([part('日常考核', '100')], shares)).toBeUndefined();
});
