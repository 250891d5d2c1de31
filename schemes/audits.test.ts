import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@mingjian/engine';
import { readAuditUses, readScheme } from '@mingjian/files';
import { audits, presets } from '@mingjian/inspector';
import { type Outcome, problemLine } from '@mingjian/model';
import { useFaults } from '@mingjian/workflow';
import { describe, expect, test } from 'vitest';

// Which audits a scheme uses: indicator, rule, level and item are the scheme's, audits and parameters the inspector's, and what a
// finding becomes is a fact that the indicator takes.

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => problemLine(problem, 'zh')).join('\n'));
}

const folder = new URL('./', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const schemes = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const known = new Map(audits.map(({ id, params }) => [id, params]));

test('each built-in scheme says which audits it uses', () => {
  expect(readdirSync(new URL('./audits/', folder)).sort()).toEqual(schemes.sort());
});

test('each audit belongs to a norm or to a scheme', () => {
  const used = new Set(presets.flatMap((preset) => preset.audits));
  for (const file of schemes)
    for (const use of must(readAuditUses(read(`audits/${file}`), file)).uses) for (const id of use.audits) used.add(id);
  expect(audits.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(schemes)('%s', (file) => {
  const scheme = must(readScheme(read(file), file));
  const uses = must(readAuditUses(read(`audits/${file}`), file));
  const plan = must(compile(scheme, { sample: true }));

  test('is the scheme that the uses are of', () => {
    expect(uses.scheme).toBe(scheme.id);
  });

  test.each(uses.uses.map((use) => [`${use.indicator} ${use.text.slice(0, 30)}`, use] as const))('%s', (_, use) => {
    expect(useFaults(plan, use, known).map((fault) => problemLine(fault, 'zh'))).toEqual([]);
  });
});
