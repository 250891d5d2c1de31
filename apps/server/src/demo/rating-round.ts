import { sourceUnits } from '@mingjian/engine';
import { unitsToCsv } from '@mingjian/files';
import { stagesOf } from '@mingjian/workflow';
import type { App, Services } from '../types.ts';
import { decideUses } from './decide-uses.ts';
import { type Clock, handOf, sampleParams, type Told } from './hand.ts';
import { DEMO_UNITS } from './people.ts';

const MOST = 6;

/** An open round in which units rate one another, with one rating of the demonstration's rater. */
export async function makeRatingRound(
  app: App,
  services: Services,
  clock: Clock,
  { shelved, posts, ago }: Told,
): Promise<void> {
  const { scheme, plan } = shelved;
  const seen = new Map<string, number>();
  const units = sourceUnits(plan).filter(({ class: cls }) => {
    seen.set(cls, (seen.get(cls) ?? 0) + 1);
    return (seen.get(cls) ?? 0) <= MOST;
  });
  clock.at = ago(45);
  let office = await handOf(app, services, clock, 'organiser');
  const { id } = await office.send<{ id: string }>('POST', '/rounds', {
    title: `${scheme.year}年度政务公开双向互评（示例）`,
    scheme: scheme.id,
    params: sampleParams(shelved),
    windows: stagesOf(plan).map(({ id: stage }) => ({
      stage,
      from: ago(41).slice(0, 10),
      to: ago(-21).slice(0, 10),
    })),
    units: unitsToCsv(units, 'zh'),
  });
  await decideUses(office, id);
  for (const [login, kind] of [
    ['assessor2', 'assess'],
    ['reviewer', 'review'],
  ] as const) {
    await office.send('POST', `/rounds/${id}/duties`, { duties: [{ post: posts.get(login), kind, stage: null }] });
  }
  await office.send('POST', `/rounds/${id}/state`, {
    to: 'announced',
    version: 1,
    reason: '印发考评通知',
    // A few units of each class are enough to try it; what they lack is told on the round's page.
    acknowledged: [
      'window-off-period',
      'part-without-units',
      'rater-absent',
      'named-absent',
      'tag-absent',
      'no-liaison',
      'past-due',
    ],
  });
  clock.at = ago(41);
  office = await handOf(app, services, clock, 'organiser');
  const opening = { to: 'open', version: 2, reason: '开始收集', acknowledged: ['no-liaison', 'past-due'] };
  await office.send('POST', `/rounds/${id}/state`, opening);
  clock.at = ago(40);
  const rater = await handOf(app, services, clock, 'rater');
  const { forms } = await rater.get<{ forms: { indicator: string; rule: string; units: { id: string }[] }[] }>(
    `/rounds/${id}/ratings`,
  );
  const [form] = forms;
  if (!form) throw new Error('the rater of the demonstration has no form');
  await rater.send('POST', `/rounds/${id}/ratings`, {
    rater: DEMO_UNITS.county,
    indicator: form.indicator,
    rule: form.rule,
    ratings: form.units.slice(0, 1).map((unit) => ({ unit: unit.id, value: '92' })),
  });
}
