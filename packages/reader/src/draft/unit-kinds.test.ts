import { expect, it } from 'vitest';
import { unitKinds } from './unit-kinds.ts';

const names = (criterion: string) => unitKinds(criterion)?.kinds.map(({ name, rest }) => [name, rest]);

it('finds what is asked of one kind of units and of the others', () => {
  const found = unitKinds(
    '（38）对承担试点的乡镇：建成的，得1分，否则不得分。验收的，得1分。其他乡镇：有措施的，得2分；否则不得分。造假的，此项不得分。',
  );
  expect(found?.kinds).toEqual([
    {
      name: '承担试点的乡镇',
      rest: false,
      units: [],
      text: '对承担试点的乡镇：建成的，得1分，否则不得分。验收的，得1分。',
    },
    { name: '其他乡镇', rest: true, units: [], text: '其他乡镇：有措施的，得2分；否则不得分。' },
  ]);
  expect(found?.common).toBe('造假的，此项不得分。');
});

it('knows the units that a bracket lists, and two kinds of which one is what the other is not', () => {
  const listed =
    '试点县区（东县、西县）：完成划定的，得1分；重点县区（南县）：有方案的，得1分；其他县区：有研究的，得1分；否则不得分。';
  expect(unitKinds(listed)?.kinds.map(({ units }) => units)).toEqual([['东县', '西县'], ['南县'], []]);
  expect(names('有建设任务的单位：完成的，得3分。无建设任务的单位：有措施的，得3分。')).toEqual([
    ['有建设任务的单位', false],
    ['无建设任务的单位', true],
  ]);
});

it('what only takes, from units of either kind, is said of all', () => {
  const found = unitKinds(
    '除甲县外有园区的县区：有政策的，得2分。除甲县外没有园区的县区：有措施的，得2分。有基地的县区：推进不力的，倒扣0.5分；未供地的，倒扣0.5分。',
  );
  expect(found?.kinds.map(({ name, rest }) => [name, rest])).toEqual([
    ['除甲县外有园区的县区', false],
    ['除甲县外没有园区的县区', true],
  ]);
  expect(found?.common).toBe('有基地的县区：推进不力的，倒扣0.5分；未供地的，倒扣0.5分。');
  expect(found?.but).toEqual(['甲县']);
});

it('units that one kind leaves out and the other does not are left out by nobody', () => {
  const found = unitKinds('除甲县以外其他有园区的县区：有政策的，得2分。没有园区的县区：有措施的，得2分。');
  expect(found?.kinds.map(({ rest }) => rest)).toEqual([false, true]);
  expect(found?.but).toEqual([]);
});

it('one kind, and what only takes from others besides, is no two kinds', () => {
  expect(unitKinds('没有园区的县区：有措施的，得2分。有基地的县区：推进不力的，倒扣0.5分。')).toBeUndefined();
});

it.each([
  '有大县的省份：有政策的，得2分。没有大县的省份：有措施的，得2分。有基地的省份：履职到位的，得0.5分。',
  '建成平台的，得2分。其他单位：有措施的，得1分。',
  '责任单位：县政府。扣1分。',
  '其他单位：有措施的，得1分；试点单位：建成的，得1分。',
])('leaves %s as it is', (criterion) => {
  expect(unitKinds(criterion)).toBeUndefined();
});
