import { type Db, type ListedDuty, listDuties } from '@mingjian/store';
import { covers, type Duty } from '@mingjian/workflow';
import type { FastifyReply } from 'fastify';
import { refuse } from '../errors.ts';
import { answeredUnits, unitsInSight } from '../rounds/scope.ts';
import type { Actor } from '../session/actor.ts';
import { type DeskPlan, leavesOf, unitOf } from './plan.ts';

/** Which cells of a round somebody may come to, by the duties of the posts held today. */
export interface Reach {
  readonly duties: readonly ListedDuty[];
  /** Every cell, to read: the office, the leading group and the auditor. */
  readonly all: boolean;
  /** Units that the actor answers for as a liaison. */
  readonly own: readonly string[];
}

/** Whose reading is not bound to duties. */
const free: ReadonlySet<string> = new Set(['organiser', 'approver', 'auditor']);

export async function reachOf(db: Db, round: string, actor: Actor): Promise<Reach> {
  const posts = actor.posts.map(({ id }) => id);
  return {
    duties: await listDuties(db, round, posts),
    all: unitsInSight(actor) === null && actor.roles.some((role) => free.has(role)),
    own: answeredUnits(actor),
  };
}

/** Whether a duty of one of these kinds is about the cell; without an indicator, about any cell of the unit. */
export function hasDuty(
  desk: DeskPlan,
  { duties }: Reach,
  { unit, indicator }: { unit: string; indicator: string | null },
  kinds: readonly Duty['kind'][] = ['assess', 'review'],
): boolean {
  const enrolled = unitOf(desk, unit);
  if (!enrolled) return false;
  const mine = duties.filter(({ kind }) => kinds.includes(kind));
  return leavesOf(desk, enrolled).some(
    (leaf) =>
      (indicator === null || leaf.path === indicator) &&
      mine.some((duty) => covers(duty, { unit, indicator: leaf.path, stage: leaf.stage })),
  );
}

/** Whether a unit is one that somebody may come to, by any of its cells; each is looked up once. */
export function unitReach(desk: DeskPlan, reach: Reach): (unit: string) => boolean {
  const known = new Map<string, boolean>();
  return (unit) => {
    const within = known.get(unit) ?? (reach.all || hasDuty(desk, reach, { unit, indicator: null }));
    known.set(unit, within);
    return within;
  };
}

export const notYourDuty = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 403, 'no-duty', 'None of your duties in this round is about this.');
