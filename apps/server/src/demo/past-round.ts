import { factsToCsv, unitsToCsv } from '@mingjian/files';
import type { Shelved } from '../library.ts';
import { sampleRound } from '../sample/round.ts';
import type { App, Services } from '../types.ts';
import { type Clock, handOf } from './hand.ts';
import { agreeToAll } from './reviewed.ts';

interface Told {
  id: string;
  version: number;
}

/** The last year's round, from its draft to its published results. `posts`: ids by login. */
export async function makePastRound(
  app: App,
  services: Services,
  clock: Clock,
  { shelved, posts }: { shelved: Shelved; posts: ReadonlyMap<string, string> },
): Promise<string> {
  const { scheme, plan } = shelved;
  const year = scheme.year;
  const { units, facts } = sampleRound(plan, { finished: true });
  const day = async (at: string, login = 'organiser') => {
    clock.at = `${at}T01:30:00.000Z`;
    return handOf(app, services, clock, login);
  };
  let office = await day(`${year}-11-16`);
  const { id } = await office.send<Told>('POST', '/rounds', {
    title: `${year}年度政务公开考核（示例）`,
    scheme: scheme.id,
    windows: [{ stage: '*', from: `${year}-12-01`, to: `${year}-12-31` }],
    units: unitsToCsv(units, 'zh'),
  });
  let version = 1;
  const bring = async (to: string, reason: string) => {
    await office.send('POST', `/rounds/${id}/state`, {
      to,
      version,
      reason,
      acknowledged: ['tag-absent', 'no-liaison', 'past-due'],
    });
    version += 1;
  };
  for (const [login, kind] of [
    ['assessor', 'assess'],
    ['reviewer', 'review'],
  ] as const) {
    await office.send('POST', `/rounds/${id}/duties`, { duties: [{ post: posts.get(login), kind, stage: null }] });
  }
  await bring('announced', '印发考核通知');
  office = await day(`${year}-12-01`);
  await bring('open', '开始收集');
  office = await day(`${year}-12-31`);
  await office.upload(`/rounds/${id}/facts`, [{ name: 'facts', file: 'facts.csv', content: factsToCsv(facts, 'zh') }]);
  await agreeToAll(await day(`${year + 1}-01-03`, 'reviewer'), id);
  office = await day(`${year + 1}-01-05`);
  await bring('sealed', '收集结束');
  office = await day(`${year + 1}-01-08`);
  await bring('composed', '得分汇总完毕');
  const leader = await day(`${year + 1}-01-12`, 'approver');
  await leader.send('POST', `/rounds/${id}/signature`, { version, reason: '同意' });
  version += 1;
  office = await day(`${year + 1}-01-15`);
  await bring('published', '印发考核结果通报');
  return id;
}
