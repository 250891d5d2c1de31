import { type Fact, factKinds } from '@mingjian/model/fact';
import { describe, expect, it } from 'vitest';
import { factFrom, fieldsFor, typedFrom } from './fields.ts';

const rule = { kind: 'deduct', levels: [], items: [] } as const;

describe('the form of a fact', () => {
  it('exists for every kind and always asks when', () => {
    for (const kind of factKinds) {
      const columns = fieldsFor({ ...rule, levels: ['省级'], items: ['甲'] }, kind).map((field) => field.column);
      expect(columns, kind).toContain('date');
    }
  });
  it('asks for a level, an item or a whole only where the rule has them', () => {
    const columns = (kind: 'event' | 'item' | 'measure', over = {}) =>
      fieldsFor({ ...rule, ...over }, kind).map((field) => field.column);
    expect(columns('event')).not.toContain('level');
    expect(columns('event', { levels: ['省级'] })).toContain('level');
    expect(columns('item')).not.toContain('item');
    expect(columns('measure')).not.toContain('of');
    expect(columns('measure', { kind: 'rate' })).toContain('of');
  });
});

describe('a typed fact', () => {
  const base: Fact = { id: 'x', unit: 'u', indicator: '1', kind: 'event', count: '3', date: '2023-05-01' };
  it('leaves out what is empty', () => {
    expect(factFrom(base, { count: ' ', date: '2023-06-01' })).toEqual({
      id: 'x',
      unit: 'u',
      indicator: '1',
      kind: 'event',
      date: '2023-06-01',
    });
  });
  it('starts from the fact that is changed', () => {
    expect(typedFrom(base, fieldsFor(rule, 'event'))).toEqual({ date: '2023-05-01', count: '3' });
    expect(typedFrom({ ...base, end: '2023-05-03' }, fieldsFor(rule, 'case'))).toMatchObject({
      date: '2023-05-01T00:00',
      end: '2023-05-03T00:00',
    });
  });
});
