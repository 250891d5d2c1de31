import { expect, it } from 'vitest';
import { audits } from '../audits/index.ts';
import { presets } from './index.ts';
import { paramsOf } from './preset.ts';

const byId = new Map(audits.map((audit) => [audit.id, audit]));
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

it('has ids that are told apart', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
});

it.each(presets.map((preset) => [preset.id, preset] as const))(
  '%s names audits and parameters that there are',
  (_, preset) => {
    expect(preset.audits.filter((id) => !byId.has(id))).toEqual([]);
    expect(new Set(preset.audits).size).toBe(preset.audits.length);
    for (const { audit, param, value } of preset.settings) {
      expect(preset.audits).toContain(audit);
      const own = (byId.get(audit)?.params as Record<string, unknown> | undefined)?.[param];
      expect([audit, param, kindOf(value)]).toEqual([audit, param, kindOf(own)]);
    }
  },
);

it('gives parameters by audit', () => {
  const preset = presets.find(({ id }) => id === 'census-2015');
  expect(preset && paramsOf(preset)).toMatchObject({ 'home-stale': { days: 14 }, 'columns-blank-count': { least: 5 } });
});
