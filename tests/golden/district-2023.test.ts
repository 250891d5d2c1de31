import { expect, test } from 'vitest';
import { goldenRound, printed } from './round.ts';

// A district 2023: three of class A, one of them caught cheating; three of class B, one with tags, one not finished.

const golden = goldenRound('district-2023');

test('the slow reference comes to what is written', async () => {
  await expect(printed(golden.reference)).toMatchFileSnapshot('./district-2023/expected.json');
});

test('the engine comes to the same', () => expect(golden.engine).toEqual(golden.reference));

test('甲街道 by hand', () => {
  // 4+4+2; 1+7+9.5+9+6 +5+2; 2.5+4+3; 4+5+3+3; 2+2+5
  expect(['1', '2', '3', '4', '5'].map((code) => golden.points('甲街道', `openness/${code}`))).toEqual([
    '10',
    '39.5',
    '9.5',
    '15',
    '9',
  ]);
  expect(golden.points('甲街道', 'openness')).toBe('83');
});

test('cheating leaves the points and takes the grade', () => {
  expect(golden.engine.units['丙乡']?.results['openness']).toMatchObject({ points: '95', grade: '不合格', rank: 1 });
});

test('ranks with a tie give the points of their band', () => {
  expect(['甲街道', '乙镇', '丙乡'].map((unit) => golden.points(unit, 'openness/5/5.3/5.3.1'))).toEqual([
    '5',
    '5',
    '5',
  ]);
});

test('区水利局: three indicators that do not concern it leave their points to the rest of the section', () => {
  // 法定主动公开内容 40分里 8（点名的单位）+3+8 不涉及: 21分里得14分（3+6+2+3+0）, ×40÷21
  expect(golden.points('区水利局', 'openness/2/2.1')).toBe('80/3');
  expect(golden.points('区水利局', 'openness')).toBe('191/3');
});
