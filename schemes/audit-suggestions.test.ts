import { readdirSync, readFileSync } from 'node:fs';
import { compile, type Plan } from '@mingjian/engine';
import { readAuditUses, readScheme } from '@mingjian/files';
import { audits } from '@mingjian/inspector';
import { type AuditUse, type Outcome, problemLine } from '@mingjian/model';
import { type AuditWords, auditWords, placesOf, type SuggestedUse, suggestUses, useFaults } from '@mingjian/workflow';
import { expect, test } from 'vitest';

// How good suggestions are: of the uses that people made for the built-in schemes, how many are found without the scheme's own file, and
// how many suggestions nobody made. The floors may rise and never fall.

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => problemLine(problem, 'zh')).join('\n'));
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url));
const known = new Map(audits.map(({ id, params }) => [id, params]));
const built = readdirSync(new URL('./', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({
    id: file.replace('.yaml', ''),
    plan: must(compile(must(readScheme(read(file), file)), { sample: true })),
    uses: must(readAuditUses(read(`audits/${file}`), file)).uses,
  }));

/** How the table of words calls the plans. */
const CALLED: Record<string, string> = {
  'bozhou-2023': '亳州市2023年',
  'district-2023': '某区2023年度',
  'wuhu-2020': '芜湖市2020年',
  'wuwei-2020': '武威市2020年',
  'xuanwei-2023': '宣威市2023年',
};

const suggestedFor = (id: string, plan: Plan, table: readonly AuditWords[]): SuggestedUse[] => {
  const others = built.filter((one) => one.id !== id).map((one) => ({ scheme: one.id, uses: one.uses }));
  return suggestUses(plan, others, { audits: known, table });
};

/** An audit under an indicator of a class. */
const pairs = (plan: Plan, use: AuditUse): string[] =>
  placesOf(plan, use).flatMap(({ cls, node }) => use.audits.map((audit) => `${cls.id} ${node.path} ${audit}`));

function measure(tableFor: (id: string) => readonly AuditWords[]) {
  const sum = { made: 0, found: 0, suggested: 0, added: 0 };
  for (const { id, plan, uses } of built) {
    const suggested = suggestedFor(id, plan, tableFor(id));
    const hand = new Set(uses.flatMap((use) => pairs(plan, use)));
    const got = new Set(suggested.flatMap(({ use }) => pairs(plan, use)));
    sum.made += uses.length;
    sum.found += uses.filter((use) => pairs(plan, use).some((pair) => got.has(pair))).length;
    sum.suggested += suggested.length;
    sum.added += suggested.filter(({ use }) => !pairs(plan, use).some((pair) => hand.has(pair))).length;
  }
  return sum;
}

test('suggestions find what people chose, and little else', () => {
  const { made, found, suggested, added } = measure(() => auditWords);
  expect(made).toBeGreaterThanOrEqual(47);
  expect(found).toBeGreaterThanOrEqual(46);
  expect(added).toBeLessThanOrEqual(3);
  expect(suggested).toBeGreaterThanOrEqual(62);
});

test('also for a plan whose words nobody had read: without those that were found in that plan alone', () => {
  const { found, added } = measure((id) =>
    auditWords.filter(({ source }) => source.split('；').some((one) => !one.startsWith(CALLED[id] ?? ''))),
  );
  expect(found).toBeGreaterThanOrEqual(26);
  expect(added).toBeLessThanOrEqual(2);
});

test.each(built.map((one) => [one.id, one] as const))(
  '%s: each suggestion is one that the scheme can use',
  (id, one) => {
    for (const { use } of suggestedFor(id, one.plan, auditWords)) {
      expect(useFaults(one.plan, use, known)).toEqual([]);
      expect(new Set(use.audits).size).toBe(use.audits.length);
    }
  },
);

test.each(built.map((one) => [one.id, one] as const))(
  '%s under a new id begins with what was decided for it',
  (_, one) => {
    const all = built.map(({ id, uses }) => ({ scheme: id, uses }));
    const suggested = suggestUses(one.plan, all, { audits: known }).map(({ use: { classes, ...use } }) => use);
    for (const { classes, ...use } of one.uses) expect(suggested).toContainEqual(use);
  },
);
