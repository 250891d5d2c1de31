import { expect, it } from 'vitest';
import { unitsByClass } from './units-by-class.ts';

const classes = {
  town: { name: '乡镇', units: null },
  bureau: { name: '部门', units: ['甲局', { name: '乙局', tags: ['垂管'] }] },
};
const unit = (name: string, cls: string) => ({ id: name, name, class: cls, tags: [] });

it('names the units of the plan, and says where it names none', () => {
  expect(unitsByClass({ classes }, ['town', 'bureau'], null)).toEqual([
    { id: 'town', name: '乡镇', units: null },
    { id: 'bureau', name: '部门', units: ['甲局', '乙局'] },
  ]);
});

it('names those of the round in their place, and of the asked classes only', () => {
  const round = [unit('丙镇', 'town'), unit('甲局', 'bureau'), unit('丁镇', 'town')];
  expect(unitsByClass({ classes }, ['town'], round)).toEqual([{ id: 'town', name: '乡镇', units: ['丙镇', '丁镇'] }]);
  expect(unitsByClass({ classes }, ['bureau'], round)[0]?.units).toEqual(['甲局']);
});
