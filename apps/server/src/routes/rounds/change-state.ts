import { createHash } from 'node:crypto';
import { report } from '@mingjian/engine';
import { changeState as change } from '@mingjian/store';
import { gapsOf, hintsOf, needsReason, nextState, permissionFor, roundStates } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { acknowledged, reason, roundBody, roundId, version } from '../../rounds/bodies.ts';
import { dayIn, describeRound, told, viewOf } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { type Opened, openRound, scoresOf } from '../../rounds/scored.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const gapsBody = errorBody.extend({ gaps: z.array(z.object({ code: z.string(), text: z.string() })).optional() });

type To = (typeof roundStates)[number];
interface Wanted {
  to: To;
  version: number;
  reason: string;
  acknowledged?: readonly string[];
}

/** Brings a round into its next state, if nothing is missing; the leading group's signature has a route of its own. */
export function changeState(app: App, services: Services): void {
  const answers = { 200: roundBody, 403: errorBody, 404: errorBody, 409: gapsBody, 422: errorBody };
  app.post(
    '/api/rounds/:id/state',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Brings a round into its next state, with a reason; announcing and opening may go without',
        params: roundId,
        body: z.object({
          to: z.enum(roundStates).exclude(['draft', 'signed']),
          version,
          reason: reason.or(z.literal('')).default(''),
          acknowledged,
        }),
        response: answers,
      },
    },
    (request, reply) => bring(services, request, reply, request.params.id, request.body),
  );
  app.post(
    '/api/rounds/:id/signature',
    {
      config: { permission: permissionFor('signed') },
      schema: {
        tags: ['rounds'],
        summary: 'Signs a composed round',
        params: roundId,
        body: z.object({ version, reason }),
        response: answers,
      },
    },
    (request, reply) => bring(services, request, reply, request.params.id, { ...request.body, to: 'signed' }),
  );
}

async function bring(services: Services, request: FastifyRequest, reply: FastifyReply, id: string, wanted: Wanted) {
  const round = await roundInSight(services, request, reply, id);
  if (round === null) return reply;
  const actor = actorOf(request);
  const lang = langOf(request);
  const opened = await openRound(services, round);
  const view = await viewOf(services, round, opened, dayIn(services.now()));
  if (nextState(view.state) !== wanted.to) return notInThisState(reply, round.state);
  if (wanted.reason === '' && needsReason(wanted.to))
    return refuse(reply, 422, 'reason-missing', 'This step needs its reason.');
  const gaps = gapsOf(view);
  if (gaps.length > 0) {
    return refuse(reply, 409, 'gaps', 'Something is missing before the round may go on.', { gaps: told(gaps, lang) });
  }
  const hints = hintsOf(view);
  if (hints.some(({ code }) => !wanted.acknowledged?.includes(code))) {
    const gaps = told(hints, lang);
    return refuse(reply, 409, 'hints', 'This must have been read before the round goes on.', { gaps });
  }
  const act = actOf(request, services.now());
  const known = hints.length > 0 ? { acknowledged: hints.map(({ zh }) => zh) } : {};
  const detail = wanted.to === 'signed' ? signedOn(opened) : known;
  await change(
    services.store.db,
    act,
    { id, version: wanted.version, reason: wanted.reason || null },
    wanted.to,
    detail,
  );
  const after = await roundInSight(services, request, reply, id);
  return after === null ? reply : describeRound(services, after, actor, { lang, office: true });
}

/** What a signature is under: the number of facts and the hash of the result with all its digits, so that it can be shown later that nothing moved. */
function signedOn(opened: Opened): { facts: number; result: string } {
  const result = JSON.stringify(report(scoresOf(opened), { lang: 'zh', nodes: false }));
  return { facts: opened.facts.length, result: createHash('sha256').update(result).digest('hex') };
}
