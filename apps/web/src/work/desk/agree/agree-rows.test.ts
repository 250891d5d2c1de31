import { expect, it } from 'vitest';
import { smallDesk } from '../testing/small-desk.ts';
import { agreeRows } from './agree-rows.ts';

const desk = smallDesk();
const path = (name: string) => desk.plan.classes[0]?.nodes.find((node) => node.name === name)?.path ?? '';
const event = (id: string, more: object = {}) => ({
  id,
  unit: '甲县',
  indicator: '处',
  kind: 'event',
  date: '2023-04-12',
  ...more,
});

it('shows what holds in each cell and what it is worth, however a file named unit and indicator', () => {
  const cells = [
    { indicator: path('处'), upTo: 3, facts: [event('a', { count: '3' }), event('b', { count: '1', replaces: 'a' })] },
    { indicator: path('档'), upTo: 4, facts: [event('c', { indicator: path('档'), kind: 'level', level: '好' })] },
  ];
  const rows = agreeRows(desk, 'u1', cells, 'zh');
  expect(rows.map(({ upTo, facts, points }) => [upTo, facts.map(({ id }) => id), points.points])).toEqual([
    [3, ['b'], '2'],
    [4, ['c'], '2'],
  ]);
});

it('shows a cell whose facts were all taken back as one without facts', () => {
  const facts = [event('a', { count: '2' }), event('b', { replaces: 'a' })];
  const [row] = agreeRows(desk, 'u1', [{ indicator: path('处'), upTo: 2, facts }], 'zh');
  expect([row?.facts, row?.points.points]).toEqual([[], '3']);
});

it('leaves out what it cannot show: an indicator that is gone, facts that do not hold', () => {
  const gone = { indicator: 'r/nowhere', upTo: 1, facts: [event('a')] };
  const odd = { indicator: path('档'), upTo: 1, facts: [event('b', { kind: 'level', level: '无此档' })] };
  expect(agreeRows(desk, 'u1', [gone, odd], 'zh')).toEqual([]);
});
