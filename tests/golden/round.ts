import { readFileSync } from 'node:fs';
import { compile, enrol, report, score, takeFacts } from '@mingjian/engine';
import { readFacts, readScheme, readUnits } from '@mingjian/files';
import { type Outcome, problemLine, type Scheme, type ScoreReport, type UnitScore } from '@mingjian/model';
import { type ReferenceScore, referenceScore } from '../reference/reference.ts';

/** What a round comes to: totals by unit, and the sections below them so that a difference shows where it began. */
export interface Standing {
  asOf: string;
  setAside: string[];
  units: Record<string, { results: Record<string, Total>; sections: Record<string, string> }>;
}
interface Total {
  points: string;
  status: string;
  rank: number | null;
  rankRange: [number, number] | null;
  grade: string | null;
}

export interface GoldenRound {
  /** By the engine. */
  engine: Standing;
  /** By the slow reference, which shares no code with it. */
  reference: Standing;
  /** Points of one node of one unit, by the engine. */
  points(unit: string, path: string): string;
  report: ScoreReport;
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => problemLine(problem, 'zh')).join('\n'));
}

const span = (lo: string, hi: string): string => (lo === hi ? lo : `${lo}..${hi}`);

/** Scores `tests/golden/<id>/` twice: as the product does from the same files, and by the reference. */
export function goldenRound(id: string): GoldenRound {
  const bytes = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));
  const scheme = must(readScheme(bytes(`../../schemes/${id}.yaml`), `${id}.yaml`));
  const units = must(readUnits(bytes(`./${id}/units.csv`), 'units.csv'));
  const facts = must(readFacts(bytes(`./${id}/facts.csv`), 'facts.csv'));
  const book = must(takeFacts(must(enrol(must(compile(scheme, { sample: true })), units)), facts, 'facts.csv'));
  const said = report(score(book));
  return {
    engine: ofEngine(said),
    reference: ofReference(
      scheme,
      referenceScore(scheme, {}, units, facts),
      new Map(units.map((unit) => [unit.id, unit.name])),
    ),
    points(unit, path) {
      const node = said.units.find(({ name }) => name === unit)?.nodes.find((one) => one.path === path);
      if (!node) throw new Error(`no ${path} for ${unit}`);
      return span(node.range?.[0] ?? node.points ?? '', node.range?.[1] ?? node.points ?? '');
    },
    report: said,
  };
}

const isSection = (path: string): boolean => path.split('/').length === 2;

function ofEngine({ asOf, setAside, units }: ScoreReport): Standing {
  const one = ({ results, nodes }: UnitScore): Standing['units'][string] => ({
    results: Object.fromEntries(
      results.map(({ result, range: [lo, hi], status, rank, rankRange, grade }) => [
        result,
        { points: span(lo, hi), status, rank, rankRange, grade },
      ]),
    ),
    sections: Object.fromEntries(
      nodes
        .filter(({ path }) => isSection(path))
        .map(({ path, points, range }) => [path, span(range?.[0] ?? points ?? '', range?.[1] ?? points ?? '')]),
    ),
  });
  return {
    asOf,
    setAside: setAside.map(({ fact }) => String(fact)).sort(),
    units: Object.fromEntries(units.map((unit) => [unit.name, one(unit)])),
  };
}

function ofReference(
  { params }: Scheme,
  { asOf, setAside, units }: ReferenceScore,
  names: ReadonlyMap<string, string>,
): Standing {
  // The reference leaves a grade's name as the scheme writes it.
  const called = (grade: string | null): string | null =>
    grade?.startsWith('$') ? String(params[grade.slice(1)]?.sample) : grade;
  const one = ({ results, nodes }: ReferenceScore['units'][number]): Standing['units'][string] => ({
    results: Object.fromEntries(
      results.map(({ result, lo, hi, status, rank, rankRange, grade }) => [
        result,
        { points: span(lo, hi), status, rank, rankRange, grade: called(grade) },
      ]),
    ),
    sections: Object.fromEntries(
      nodes.filter(({ path }) => isSection(path)).map(({ path, lo, hi }) => [path, span(lo, hi)]),
    ),
  });
  return {
    asOf,
    setAside: [...setAside].sort(),
    units: Object.fromEntries(units.map((unit) => [names.get(unit.unit) ?? unit.unit, one(unit)])),
  };
}

/** As it stands in expected.json. */
export const printed = (standing: Standing): string => `${JSON.stringify(standing, null, 2)}\n`;
