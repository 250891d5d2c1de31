import type { Enrolled } from '@mingjian/engine';
import type { ListedRound } from '@mingjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DeskPlan, deskPlan, unitOf } from '../desk/plan.ts';
import { notFound } from '../errors.ts';
import type { Services } from '../types.ts';
import { roundInSight } from './scope.ts';
import { sealed, sightIn } from './sight.ts';

/** A unit of a round for whoever may see all scores of it; null: it was answered that there is none, or that they are sealed. */
export async function unitInSight(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, unit }: { readonly id: string; readonly unit: string },
): Promise<{ readonly round: ListedRound; readonly desk: DeskPlan; readonly unit: Enrolled } | null> {
  const round = await roundInSight(services, request, reply, id);
  if (round === null) return null;
  if ((await sightIn(services, request, round)) !== 'all') {
    sealed(reply);
    return null;
  }
  const desk = await deskPlan(services, round);
  const found = unitOf(desk, unit);
  if (found) return { round, desk, unit: found };
  notFound(reply, 'There is no such unit.');
  return null;
}
