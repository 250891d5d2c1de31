import { expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { codesOf, groupNumberIn, numberIn } from './codes.ts';
import { row } from './testing/row.ts';

const leaf = (number?: string): Branch => ({
  name: `第${number}项`,
  full: 1,
  masked: false,
  place: {},
  children: [],
  row: row(),
  ...(number === undefined ? {} : { number }),
});
const codes = (...numbers: (string | undefined)[]): string[] => [
  ...codesOf([{ branches: numbers.map(leaf) }]).values(),
];

it('takes the numbers of a table, also where a few are missing', () => {
  expect(codes('1', '2', '3')).toEqual(['1', '2', '3']);
  expect(codes('26', '27', '28', '31', '32').length).toBe(0);
  expect(codes('1', '2', '3', '4', undefined, '6', '9')).toEqual(['1', '2', '3', '4', '6', '9']);
});

const group = (number: string | undefined, ...children: Branch[]): Branch => ({
  ...leaf(number),
  row: undefined as never,
  children,
});
const told = (branches: Branch[]) => {
  const found = codesOf([{ branches }]);
  const walk = (list: readonly Branch[]): string[] =>
    list.flatMap((one) => [found.get(one) ?? '-', ...walk(one.children)]);
  return walk(branches).join(' ');
};

it('counts the parts of one number below it, and leaves the next its own', () => {
  expect(codes('1', '7', '7', '8')).toEqual([]);
  expect(codes('1', '2', '2', '3', '4')).toEqual(['1', '2.1', '2.2', '3', '4']);
  const merged = group(undefined, leaf('2'), leaf('2'));
  const once = group(undefined, leaf('3'), leaf());
  expect(told([leaf('1'), merged, once, leaf('4')])).toBe('1 2 2.1 2.2 3 3.1 3.2 4');
  expect(told([group('一', leaf('1'), leaf('2'), leaf('2')), group('二', leaf('3'))])).toBe('一 1 2.1 2.2 二 3');
});

it('keeps numbers that begin anew in each part only where counting would change them', () => {
  const part = (...numbers: string[]): Branch => group(undefined, ...numbers.map(leaf));
  expect(told([part('1', '2'), part('1', '2')])).toBe('- - - - - -');
  expect(told([part('1', '2', '2', '3'), part('1', '3', '4')])).toBe('- - 1.2.1 1.2.2 1.3 - - 2.3 2.4');
  const dotted = [group('1', leaf(), leaf()), group('2.1', leaf(), leaf()), group('2.3', leaf()), group('3', leaf())];
  expect(told(dotted)).toBe('- - - 2.1 2.1.1 2.1.2 2.3 2.3.1 3 3.1');
  expect(told([group('一', leaf('1'), leaf('1'), leaf('2')), group('二', leaf('1'))])).toBe('- 1.1.1 1.1.2 1.2 - -');
});

it('takes none that begin anew, fall, or stand before a few only', () => {
  expect(codes('1', '2', '1', '2')).toEqual([]);
  expect(codes('3', '2', '1')).toEqual([]);
  expect(codes('1', undefined, undefined)).toEqual([]);
  expect(codesOf([{ branches: [leaf('1'), leaf('2')] }, { branches: [leaf('1')] }]).size).toBe(0);
});

it('keeps the number of an item above those of its parts, and counts below a part that numbers nothing', () => {
  const printed = group('一', leaf('1'), group('2', leaf('2.1'), leaf('2.2')), leaf('3'), leaf('4'));
  expect(told([printed, group('二', leaf(), leaf())])).toBe('一 1 2 2.1 2.2 3 4 二 二（1） 二（2）');
});

it.each([
  ['11.“放管服”改革信息', '11'],
  ['3、依申请公开', '3'],
  ['1.5分', undefined],
  ['政策文件', undefined],
  ['2023年', undefined],
])('the number of “%s” is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

it.each([
  ['8.1.（任务一）农田水利', '8.1'],
  ['8．2．农田水利', '8.2'],
  ['8.1、12月底前完成', '8.1'],
  ['3.高标准农田', '3'],
  ['二、主动公开', '二'],
  ['（二）主动公开', undefined],
  ['8.1分', undefined],
])('the number of the group “%s” is %s', (text, number) => {
  expect(groupNumberIn(text)).toBe(number);
});
