import { expect, it } from 'vitest';
import { collectedIn, stepsIn } from './steps.ts';

const lines = [
  '三、组织实施',
  '（一）自查自评。12月10日前，各单位对照指标完成自查自评，报送自评报告。',
  '（二）集中考核',
  '12月11日至20日，考核组逐项评分。',
  '（三）结果通报',
  '12月25日前通报考核结果。',
];
const collected = (...said: string[]) => collectedIn(stepsIn(said, 2026));

it('are the sentences that date what is done, also below a heading that names it', () => {
  expect(stepsIn(lines, 2026).map(({ line, said }) => [line, said.from, said.to])).toEqual([
    [1, undefined, '2026-12-10'],
    [3, '2026-12-11', '2026-12-20'],
  ]);
  expect(stepsIn(['（二）集中考核', '由考核组在12月20日前完成。'], 2026)).toMatchObject([
    { said: { to: '2026-12-20' } },
  ]);
});

it.each([
  '每年12月10日前报送总结。',
  '本办法自2026年1月1日起施行，原考核办法废止。',
  '考核年度为2026年1月1日至12月31日。',
  '12月10日前，完成问题整改并报送结果。',
  '2026年3月1日，召开政务公开考核动员会。',
  '12月10日前，各单位完成项目建设。',
])('no step is dated by %s', (line) => {
  expect(stepsIn([line], 2026)).toEqual([]);
});

it('end the collecting with their last day, and begin it where each says when', () => {
  expect(collected(...lines)).toEqual({ to: '2026-12-20' });
  expect(collected('12月1日至10日自评。', '12月11日至20日考核。')).toEqual({ from: '2026-12-01', to: '2026-12-20' });
});

it('leave it open where one of them has no plain day, or there is none', () => {
  expect(collected('12月10日前自评。', '12月中旬考核。')).toBeUndefined();
  expect(collected('2026年12月1日起开展考核。')).toBeUndefined();
  expect(collected()).toBeUndefined();
});
