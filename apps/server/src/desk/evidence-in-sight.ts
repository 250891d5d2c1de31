import { evidenceById, type ListedRound } from '@mingjian/store';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../rounds/scope.ts';
import { sightIn } from '../rounds/sight.ts';
import type { Services } from '../types.ts';
import { deskPlan } from './plan.ts';
import { hasDuty, reachOf } from './reach.ts';
import { isReleased, releasedFacts } from './released.ts';

/** Evidence that somebody may see: a unit what it handed in and, once its score is released, what its entries name. */
export async function evidenceInSight(services: Services, request: FastifyRequest, round: ListedRound, id: string) {
  const { db } = services.store;
  const found = await evidenceById(db, round.id, id);
  if (!found) return undefined;
  const reach = await reachOf(db, round.id, actorOf(request));
  if (reach.all || hasDuty(await deskPlan(services, round), reach, found)) return found;
  if (!reach.own.includes(found.unit)) return undefined;
  const seen =
    found.handedIn ||
    ((await sightIn(services, request, round)) !== 'none' &&
      isReleased(await releasedFacts(services, round, found.unit), found.unit, found));
  return seen ? found : undefined;
}
