import { readdirSync, readFileSync } from 'node:fs';
import { compile, enrol, isLeaf } from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import type { Fact } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { mapFacts, pairLeaves } from './map-facts.ts';

const folder = new URL('../../../schemes/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

function planOf(file: string) {
  const scheme = readScheme(readFileSync(new URL(file, folder)), file);
  const plan = scheme.ok ? compile(scheme.value, { sample: true }) : scheme;
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

describe.each(files)('%s beside itself', (file) => {
  test('has every leaf of every class paired with itself, under each stage', () => {
    for (const cls of planOf(file).classes) {
      const pairs = pairLeaves(cls, cls);
      expect(cls.nodes.filter(isLeaf).filter((leaf) => pairs.get(leaf) !== leaf)).toEqual([]);
    }
  });
});

test('a fact keeps its stage, by the path of its leaf', () => {
  const plan = planOf('wuhu-2020.yaml');
  const roster = enrol(plan, [{ id: 't', name: '甲镇', class: 'township' }]);
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
  const fact = (stage: string): Fact => ({
    unit: 't',
    indicator: '1.1',
    stage,
    kind: 'mark',
    date: '2020-12-21',
    value: '3',
  });
  const { facts, gone } = mapFacts(roster.value, roster.value, [fact('agency'), fact('public')]);
  expect(facts.map(({ indicator, stage, row }) => [indicator, stage, row])).toEqual([
    ['openness/agency/1/1.1', undefined, 2],
    ['openness/public/1/1.1', undefined, 3],
  ]);
  expect(gone.size).toBe(0);
});
