import { expect, test } from 'vitest';
import { goldenRound, printed } from './round.ts';

// 亳州 2023 with the samples for what is masked: two counties with what was drawn from them, five departments, three public enterprises.

const golden = goldenRound('bozhou-2023');

test('the slow reference comes to what is written', async () => {
  await expect(printed(golden.reference)).toMatchFileSnapshot('./bozhou-2023/expected.json');
});

test('the engine comes to the same', () => expect(golden.engine).toEqual(golden.reference));

test('涡阳县: the yearly test by hand', () => {
  // 本级 90×40%+80×30%+85×30%=85.5; 两个局 80、81 平均80.5; 镇 79.4; 医院 69; 7:1:1:1 → 82.74, ×60%
  expect(golden.points('涡阳县', 'openness/一2')).toBe('49.644');
  // 9.2 + 49.644 + (92.5+88)÷2×20% + 8.8 + 1.5 + 0.5
  expect(golden.points('涡阳县', 'openness')).toBe('87.694');
});

test('蒙城县: no enterprise drawn yet, so its part is open', () => {
  expect(golden.points('蒙城县', 'openness/一2')).toBe('49.17..55.17');
});

test('市教育局: a tenth from its schools; what is not checked for departments is left out', () => {
  // 本局 84×40%+90×30%+76×30%=83.4 占90%; 两所 71、90 平均80.5 占10%; ×60%
  expect(golden.points('市教育局', 'openness/一2')).toBe('49.866');
  // 监测抽查45分里不检查5分: 40分里得25分（通报整改被否决0, 全市监测7）, ×45÷40
  expect(golden.points('市教育局', 'media/二1')).toBe('28.125');
});

test('市交通运输局: one missing delivery, rescaled', () => {
  // 日常管理40分里不检查4分: 34÷36×40; 其余满分
  expect(golden.points('市交通运输局', 'media')).toBe('880/9');
});

test('who is in one list only has one result', () => {
  expect(golden.engine.units['市残联']?.results['media']?.status).toBe('notApplicable');
  expect(golden.engine.units['亳芜现代产业园区管委会']?.results['openness']?.status).toBe('notApplicable');
  expect(golden.engine.setAside).toHaveLength(1);
});
