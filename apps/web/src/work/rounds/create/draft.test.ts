import { expect, it } from 'vitest';
import { nameOf, requestOf, windowFault } from './draft.ts';

it.each([
  [{ from: '', to: '' }, null],
  [{ from: '2023-01-01', to: '' }, 'half'],
  [{ from: '2023-02-01', to: '2023-01-01' }, 'order'],
  [{ from: '2023-01-01', to: '2023-01-01' }, null],
])('a window %o', (days, fault) => {
  expect(windowFault({ stage: '*', ...days })).toBe(fault);
});

it('asks for the plan’s own units by naming none, and leaves out windows without days', () => {
  const draft = {
    title: ' 2023年度考核 ',
    windows: [
      { stage: 'a', from: '', to: '' },
      { stage: 'b', from: '2023-01-01', to: '2023-12-31' },
    ],
    units: null,
    params: { x: '1' },
    underSeal: true,
  };
  expect(requestOf('wuhu-2020', draft)).toEqual({
    title: '2023年度考核',
    scheme: 'wuhu-2020',
    params: { x: '1' },
    underSeal: true,
    windows: [{ stage: 'b', from: '2023-01-01', to: '2023-12-31' }],
  });
  expect(requestOf('wuhu-2020', { ...draft, units: { name: 'u.csv', csv: 'id' } }).units).toBe('id');
});

it.each([
  ['芜湖市2020年政务公开工作考评方案', 2020, '芜湖市2020年政务公开工作考评'],
  ['芜湖市2020年政务公开工作考评方案', 2026, '芜湖市2026年政务公开工作考评'],
  ['宣威市2023年度政务公开考核', 2026, '宣威市2026年度政务公开考核'],
  ['政务公开考核实施细则', 2026, '2026年度政务公开考核'],
])('a round on “%s” in %s is called “%s”', (title, year, name) => {
  expect(nameOf({ title, year })).toBe(name);
});
