import { expect, it } from 'vitest';
import { splitBonus } from './bonus.ts';

const part = (name: string, full: string) => ({ name, full });
const names = (parts: { name: string; full: string }[], stated: number | null = null): string[][] => {
  const { base, extra } = splitBonus(parts, stated);
  return [base, extra].map((list) => list.map(({ name }) => name));
};

it('takes bonus and deductions out where the rest is the whole', () => {
  expect(names([part('主动公开', '60'), part('监督保障', '40'), part('加分项', '5')])).toEqual([
    ['主动公开', '监督保障'],
    ['加分项'],
  ]);
  expect(names([part('日常', '10'), part('综合奖扣分项目', '7')], 10)).toEqual([['日常'], ['综合奖扣分项目']]);
});

it('leaves them inside where the sums want it, and what is only named alike', () => {
  expect(names([part('主动公开', '95'), part('加分项', '5')])).toEqual([['主动公开', '加分项'], []]);
  expect(names([part('扣分机制公开', '100')])).toEqual([['扣分机制公开'], []]);
  expect(names([part('主动公开', '100'), part('加分政策宣传', '5')])[1]).toEqual([]);
});

it('looks into groups for their marks', () => {
  const group = { name: '主动公开', children: [part('一', '60'), part('二', '40')] };
  expect(splitBonus([group, part('附加分', '3')], null).extra).toHaveLength(1);
});

it('takes out what has no marks of its own, and lets it begin at nothing', () => {
  const { base, extra } = splitBonus([part('日常', '60'), { name: '综合奖扣分项目', start: 'full', rules: [] }], 100);
  expect([base.map(({ name }) => name), extra]).toEqual([['日常'], [{ name: '综合奖扣分项目', rules: [] }]]);
});
