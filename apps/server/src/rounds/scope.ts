import { type ListedRound, roundOf } from '@mingjian/store';
import { ofOneUnit } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound, refuse } from '../errors.ts';
import type { Actor } from '../session/actor.ts';
import type { Services } from '../types.ts';

// Row scope, in this one place: which units somebody's posts let him see, and so which rounds.

/** Units whose rows the actor sees; null: of all units. */
export function unitsInSight(actor: Actor): readonly string[] | null {
  return actor.roles.some((role) => !ofOneUnit.has(role)) ? null : ownUnits(actor);
}

/** Units that the actor's posts belong to. */
const ownUnits = ({ posts }: Actor): readonly string[] => posts.flatMap(({ unit }) => (unit === null ? [] : [unit]));

/** Units that the actor answers for: a liaison's, not those that somebody rates for. */
export const answeredUnits = ({ posts }: Actor): readonly string[] =>
  posts.flatMap(({ role, unit }) => (role === 'liaison' && unit !== null ? [unit] : []));

/** Units that the actor rates for. */
export const ratedFor = ({ posts }: Actor): readonly string[] => [
  ...new Set(posts.flatMap(({ role, unit }) => (role === 'rater' && unit !== null ? [unit] : []))),
];

/** Who asks; the guard has let only somebody signed in come here. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === null) throw new Error('a route for people was reached without one');
  return request.actor;
}

/** The round of a request, or an answer: what is out of sight is answered as if it were not there. */
export async function roundInSight(
  { store }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<ListedRound | null> {
  const round = await roundOf(store.db, id);
  const units = unitsInSight(actorOf(request));
  const seen =
    round !== undefined &&
    (units === null ||
      (round.state !== 'draft' &&
        (await store.db
          .selectFrom('roundUnit')
          .select('unit')
          .where('round', '=', id)
          .where('unit', 'in', [...units, ''])
          .executeTakeFirst()) !== undefined));
  if (round !== undefined && seen) return round;
  notFound(reply, 'There is no such round.');
  return null;
}

export const notInThisState = (reply: FastifyReply, state: string): FastifyReply =>
  refuse(reply, 409, 'state', `The round is ${state}: this cannot be done in this state.`);
