import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LedgerNode } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, engineScore, reportOf } from './engine.ts';
import { possibleFaults, settlingFacts, withoutGates } from './faults.ts';
import { type Case, cases } from './random.ts';
import { less, parse, sum, text } from './rational.ts';
import type { ReferenceScore } from './reference.ts';

const runs = Math.ceil(Number(process.env.MINGJIAN_CASES ?? 10_000) / 40);
const patient = { timeout: 600_000 };
/** A failure names its seed and shows the case as drawn; with MINGJIAN_SHRINK it is made smaller first, which takes long. */
const endOnFailure = process.env.MINGJIAN_SHRINK === undefined;

/** Checks that no value of `lower` is above the one of the same node in `upper`. */
function expectNotAbove(
  lower: ReferenceScore,
  upper: ReferenceScore,
  lowEnd: 'lo' | 'hi',
  highEnd: 'lo' | 'hi',
  unit?: string,
): void {
  const values = new Map(
    upper.units.flatMap((one) => one.nodes.map((node) => [`${one.unit} ${node.path}`, node[highEnd]] as const)),
  );
  for (const one of lower.units.filter((scored) => unit === undefined || scored.unit === unit)) {
    for (const node of one.nodes) {
      const most = values.get(`${one.unit} ${node.path}`);
      const above = most === undefined || less(parse(most), parse(node[lowEnd]));
      expect(above ? `${one.unit} ${node.path}: ${node[lowEnd]} above ${most}` : '').toBe('');
    }
  }
}

const statusOf = (scored: ReferenceScore, unit: string, path: string) =>
  scored.units.find((one) => one.unit === unit)?.nodes.find((node) => node.path === path)?.status;

describe('for every assessment', () => {
  it('the order of facts and of units changes nothing', patient, () => {
    const shuffled = cases().chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one.facts, { minLength: one.facts.length }),
        fc.shuffledSubarray(one.units, { minLength: one.units.length }),
      ),
    );
    const sorted = (scored: ReferenceScore) => ({
      ...scored,
      units: [...scored.units].sort((a, b) => (a.unit < b.unit ? -1 : 1)),
      setAside: [...scored.setAside].sort(),
    });
    fc.assert(
      fc.property(shuffled, ([one, facts, units]) => {
        expect(sorted(engineScore({ ...one, facts, units }))).toEqual(sorted(engineScore(one)));
      }),
      { seed: 1, numRuns: runs, endOnFailure },
    );
  });

  it('a fault never raises anything of the unit that has it', patient, () => {
    fc.assert(
      fc.property(cases().map(withoutGates), fc.nat(), (one, pick) => {
        const before = engineScore(one);
        const faults = possibleFaults(one).filter(
          ({ spot }) => statusOf(before, spot.unit.id, spot.leaf.path) !== 'notApplicable',
        );
        const fault = faults[pick % Math.max(1, faults.length)];
        if (!fault) return;
        // The same day: a new fact must not move the default as-of day.
        const after = engineScore({ ...one, facts: [...one.facts, fault.fact], asOf: before.asOf });
        expectNotAbove(after, before, 'lo', 'lo', fault.spot.unit.id);
        expectNotAbove(after, before, 'hi', 'hi', fault.spot.unit.id);
      }),
      { seed: 2, numRuns: runs, endOnFailure },
    );
  });

  it('what becomes known stays within the range that was possible', patient, () => {
    fc.assert(
      fc.property(cases().map(withoutGates), fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }), (one, keep) => {
        const settled = engineScore(one);
        const unsaid = settlingFacts(one).filter((_, index) => !keep[index % keep.length]);
        const open = engineScore({
          ...one,
          facts: one.facts.filter((fact) => !unsaid.includes(fact)),
          asOf: settled.asOf,
        });
        expectNotAbove(open, settled, 'lo', 'lo');
        expectNotAbove(settled, open, 'hi', 'hi');
      }),
      { seed: 3, numRuns: runs, endOnFailure },
    );
  });

  it('the low end is not above the high end, and a leaf lies between nothing and its full points', patient, () => {
    fc.assert(
      fc.property(cases(), (one) => {
        const said = reportOf(one);
        const ordinary = ordinaryLeaves(one);
        for (const unit of said.units) {
          for (const node of unit.nodes) {
            const { path, points, range: [lo, hi] = [points ?? '', points ?? ''], full } = node;
            const bounds = ordinary.has(`${unit.class} ${path}`) ? ['0', lo, hi, full ?? ''] : [lo, hi];
            const inOrder = bounds.every(
              (bound, index) => index === 0 || !less(parse(bound), parse(bounds[index - 1] ?? '')),
            );
            expect(inOrder ? '' : `${unit.unit} ${path}: ${bounds.join(' ≤ ')}`).toBe('');
          }
        }
      }),
      { seed: 4, numRuns: runs, endOnFailure },
    );
  });

  it('the entries of a leaf add up to its points', patient, () => {
    fc.assert(
      fc.property(cases(), (one) => {
        for (const { unit, nodes } of reportOf(one).units) {
          const parents = new Set(nodes.map((node) => node.parent));
          const leaves = nodes.filter(
            (node) => !parents.has(node.path) && node.points !== null && node.status !== 'notApplicable',
          );
          for (const leaf of leaves)
            expect(`${unit} ${leaf.path} ${added(leaf)}`).toBe(`${unit} ${leaf.path} ${leaf.points}`);
        }
      }),
      { seed: 5, numRuns: runs, endOnFailure },
    );
  });

  it('neither time zone nor language changes anything', patient, () => {
    const print = (env: Record<string, string>): string =>
      execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('print-scores.ts', import.meta.url))], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
    const here = print({ TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
    expect(here).toContain('asOf');
    expect(print({ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
    expect(print({ TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' })).toBe(here);
  });
});

const added = (leaf: LedgerNode): string => text(sum(leaf.entries.map((entry) => parse(entry.points))));

/** Leaves without limits or rounding of their own, neither bonus nor in a pool: class and path. */
function ordinaryLeaves(one: Case): Set<string> {
  const { plan } = bookOf(one).roster;
  const leaves = plan.classes.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        ({ rules, source: { floor, ceiling, belowZero, places } }) =>
          rules.length > 0 && (floor ?? ceiling ?? belowZero ?? places) === undefined,
      )
      .filter((leaf) => {
        const line = [leaf];
        for (let at = leaf.parent; at >= 0; at = line.at(-1)?.parent ?? -1) line.push(nodes[at] ?? leaf);
        return line.every((above) => above.role === 'child' && above.source.pool !== true);
      })
      .map((leaf) => `${id} ${leaf.path}`),
  );
  return new Set(leaves);
}
