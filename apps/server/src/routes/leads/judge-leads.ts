import type { Fact } from '@mingjian/model';
import { addWords, factsOf, type KeptLead, leadsOf, type NewWord } from '@mingjian/store';
import { leadState, mayFollow, type RoundState, takesFacts } from '@mingjian/workflow';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { keepJudged } from '../../desk/keep-judged.ts';
import { type DeskPlan, deskPlan, leafPath, unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, type Reach, reachOf } from '../../desk/reach.ts';
import { notFound, refuse } from '../../errors.ts';
import { leadUseBody } from '../../inspect/bodies.ts';
import { evidenceOfLeads } from '../../inspect/lead-evidence.ts';
import { factsOfLeads, withdrawalOf } from '../../inspect/lead-facts.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const said = z.object({
  leads: z
    .array(z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), judged: z.number().int().min(0) }))
    .min(1)
    .max(500)
    .describe('With the number of words that were on each when it was judged'),
  kind: z.enum(['confirmed', 'rejected', 'aside', 'noted', 'reopened']),
  reason: z.string().trim().max(500).default(''),
  use: leadUseBody.optional().describe('What confirmed leads become; only with `confirmed`'),
});

/**
 * A person's word on leads, one by one or many with one reason: confirmed (they become facts), no fault (误报), cannot be told
 * (看不清), true but of no indicator (属实，不计分: the unit is told to mend it), or taken back. Nothing else makes what a machine found cost points.
 */
export function judgeLeads(app: App, services: Services): void {
  const { db } = services.store;
  app.post(
    '/api/rounds/:id/leads/words',
    {
      config: { permission: 'lead:judge' },
      schema: {
        tags: ['leads'],
        summary: 'Judges leads: confirmed, rejected, aside, noted or reopened',
        params: roundId,
        body: said,
        response: {
          200: z.object({ facts: z.array(z.string()) }),
          403: errorBody,
          404: errorBody,
          409: errorBody,
          422: z.union([problemsBody, errorBody]),
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { kind, reason, use, leads: asked } = request.body;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      if (kind !== 'confirmed' && reason === '')
        return refuse(reply, 422, 'reason-missing', 'Whoever does not confirm a lead says why.');
      if ((kind === 'confirmed') !== (use !== undefined))
        return refuse(reply, 422, 'lead-use', 'A lead is confirmed under an indicator, and under none otherwise.');
      const judged = new Map(asked.map(({ id, judged: words }) => [id, words]));
      const found = await leadsOf(db, round.id, { purpose: 'office', ids: [...judged.keys()] });
      if (found.length < judged.size) return notFound(reply, 'There is no such lead.');
      const desk = await deskPlan(services, round);
      const actor = actorOf(request);
      const reach = await reachOf(db, round.id, actor);
      const indicatorOf = (lead: KeptLead) => use?.indicator ?? lead.words.at(-1)?.indicator ?? null;
      if (!found.every((lead) => mayJudge(desk, reach, lead, indicatorOf(lead)))) return notYourDuty(reply);
      if (found.some(({ id, words }) => words.length !== judged.get(id) || !mayFollow(leadState(words), kind)))
        return refuse(reply, 409, 'stale', 'Somebody has judged one of these leads meanwhile: load them again.');
      const act = { ...actOf(request, services.now()), account: actor.account };
      const word = (lead: string, fact: string | null): NewWord => ({
        lead,
        kind,
        fact,
        indicator: use?.indicator ?? null,
        judged: judged.get(lead) ?? 0,
      });
      const keep = async (facts: readonly (Fact & { id: string })[]): Promise<FastifyReply | null> => {
        const units = [...new Set(facts.map(({ unit }) => unit))];
        const done = await keepJudged(services, act, { round, desk, units, source: 'lead' }, () => facts);
        return done.ok ? null : (tellProblems(reply, done.problems, langOf(request)) as FastifyReply);
      };
      const say = (words: readonly NewWord[]) => addWords(db, act, { round: round.id, words, reason: reason || null });

      if (use) {
        const evidence = await evidenceOfLeads(services, act, round.id, found, use.indicator);
        const made = factsOfLeads(found, use, evidence);
        const kept = await keep(made.map(({ fact }) => fact));
        if (kept !== null) return kept;
        await say(made.flatMap(({ fact, leads }) => leads.map((lead) => word(lead, fact.id))));
        return { facts: made.map(({ fact }) => fact.id) };
      }
      const withdrawn = kind === 'reopened' ? await withdrawals(services, round.id, found, reason) : [];
      const kept = withdrawn.length === 0 ? null : await keep(withdrawn);
      if (kept !== null) return kept;
      await say(found.map(({ id }) => word(id, null)));
      return { facts: withdrawn.map(({ id }) => id) };
    },
  );
}

/** Whoever assesses the indicator that a lead becomes or became; without one, any indicator of the unit. */
function mayJudge(desk: DeskPlan, reach: Reach, { unit }: KeptLead, indicator: string | null): boolean {
  const enrolled = unitOf(desk, unit);
  const path = enrolled && indicator !== null ? leafPath(desk, enrolled, indicator) : null;
  return hasDuty(desk, reach, { unit, indicator: path }, ['assess']);
}

/** A fact that stood for several leads falls with the first of them that is taken back. */
async function withdrawals(
  { store: { db } }: Services,
  round: string,
  leads: readonly KeptLead[],
  reason: string,
): Promise<(Fact & { id: string })[]> {
  const kept = await factsOf(db, round, { unit: leads.map(({ unit }) => unit) });
  const facts = new Map(kept.map(({ fact }) => [fact.id, fact]));
  const replaced = new Set(kept.flatMap(({ fact }) => fact.replaces ?? []));
  const out = new Map<string, Fact & { id: string }>();
  for (const lead of leads) {
    const id = lead.words.at(-1)?.fact ?? undefined;
    const fact = id === undefined || replaced.has(id) ? undefined : facts.get(id);
    if (id !== undefined && fact !== undefined && !out.has(id)) out.set(id, withdrawalOf(lead, fact, reason));
  }
  return [...out.values()];
}
