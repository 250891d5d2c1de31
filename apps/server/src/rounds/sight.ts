import { type KeptUnsealing, type ListedRound, unsealingsOf } from '@mingjian/store';
import { type RoundState, type Sight, type Stage, sealedStages, sightOf, stagesOf } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deskPlan } from '../desk/plan.ts';
import { refuse } from '../errors.ts';
import type { Actor } from '../session/actor.ts';
import type { Services } from '../types.ts';
import { actorOf } from './scope.ts';

export interface Seal {
  readonly stages: readonly Stage[];
  readonly words: readonly KeptUnsealing[];
  /** Stages that are still sealed. */
  readonly sealed: readonly Stage[];
}

/** The seal on a round's marks; null for a round without one. */
export async function sealOf(services: Services, round: ListedRound): Promise<Seal | null> {
  if (round.underSeal === 0) return null;
  const words = await unsealingsOf(services.store.db, round.id);
  const stages = stagesOf((await deskPlan(services, round)).plan);
  const closed = new Set(
    sealedStages(
      stages.map(({ id }) => id),
      words,
    ),
  );
  return { stages, words, sealed: stages.filter(({ id }) => closed.has(id)) };
}

/** Whose scores of a round somebody may see now. */
export async function sightFor(services: Services, actor: Actor, round: ListedRound): Promise<Sight> {
  const seal = await sealOf(services, round);
  return sightOf(actor.roles, round.state as RoundState, seal !== null && seal.sealed.length > 0);
}

export const sightIn = (services: Services, request: FastifyRequest, round: ListedRound): Promise<Sight> =>
  sightFor(services, actorOf(request), round);

export const sealed = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 409, 'sealed', 'The scores of this round are sealed.');
