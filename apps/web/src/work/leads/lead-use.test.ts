import { expect, it } from 'vitest';
import type { Lead, LeadUse } from './api.ts';
import { factsOf, namedFor, type Place, perOf, suggestedChoice } from './lead-use.ts';

const line = (id: string, kind: string) => ({ key: `${id} ${kind}`, kind, rule: { id } });
const places = [
  { indicator: 'a/1', lines: [line('first', 'item'), line('second', 'event')] },
  { indicator: 'a/2', lines: [line('only', 'event')] },
] as unknown as Place[];
const suggestion = (indicator: string, use: LeadUse | null) => ({ indicator, name: '', text: '', use });
const lead = (id: string, site: string, url: string): Lead =>
  ({ id, unit: 'u', site, url, pageAt: '2026-03-02T01:00:00.000Z', seen: [], suggestions: [] }) as unknown as Lead;

it('begins with the first indicator of the plan that one assesses, and the rule that takes it', () => {
  const use: LeadUse = { indicator: 'a/1', kind: 'event', per: 'page' };
  const suggestions = [suggestion('b/9', null), suggestion('a/1', use), suggestion('a/2', null)];
  expect(suggestedChoice(places, { suggestions })).toMatchObject({ indicator: 'a/1', line: 'second event' });
  expect(perOf({ suggestions }, { indicator: 'a/1', kind: 'event' })).toBe('page');
  expect(perOf({ suggestions }, { indicator: 'a/2', kind: 'event' })).toBeUndefined();
});

it('a hint names the indicator and leaves the rule to the person', () => {
  expect(suggestedChoice(places, { suggestions: [suggestion('a/1', null)] })).toEqual({ indicator: 'a/1' });
  expect(suggestedChoice(places, { suggestions: [] })).toBeNull();
});

it('takes for named only what the plan names for every lead', () => {
  const one = { suggestions: [suggestion('a/1', null), suggestion('a/2', null)] };
  expect([...namedFor([one, { suggestions: [suggestion('a/2', null)] }])]).toEqual(['a/2']);
  expect([...namedFor([one, { suggestions: [] }])]).toEqual([]);
  expect([...namedFor([])]).toEqual([]);
});

it('takes the number that each lead saw', () => {
  const leads = ['3', '0'].map((observed, at) => ({ ...lead(`${at}`, 's', `x${at}`), observed }));
  expect(factsOf(leads, { indicator: 'a/1', kind: 'measure' }).map(({ value, object }) => [value, object])).toEqual([
    ['3', 'x0'],
    ['0', 'x1'],
  ]);
});

it('counts each place, page or site, as the server does', () => {
  const leads = [lead('1', 's', 'x'), lead('2', 's', 'x'), lead('3', 's', 'y')];
  const counted = (per?: NonNullable<LeadUse['per']>) =>
    factsOf(leads, { indicator: 'a/1', kind: 'event', ...(per ? { per } : {}) }).length;
  expect([counted(), counted('finding'), counted('page'), counted('site')]).toEqual([3, 3, 2, 1]);
  expect(factsOf(leads, { indicator: 'a/1', kind: 'event', per: 'page' })[0]).not.toHaveProperty('per');
});
