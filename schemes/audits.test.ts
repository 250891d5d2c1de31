import { readdirSync, readFileSync } from 'node:fs';
import { compile, enrol, type Plan, sourceUnits, takeFacts } from '@mingjian/engine';
import { readAuditUses, readScheme } from '@mingjian/files';
import { audits, presets } from '@mingjian/inspector';
import { type AuditUse, type Fact, type Outcome, problemLine } from '@mingjian/model';
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
const byId = new Map(audits.map((audit) => [audit.id, audit]));

test('each built-in scheme says which audits it uses', () => {
  expect(readdirSync(new URL('./audits/', folder)).sort()).toEqual(schemes.sort());
});

test('each audit belongs to a norm or to a scheme', () => {
  const used = new Set(presets.flatMap((preset) => preset.audits));
  for (const file of schemes)
    for (const use of must(readAuditUses(read(`audits/${file}`), file)).uses) for (const id of use.audits) used.add(id);
  expect(audits.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

/** The facts that findings of a use can become, without their unit. */
function factsOf({ indicator, fact }: AuditUse): Omit<Fact, 'unit'>[] {
  if (fact === undefined) return [];
  const base = { indicator, rule: fact.rule, date: '' };
  if (fact.kind === 'event') return [{ ...base, kind: 'event', level: fact.level }];
  if (fact.kind === 'measure') return [{ ...base, kind: 'measure', value: '4' }];
  const items = fact.items === undefined ? [fact.item] : Object.values(fact.items);
  return items.map((item) => ({ ...base, kind: 'item', item, value: 'fail' }));
}

/** Classes that have the indicator, of those that the use is for. */
const classesOf = (plan: Plan, { indicator, classes }: AuditUse): string[] =>
  plan.classes
    .filter(
      ({ id, nodes }) =>
        (classes ?? [id]).includes(id) && nodes.some(({ code, rules }) => code === indicator && rules.length > 0),
    )
    .map(({ id }) => id);

/** Words without their punctuation, which conversions lose. */
const plain = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, '');

describe.each(schemes)('%s', (file) => {
  const scheme = must(readScheme(read(file), file));
  const uses = must(readAuditUses(read(`audits/${file}`), file));
  const plan = must(compile(scheme, { sample: true }));

  test('is the scheme that the uses are of', () => {
    expect(uses.scheme).toBe(scheme.id);
  });

  test.each(uses.uses.map((use) => [`${use.indicator} ${use.text.slice(0, 30)}`, use] as const))('%s', (_, use) => {
    for (const id of use.audits) expect([id, byId.has(id)]).toEqual([id, true]);
    for (const [id, params] of Object.entries(use.params ?? {})) {
      expect(use.audits).toContain(id);
      expect(Object.keys(byId.get(id)?.params as object)).toEqual(expect.arrayContaining(Object.keys(params)));
    }
    const classes = classesOf(plan, use);
    expect(classes).not.toEqual([]);
    const said = plan.classes
      .filter(({ id }) => classes.includes(id))
      .flatMap(({ nodes }) => nodes.filter(({ code }) => code === use.indicator))
      .map(({ source }) => plain(JSON.stringify(source)));
    for (const words of use.text.split('……'))
      expect([words, said.some((leaf) => leaf.includes(plain(words)))]).toEqual([words, true]);
    for (const cls of classes)
      for (const one of factsOf(use)) {
        const unit = { id: 'one', name: '某单位', class: cls, tags: [] };
        const roster = must(enrol(plan, [...sourceUnits(plan), unit]));
        const taken = takeFacts(roster, [{ ...one, id: 'f', unit: 'one', date: plan.periodTo }]);
        expect(taken.ok ? [] : taken.problems.map((problem) => problemLine(problem, 'zh'))).toEqual([]);
      }
  });
});
