import { expect, it } from 'vitest';
import { Frontier } from './frontier.ts';

const HOME = 'http://www.jia.gov.cn';
const bounds = { pages: 100, depth: 5, variants: 3 };
const all = (frontier: Frontier): string[] => {
  const urls: string[] = [];
  for (let next = frontier.next(); next; next = frontier.next()) urls.push(next.url.slice(HOME.length));
  return urls;
};

it('gives each address once, in the order found', () => {
  const frontier = new Frontier(bounds);
  for (const path of ['/a', '/b', '/a', '/c']) frontier.add(HOME + path, 1);
  expect([all(frontier), frontier.cut, frontier.seen]).toEqual([['/a', '/b', '/c'], false, 3]);
});

it('stops at its bounds and says so', () => {
  const few = new Frontier({ ...bounds, pages: 2 });
  for (const path of ['/a', '/b', '/c']) few.add(HOME + path, 1);
  expect([all(few), few.cut]).toEqual([['/a', '/b'], true]);
  const shallow = new Frontier({ ...bounds, depth: 1 });
  expect([shallow.add(`${HOME}/a`, 1), shallow.add(`${HOME}/b`, 2), shallow.cut]).toEqual([true, false, true]);
});

it('does not walk into calendars and folders that come back', () => {
  const frontier = new Frontier(bounds);
  for (let day = 1; day < 10; day += 1) frontier.add(`${HOME}/calendar?day=${day}`, 1);
  expect(all(frontier)).toHaveLength(3);
  expect(frontier.add(`${HOME}/zwgk/list/zwgk/list/zwgk/list/zwgk/list/index.html`, 2)).toBe(false);
  expect(frontier.add(`${HOME}/zwgk/2026/05/index.html`, 2)).toBe(true);
});
