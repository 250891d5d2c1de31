import { evidenceOf } from '@mingjian/store';
import { z } from 'zod';
import { evidenceBody } from '../../desk/bodies.ts';
import { deskPlan, unitOf } from '../../desk/plan.ts';
import { reachOf } from '../../desk/reach.ts';
import { isReleased, releasedFacts } from '../../desk/released.ts';
import { tellEvidence } from '../../desk/tell.ts';
import { notFound } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { sealed, sightIn } from '../../rounds/sight.ts';
import { errorBody, factBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** What stands behind a unit's score: the facts that its ledger names, and the evidence that these name. */
export function getEntries(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/results/:unit/entries',
    {
      config: { permission: 'result:read' },
      schema: {
        tags: ['rounds'],
        summary: 'Facts behind the ledger of one unit, and the evidence they name',
        params: roundId.extend({ unit: z.string().min(1).max(200) }),
        response: {
          200: z.object({ facts: z.array(factBody), evidence: z.array(evidenceBody) }),
          404: errorBody,
          409: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const sight = await sightIn(services, request, round);
      if (sight === 'none') return sealed(reply);
      const { db } = services.store;
      const unit = unitOf(await deskPlan(services, round), request.params.unit);
      const { own } = await reachOf(db, round.id, actorOf(request));
      if (!unit || (sight === 'own' && !own.includes(unit.id))) return notFound(reply, 'There is no such unit.');
      const facts = await releasedFacts(services, round, unit.id);
      const evidence = await evidenceOf(db, round.id, { unit: [unit.id] });
      return {
        facts: [...facts],
        evidence: evidence.filter((one) => isReleased(facts, unit.id, one)).map(tellEvidence),
      };
    },
  );
}
