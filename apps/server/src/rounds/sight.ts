import type { ListedRound } from '@mingjian/store';
import { type RoundState, type Sight, sightOf } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../errors.ts';
import { actorOf } from './scope.ts';

/** Whose scores of a round somebody may see now. */
export const sightIn = (request: FastifyRequest, round: ListedRound): Sight =>
  sightOf(actorOf(request).roles, round.state as RoundState);

export const sealed = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 409, 'sealed', 'The scores of this round are sealed.');
