import { expect, test } from 'vitest';
import { goldenRound, printed } from './round.ts';

// 芜湖 2020: two counties with a township and an office each, three departments, all five stages; one indicator not yet marked.

const golden = goldenRound('wuhu-2020');

test('the slow reference comes to what is written', async () => {
  await expect(printed(golden.reference)).toMatchFileSnapshot('./wuhu-2020/expected.json');
});

test('the engine comes to the same', () => expect(golden.engine).toEqual(golden.reference));

test('the mutual review by hand', () => {
  // 16家给80到95分, 平均87.5, ×25%
  expect(golden.points('无为市', 'openness/mutual')).toBe('21.875');
  // 两个县(市)区给76、88分, 平均82, ×25%
  expect(golden.points('市审计局', 'openness/mutual')).toBe('20.5');
});

test('routine tests are averaged; bonus and deduction come after the total', () => {
  // (88.5+91)÷2×20%
  expect(golden.points('无为市', 'openness/routine')).toBe('17.95');
  // 全省第11名加3分, 标准化规范化未完成扣2分（示例值）
  expect(golden.points('无为市', 'openness/adjustment')).toBe('1');
  expect(golden.points('市审计局', 'openness/adjustment')).toBe('-2');
});

test('an office that is not marked in one indicator opens the county by a tenth of it', () => {
  // 5分 ×1÷10 ×45%
  expect(golden.points('镜湖区', 'openness/agency')).toBe('40.4721..40.6971');
});

test('the circular of the province is known only in March', () => {
  expect(golden.engine.asOf).toBe('2021-03-15');
});
