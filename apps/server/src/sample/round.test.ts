import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, enrol, type Plan, score, standing, takeFacts } from '@mingjian/engine';
import { factsToCsv, readFacts, readScheme, readUnits, unitsToCsv } from '@mingjian/files';
import { type Outcome, problemLine } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cases } from '../../../../tests/reference/random.ts';
import { sampleRound } from './round.ts';

// Reading all built-in schemes takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = fileURLToPath(new URL('../../../../schemes/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function taken<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemLine(problem, 'en')).join('\n'));
  return outcome.value;
}

function planOf(file: string): Plan {
  return taken(compile(taken(readScheme(readFileSync(folder + file), file)), { sample: true }));
}

describe.each(files)('the sample round of %s', (file) => {
  const plan = planOf(file);
  const round = sampleRound(plan);

  it('is taken by the engine, every fact of it', () => {
    expect(round.dropped).toBe(0);
    const book = taken(takeFacts(taken(enrol(plan, round.units)), round.facts));
    expect(book.setAside).toEqual([]);
  });

  it('is the same whenever it is made', () => {
    expect(sampleRound(planOf(file))).toEqual(round);
  });

  it('survives its own files', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const units = taken(readUnits(bytes(unitsToCsv(round.units)), 'units.csv'));
    const facts = taken(readFacts(bytes(factsToCsv(round.facts)), 'facts.csv'));
    const book = taken(takeFacts(taken(enrol(plan, units)), facts));
    const direct = taken(takeFacts(taken(enrol(plan, round.units)), round.facts));
    expect(standing(score(book))).toEqual(standing(score(direct)));
  });

  it('scores plausibly: different totals in every class, most units settled, a few not', () => {
    const stands = standing(score(taken(takeFacts(taken(enrol(plan, round.units)), round.facts))));
    for (const { result, classes } of plan.scheme.results.map((one) => ({ result: one.id, classes: one.classes }))) {
      for (const cls of classes) {
        const members = stands.filter(
          (one) => one.result === result && one.class === cls && one.status !== 'notApplicable',
        );
        expect(new Set(members.map((one) => one.range.join())).size, `${result} ${cls}`).toBeGreaterThanOrEqual(3);
      }
    }
    const open = stands.filter((one) => one.status === 'provisional').length;
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(stands.length / 2);
  });

  it('dates what became known no earlier than it happened', () => {
    for (const fact of round.facts) {
      expect(fact.date).toBeDefined();
      if (fact.known !== undefined) expect(fact.known >= (fact.date ?? '').slice(0, 10)).toBe(true);
    }
  });
});

describe('the sample round of any scheme', () => {
  it('is taken by the engine, every fact of it', () => {
    fc.assert(
      fc.property(cases(), ({ scheme, params }) => {
        const plan = taken(compile(scheme, { params, sample: true }));
        const round = sampleRound(plan);
        expect(round.dropped).toBe(0);
        expect(takeFacts(taken(enrol(plan, round.units)), round.facts).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
