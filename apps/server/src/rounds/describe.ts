import type { Lang } from '@mingjian/model/problem';
import { assessedStages, type ListedRound, listDuties, roundEvents, roundWindows, unitsWithout } from '@mingjian/store';
import {
  type Gap,
  gapsOf,
  hintsOf,
  neverDetermined,
  nextState,
  type RoundState,
  type RoundView,
  stagesOf,
} from '@mingjian/workflow';
import type { z } from 'zod';
import { deskPlan } from '../desk/plan.ts';
import type { Actor } from '../session/actor.ts';
import type { Services } from '../types.ts';
import type { listedRoundBody, roundBody } from './bodies.ts';
import { coverageOf } from './coverage.ts';
import { describeSeal } from './describe-seal.ts';
import { pastDue } from './past-due.ts';
import { reviewStateOf } from './review-state.ts';
import { type Opened, openRound, provisionalUnits, scoresOf } from './scored.ts';
import { sealOf, sightFor } from './sight.ts';
import { websitesIn } from './websites.ts';

/** `websites`: whether websites and accounts are looked at in it. */
export const describeListed = (round: ListedRound, websites: boolean): z.infer<typeof listedRoundBody> => ({
  id: round.id,
  title: round.title,
  state: round.state as RoundState,
  scheme: { id: round.schemeId, title: round.schemeTitle, year: round.year, hash: round.scheme },
  sample: round.sample === 1,
  units: round.units,
  from: round.from,
  to: round.to,
  createdAt: round.createdAt,
  version: round.version,
  websites,
});

/** What the gates look at, gathered. `today`: yyyy-mm-dd. */
export async function viewOf(
  services: Services,
  round: ListedRound,
  opened: Opened,
  today: string,
): Promise<RoundView> {
  const { db } = services.store;
  const { params } = opened.scheme;
  const given = JSON.parse(round.params) as Record<string, unknown>;
  const open = Object.entries(params).filter(([name]) => !(name in given));
  const windows = await roundWindows(db, round.id);
  const { periodFrom, periodTo } = opened.plan;
  const guessed = [opened.scheme.period.from, opened.scheme.period.to].some(
    (text) => text.startsWith('$') && !(text.slice(1) in given),
  );
  // Only two gates ask, and scoring a large round takes a while.
  const asked = round.state === 'sealed' || round.state === 'open';
  const early = ['draft', 'announced'].includes(round.state);
  const desk = await deskPlan(services, round);
  return {
    state: round.state as RoundState,
    title: round.title,
    openParams: open.map(([name, { ask }]) => ({ name, ask })),
    units: round.units,
    stages: stagesOf(opened.plan),
    windows,
    duties: await assessedStages(db, round.id),
    today,
    provisional: asked ? provisionalUnits(scoresOf(opened)) : [],
    underSeal: ((await sealOf(services, round))?.sealed ?? []).map(({ name }) => name),
    period: guessed ? null : { from: periodFrom, to: periodTo },
    undetermined: round.state === 'draft' ? neverDetermined(opened.roster) : [],
    pastDue: round.state === 'draft' ? pastDue(desk, today) : [],
    coverage: early ? coverageOf(desk, await listDuties(db, round.id)) : null,
    review: await reviewStateOf(services, round, desk),
    unreached: early ? await unitsWithout(db, round.id, 'liaison') : [],
  };
}

export const told = (gaps: readonly Gap[], lang: Lang): { code: string; text: string }[] =>
  gaps.map((gap) => ({ code: gap.code, text: gap[lang] }));

/** The day in China of an instant. */
export const dayIn = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

/** A round as its page shows it to somebody: duties and course only to those who see all units. */
export async function describeRound(
  services: Services,
  round: ListedRound,
  actor: Actor,
  { lang, office }: { lang: Lang; office: boolean },
): Promise<z.infer<typeof roundBody>> {
  const { db } = services.store;
  const opened = await openRound(services, round);
  const view = await viewOf(services, round, opened, dayIn(services.now()));
  const given = JSON.parse(round.params) as Record<string, unknown>;
  const window = (id: string) => view.windows.find(({ stage }) => stage === id);
  return {
    ...describeListed(round, (await websitesIn(services, [round])).has(round.id)),
    stages: view.stages.map((stage) => ({
      ...stage,
      from: window(stage.id)?.from ?? null,
      to: window(stage.id)?.to ?? null,
    })),
    next: nextState(view.state),
    gaps: office ? told(gapsOf(view), lang) : [],
    hints: office ? told(hintsOf(view), lang) : [],
    period: view.period,
    review: office ? view.review : null,
    sight: await sightFor(services, actor, round),
    seal: office ? await describeSeal(services, round, actor, view.windows) : null,
    params: Object.entries(opened.scheme.params).map(([name, { type, clause, text, ask, sample }]) => ({
      name,
      type,
      clause,
      text,
      ask,
      sample,
      value: given[name] ?? null,
    })),
    duties: office
      ? (await listDuties(db, round.id)).map(({ id, post, postName, holder, kind, stage, indicator, unit }) => ({
          id,
          post,
          postName,
          holder,
          kind,
          stage,
          indicator,
          unit,
        }))
      : [],
    events: office
      ? (await roundEvents(db, round.id)).map(({ seq, kind, detail, reason, at, name }) => ({
          seq,
          kind,
          detail: JSON.parse(detail) as Record<string, unknown>,
          reason,
          at,
          by: name,
        }))
      : [],
  };
}
