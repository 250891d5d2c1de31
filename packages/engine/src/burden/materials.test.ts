import { expect, test } from 'vitest';
import { makeSubject } from '../checks/shared/subject.ts';
import { leaf, schemeOf } from '../checks/testing/scheme.ts';
import { byMaterial, byProof } from './materials.ts';

const subject = (...criteria: string[]) =>
  makeSubject(schemeOf({ children: criteria.map((criterion, at) => leaf(`第${at + 1}项`, 5, { criterion })) }));

test('a material that two indicators ask for is told at the second, with the first', () => {
  const found = byMaterial(subject('报送政务公开工作总结', '公开目录', '年底前报送政务公开工作总结，未报送的扣1分'));
  expect(found).toMatchObject([
    { rule: 'same-material', place: 'r/3', name: '第3项', words: '政务公开工作总结（第1项）' },
  ]);
});

test.each([
  ['提供相关印证材料', '提供相关印证材料'],
  ['根据报送情况考核', '根据报送情况考核'],
  ['报送信息公开指南', '报送信息公开年报'],
])('%s, %s: nothing', (...criteria) => expect(byMaterial(subject(...criteria))).toEqual([]));

test('much proof is told once, with the indicators that want it', () => {
  const five = Array.from({ length: 5 }, () => '被考核单位提供相关印证材料');
  expect(byProof(subject(...five.slice(1)))).toEqual([]);
  expect(byProof(subject(...five))).toMatchObject([
    { rule: 'many-materials', place: 'document', name: null, words: '5：第1项、第2项、第3项、第4项、第5项' },
  ]);
});
