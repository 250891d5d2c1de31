import { readFileSync } from 'node:fs';
import { compile, enrol } from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import { expect, it } from 'vitest';
import { pastDue } from './past-due.ts';

const file = new URL('../../../../schemes/xuanwei-2023.yaml', import.meta.url);

function desk() {
  const scheme = readScheme(readFileSync(file), 'xuanwei-2023.yaml');
  const plan = scheme.ok ? compile(scheme.value) : scheme;
  const roster = plan.ok
    ? enrol(plan.value, [
        { id: 't1', name: '甲镇', class: 'township' },
        { id: 'd1', name: '市财政局', class: 'department' },
      ])
    : plan;
  if (!scheme.ok || !plan.ok || !roster.ok) throw new Error(JSON.stringify([scheme, plan, roster]));
  return { scheme: scheme.value, plan: plan.value, roster: roster.value };
}

it('names what was due before today, each indicator once, and nothing that still comes', () => {
  const plan = desk() as Parameters<typeof pastDue>[0];
  expect(pastDue(plan, '2023-01-01')).toEqual([]);
  const late = pastDue(plan, '2023-11-01');
  expect(late.map(({ name, day }) => `${name} ${day}`)).toContain('政府信息公开年度报告 2023-10-31');
  expect(new Set(late.map(({ code, name }) => code + name)).size).toBe(late.length);
  expect(pastDue(plan, '2023-10-31').map(({ name }) => name)).not.toContain('政府信息公开年度报告');
});
