import { factsToCsv, unitsToCsv } from '@mingjian/files';
import { sampleRound } from '../sample/round.ts';
import type { App, Services } from '../types.ts';
import { type Clock, handOf, sampleParams, type Told } from './hand.ts';
import { agreeToAll } from './reviewed.ts';

/** A round of the counties that is composed and waits for its signature, so that the leading group has something to sign. */
export async function makeComposedRound(
  app: App,
  services: Services,
  clock: Clock,
  { shelved, posts, ago }: Told,
): Promise<void> {
  const { scheme, plan } = shelved;
  const { units, facts } = sampleRound(plan, { finished: true });
  const onDay = (days: number, login = 'organiser') => {
    clock.at = ago(days);
    return handOf(app, services, clock, login);
  };
  let office = await onDay(60);
  const { id } = await office.send<{ id: string }>('POST', '/rounds', {
    title: `${scheme.year}年度县区政务公开考评（示例）`,
    scheme: scheme.id,
    params: sampleParams(shelved),
    windows: [{ stage: '*', from: ago(58).slice(0, 10), to: ago(50).slice(0, 10) }],
    units: unitsToCsv(units, 'zh'),
  });
  for (const [login, kind] of [
    ['assessor', 'assess'],
    ['reviewer', 'review'],
  ] as const) {
    await office.send('POST', `/rounds/${id}/duties`, { duties: [{ post: posts.get(login), kind, stage: null }] });
  }
  const bring = (version: number, to: string, reason: string) =>
    office.send('POST', `/rounds/${id}/state`, {
      to,
      version,
      reason,
      acknowledged: ['window-off-period', 'tag-absent', 'no-liaison', 'past-due'],
    });
  await bring(1, 'announced', '印发考评通知');
  office = await onDay(58);
  await bring(2, 'open', '开始收集');
  office = await onDay(50);
  await office.upload(`/rounds/${id}/facts`, [{ name: 'facts', file: 'facts.csv', content: factsToCsv(facts, 'zh') }]);
  await agreeToAll(await onDay(49, 'reviewer'), id);
  office = await onDay(48);
  await bring(3, 'sealed', '收集结束');
  office = await onDay(47);
  await bring(4, 'composed', '得分汇总完毕，提请审签');
}
