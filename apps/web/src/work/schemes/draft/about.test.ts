import { expect, it } from 'vitest';
import { aboutOf, addClass, removeClass, setAbout, setClass, unitLines } from './about.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';

const draft = openDraft(readPlan());

it('takes over what a scheme may hold, and nothing else', () => {
  const changed = setAbout(draft, {
    title: '乙市方案',
    year: '2024',
    to: '2024-06-30',
    number: '乙〔2024〕1号',
    na: 'omit',
  });
  expect(schemeOf(changed).scheme).toMatchObject({
    title: '乙市方案',
    year: 2024,
    period: { from: '2023-01-01', to: '2024-06-30' },
    document: { number: '乙〔2024〕1号' },
    na: 'omit',
    results: [{ name: '乙市方案' }],
  });
  const kept = setAbout(draft, { id: '方案', year: '去年', from: '' });
  expect(aboutOf(kept)).toEqual(aboutOf(draft));
});

it('lets an id that ends with the year go with it, and no other', () => {
  expect(aboutOf(setAbout(setAbout(draft, { id: 'plan-2023' }), { year: '2024' })).id).toBe('plan-2024');
  expect(aboutOf(setAbout(setAbout(draft, { id: 'my-plan' }), { year: '2024' })).id).toBe('my-plan');
  expect(aboutOf(setAbout(draft, { id: 'plan-2023', year: '2024' })).id).toBe('plan-2023');
});

it('lets a title that names the year go with it, unless one is typed, and keeps that of the document', () => {
  const named = setAbout(draft, { title: '甲市2023年考核方案' });
  const moved = setAbout(named, { year: '2024' });
  expect(aboutOf(moved).title).toBe('甲市2024年考核方案');
  expect(schemeOf(moved).scheme).toMatchObject({ results: [{ name: '甲市2024年考核方案' }] });
  expect(moved.frame.document.title).toBe(draft.frame.document.title);
  expect(aboutOf(setAbout(named, { title: '2023年方案', year: '2024' })).title).toBe('2023年方案');
});

it('lets a period that is the whole year go with it, and no other', () => {
  expect(setAbout(draft, { year: '2024' }).frame.period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  const part = setAbout(draft, { from: '2023-03-01' });
  expect(setAbout(part, { year: '2024' }).frame.period).toEqual({ from: '2023-03-01', to: '2023-12-31' });
});

it('keeps a policy that the form does not offer until another is chosen', () => {
  const spread = { ...draft, frame: { ...draft.frame, na: { spread: ['1'] } } };
  expect(schemeOf(setAbout(spread, { title: '甲' })).scheme.na).toEqual({ spread: ['1'] });
  expect(schemeOf(setAbout(spread, { na: 'full' })).scheme.na).toBe('full');
  expect(schemeOf(setAbout(spread, { na: '' })).scheme.na).toBeUndefined();
});

it('keeps classes with one unit per line', () => {
  const more = addClass(setClass(draft, 'class-1', { units: '东县\n\n 南县 ' }), '部门');
  const { classes, results } = schemeOf(more).scheme;
  expect(unitLines(classes['class-1'] ?? { name: '', units: null })).toBe('东县\n南县');
  expect([Object.keys(classes), results[0]?.classes]).toEqual([
    ['class-1', 'class-2'],
    ['class-1', 'class-2'],
  ]);
  expect(removeClass(draft, 'class-1')).toBe(draft);
});

it('rounds every result alike, or none of them', () => {
  const two = setAbout(draft, { places: '2' });
  expect(schemeOf(two).scheme.results.map(({ root }) => root.places)).toEqual([2]);
  expect(aboutOf(setAbout(two, { title: '乙市方案' })).places).toBe('2');
  expect(schemeOf(setAbout(two, { places: '' })).scheme.results[0]?.root).not.toHaveProperty('places');
  expect(aboutOf(setAbout(two, { places: '9' })).places).toBe('');
});

it('lets the totals end at nothing or nowhere, and stays with what was decided', () => {
  const root = (now: typeof draft) => schemeOf(now).scheme.results[0]?.root;
  expect(aboutOf(draft).least).toBe('zero');
  const below = setAbout(draft, { least: 'none' });
  expect([aboutOf(below).least, root(below)?.belowZero]).toEqual(['none', true]);
  const zero = setAbout(below, { least: 'zero' });
  expect([aboutOf(zero).least, root(zero)?.belowZero, root(zero)?.floor]).toEqual(['zero', undefined, '0']);
  expect(root(setAbout(zero, { title: '乙市方案' }))?.floor).toBe('0');
});
