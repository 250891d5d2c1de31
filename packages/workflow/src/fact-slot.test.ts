import { compile, enrol } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { slotKey } from './fact-slot.ts';

const scheme = schemeSchema.parse({
  id: 's',
  version: '1',
  title: '方案',
  document: { issuer: 'x', title: 'y', date: '2023-01-01' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { c: { name: '县', units: [] } },
  results: [
    {
      id: 'r',
      name: '结果',
      classes: ['c'],
      root: {
        name: '总分',
        children: [
          { name: '通报', full: '5', rules: [{ id: 'a', kind: 'deduct', points: '1', text: '每次扣1分' }] },
          {
            name: '公开',
            full: '5',
            rules: [{ id: 'b', kind: 'checklist', items: [{ item: '指南', points: '5' }], text: '少一项扣5分' }],
          },
          { name: '评价', full: '5', rules: [{ id: 'c', kind: 'judgement', min: '0', max: '5', text: '视情况' }] },
        ],
      },
    },
  ],
});
const plan = compile(scheme);
const roster = plan.ok ? enrol(plan.value, [{ id: 'u1', name: '甲县', class: 'c' }]) : plan;
if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
const leaves = new Map(roster.value.plan.classes[0]?.nodes.map(({ name, path }) => [name, path]));
const key = ({ indicator = '通报', ...said }: Partial<Fact>) => {
  const path = leaves.get(indicator) ?? indicator;
  return slotKey(roster.value, { unit: 'u1', indicator: path, kind: 'event', ...said }, path);
};

describe('slotKey', () => {
  it('is the same for a unit by its id and by its name', () => expect(key({ unit: '甲县' })).toBe(key({})));

  it('occurrences are told apart by day, level and object, but not by their number', () => {
    expect(key({ date: '2023-01-01' })).not.toBe(key({ date: '2023-01-02' }));
    expect(key({ object: '网站' })).not.toBe(key({}));
    expect(key({ count: '2' })).toBe(key({}));
  });

  it('an item of a checklist is one slot, whatever the day', () => {
    const item = { indicator: '公开', kind: 'item', item: '指南' };
    expect(key({ ...item, date: '2023-01-01', value: 'pass' })).toBe(key({ ...item, value: 'fail' }));
    expect(key({ ...item, item: '目录' })).not.toBe(key(item));
  });

  it('a case is its number, else the day on which it began', () => {
    const one = { kind: 'case', date: '2023-01-01' };
    expect(key({ ...one, object: '7', end: '2023-01-02' })).toBe(key({ ...one, object: '7', date: '2023-01-03' }));
    expect(key(one)).not.toBe(key({ ...one, date: '2023-01-02' }));
  });

  it('the rule is found by what it takes, by its id or its clause', () => {
    expect(key({ rule: 'a' })).toBe(key({}));
    expect(key({ unit: 'nobody', indicator: 'x' })).toContain('nobody');
  });
});
