import type { ListedRound } from '@mingjian/store';
import { type RoundState, type Sight, sightOf } from '@mingjian/workflow';
import type { FastifyRequest } from 'fastify';
import { actorOf } from './scope.ts';

/** Whose scores of a round somebody may see now. */
export const sightIn = (request: FastifyRequest, round: ListedRound): Sight =>
  sightOf(actorOf(request).roles, round.state as RoundState);
