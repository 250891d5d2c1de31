import { expect, it } from 'vitest';
import type { Evidence } from '../desk/api.ts';
import { agendaOf, materialsFor } from './agenda.ts';
import type { OwnUnit, Wanted } from './api.ts';

const wanted = (path: string, day: string | null, asked = true): Wanted => ({
  path,
  code: path,
  name: path,
  stage: null,
  standsIn: '',
  clause: null,
  requirement: null,
  method: null,
  asked,
  reports: [],
  due: day === null ? null : { day, why: 'window', printed: null },
});
const material = (id: string, indicator: string | null, state: Evidence['state']): Evidence => ({
  id,
  indicator,
  state,
  unit: 'u',
  name: id,
  link: null,
  size: 1,
  happenedOn: null,
  receivedAt: '2026-01-01T00:00:00.000Z',
  kind: 'supplied',
  capturedAt: null,
  page: null,
  note: null,
  reason: state === 'returned' ? '没有公章' : null,
});
const unit = (materials: Evidence[]): OwnUnit => ({
  id: 'u',
  name: '甲镇',
  class: '',
  indicators: [wanted('a', null), wanted('b', '2026-12-31'), wanted('c', '2026-10-31'), wanted('d', null, false)],
  materials,
});
const paths = (list: readonly Wanted[]) => list.map(({ path }) => path);

it('asks for what has nothing yet, the soonest first and what has no day last', () => {
  const { toHandIn, others, toMend } = agendaOf(unit([]), '2026-01-01');
  expect([paths(toHandIn), paths(others), toMend]).toEqual([['c', 'b', 'a'], ['d'], []]);
});

it('takes handed-in material off the list and puts returned material on another', () => {
  const { toHandIn, others, toMend } = agendaOf(
    unit([material('1', 'c', 'handed-in'), material('2', 'b', 'returned')]),
    '2026-01-01',
  );
  expect([paths(toHandIn), paths(others)]).toEqual([['a'], ['b', 'c', 'd']]);
  expect(toMend).toMatchObject([{ material: { id: '2', reason: '没有公章' }, indicator: { path: 'b' } }]);
});

it('has nothing to mend where something newer was handed in for the same', () => {
  const all = [material('1', 'b', 'returned'), material('2', null, 'returned'), material('3', 'b', 'handed-in')];
  expect(agendaOf(unit(all), '2026-01-01').toMend).toMatchObject([{ material: { id: '2' }, indicator: null }]);
  expect(materialsFor(unit(all), 'b').map(({ id }) => id)).toEqual(['3', '1']);
});

it('goes on asking for what is reported every month, by the day that material bears or came on', () => {
  const spans = ['01', '02'].map((month) => ({
    label: `2026-${month}`,
    from: `2026-${month}-01`,
    to: `2026-${month}-28`,
  }));
  const monthly = { ...wanted('m', null), reports: [{ asks: [], spans }] };
  const of = (today: string) =>
    agendaOf({ ...unit([material('1', 'm', 'handed-in')]), indicators: [monthly] }, today).toHandIn.length;
  expect([of('2026-01-31'), of('2026-02-01')]).toEqual([0, 1]);
});

it('keeps a returned report until one for the same month is there, with the month that it is for', () => {
  const spans = ['01', '02'].map((month) => ({
    label: `2026-${month}`,
    from: `2026-${month}-01`,
    to: `2026-${month}-28`,
  }));
  const monthly = { ...wanted('m', null), reports: [{ asks: [], spans }] };
  const february = { ...material('2', 'm', 'handed-in'), happenedOn: '2026-02-10' };
  const mend = (...more: Evidence[]) =>
    agendaOf({ ...unit([material('1', 'm', 'returned'), ...more]), indicators: [monthly] }, '2026-03-01').toMend;
  expect(mend(february)).toMatchObject([
    { material: { id: '1' }, forPeriod: { period: '2026-01', day: '2026-01-01' } },
  ]);
  expect(mend(february, { ...material('3', 'm', 'handed-in'), happenedOn: '2026-01-20' })).toEqual([]);
});
