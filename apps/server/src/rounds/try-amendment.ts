import { compile, enrol, type Plan, takeFacts } from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import { done, failed, type Outcome, type Problem, problem, type Scheme } from '@mingjian/model';
import { indicatorsInUse, type ListedRound, lastFact } from '@mingjian/store';
import { compareSchemes, type Difference, strayedPaths } from '@mingjian/workflow';
import { type DeskPlan, deskPlan, leafPath, unitOf } from '../desk/plan.ts';
import type { Services } from '../types.ts';
import { openRound } from './scored.ts';

const FILE = 'scheme.yaml';

export interface TriedAmendment {
  readonly scheme: Scheme;
  readonly differences: readonly Difference[];
  /** How many facts the new plan was tried on, and the number of the last of them. */
  readonly facts: number;
  readonly last: number;
}

/**
 * Reads an amended plan and tries it on everything that the round holds: its parameters, units and facts must fit, and
 * each indicator under which something is kept must still be the same one. Every problem at once; `seen`: the facts may be
 * spoken of, else only how many do not fit.
 */
export async function tryAmendment(
  services: Services,
  round: ListedRound,
  { text, seen }: { text: string; seen: boolean },
): Promise<Outcome<TriedAmendment>> {
  const last = await lastFact(services.store.db, round.id);
  const desk = await deskPlan(services, round);
  const { facts } = await openRound(services, round);
  const read = readScheme(Buffer.from(text), FILE);
  if (!read.ok) return read;
  const scheme = read.value;
  const problems: Problem[] = [];
  const { id, version } = desk.scheme;
  if (scheme.id !== id) problems.push(problem('amendment-other-scheme', { file: FILE }, { id: scheme.id, own: id }));
  if (scheme.version === version) problems.push(problem('amendment-same-version', { file: FILE }, { version }));
  const plan = compile(scheme, { sample: true, params: desk.params });
  if (!plan.ok) return failed([...problems, ...plan.problems]);
  problems.push(...(await strays(services, round, desk, plan.value)));
  const roster = enrol(plan.value, desk.units);
  if (!roster.ok) return failed([...problems, ...roster.problems]);
  const book = takeFacts(roster.value, facts);
  if (!book.ok) problems.push(...(seen ? book.problems : [unseen(book.problems)]));
  if (problems.length > 0) return failed(problems);
  return done({ scheme, differences: compareSchemes(desk.scheme, scheme), facts: facts.length, last });
}

const unseen = (problems: readonly Problem[]): Problem =>
  problem('amendment-sealed-facts', { file: FILE }, { count: problems.length });

async function strays(services: Services, round: ListedRound, desk: DeskPlan, after: Plan): Promise<Problem[]> {
  const used = await indicatorsInUse(services.store.db, round.id);
  const paths = used.map(({ unit, indicator }) => {
    const found = unit === null ? undefined : unitOf(desk, unit);
    return found ? leafPath(desk, found, indicator) : indicator;
  });
  return strayedPaths(desk.plan, after, paths).map(({ path, name, now }) =>
    problem('amendment-strays', { file: FILE, path }, { path, name, now: now ?? '—' }),
  );
}
