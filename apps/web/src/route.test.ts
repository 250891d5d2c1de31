import { describe, expect, it } from 'vitest';
import { formatHash, parseHash, type Route, stepFrom } from './route.ts';

const at = (hash: string): Route => parseHash(hash);

describe('the address', () => {
  it('survives there and back', () => {
    const hash = `#/wuwei-2020/unit/${encodeURIComponent('凉州区/本级')}?asOf=2020-06-30&node=${encodeURIComponent('a/1.2')}`;
    const route = at(hash);
    expect(route).toMatchObject({ scheme: 'wuwei-2020', page: 'unit', unit: '凉州区/本级' });
    expect(route.query).toEqual({ asOf: '2020-06-30', node: 'a/1.2' });
    expect(at(formatHash(route))).toEqual(route);
  });
  it('is forgiving', () => {
    expect(at('')).toMatchObject({ scheme: null, page: 'ranking', unit: null });
    expect(at('#/x/nowhere')).toMatchObject({ scheme: 'x', page: 'ranking' });
    expect(at('#/100%/ranking').scheme).toBe('100%');
  });
  it('of a live round lies inside the workbench', () => {
    const hash = '#/work/rounds/r1/unit/u1?asOf=2023-06-30';
    expect(at(hash)).toMatchObject({ round: 'r1', scheme: null, page: 'unit', unit: 'u1' });
    expect(formatHash(at(hash))).toBe(hash);
    expect(formatHash(stepFrom(at(hash), { page: 'ranking' }))).toBe('#/work/rounds/r1/ranking?asOf=2023-06-30');
    expect(at('#/work/rounds').round).toBeNull();
  });
  it('of the workbench names no scheme: a page that is just being left would ask for it', () => {
    for (const hash of ['#/work', '#/work/', '#/work/rounds', '#/work/desk/r1']) {
      expect(at(hash)).toMatchObject({ scheme: null, round: null });
    }
    expect(at('#/workers').scheme).toBe('workers');
  });
});

describe('a step', () => {
  const route = at('#/a/ranking?class=county&asOf=2020-06-30&q=x');
  it('to another page keeps the view of the round and drops what belongs to the page', () => {
    expect(stepFrom(route, { page: 'heat-map' }).query).toEqual({ class: 'county', asOf: '2020-06-30' });
  });
  it('to another scheme starts afresh', () => {
    expect(stepFrom(route, { scheme: 'b' })).toEqual({
      round: null,
      scheme: 'b',
      page: 'ranking',
      unit: null,
      query: {},
    });
  });
  it('removes keys without a value', () => {
    expect(stepFrom(route, { query: { q: undefined, sort: 'name' } }).query).toEqual({
      class: 'county',
      asOf: '2020-06-30',
      sort: 'name',
    });
  });
});
