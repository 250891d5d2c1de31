import { schemeSchema } from '@mingjian/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApp } from '../testing/app.ts';
import { addWebsite, openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';
import { keepScheme } from './keep-scheme.ts';

let app: App;
let organiser: Signed;
beforeAll(async () => {
  app = await testApp();
  organiser = await signIn(app, 'organiser');
});
afterAll(() => app.close());

const meetings = schemeSchema.parse({
  id: 'meetings',
  version: '1',
  title: '会议考核',
  document: { issuer: '办公室', title: '会议考核' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { township: { name: '乡镇', units: null } },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['township'],
      root: {
        name: '总分',
        children: [{ name: '会议', full: 2, rules: [{ kind: 'deduct', text: '缺席一次扣1分', points: 1 }] }],
      },
    },
  ],
});

async function toldOf(id: string): Promise<[boolean, boolean]> {
  const get = async (url: string) => (await app.inject({ method: 'GET', url, headers: organiser.headers })).json();
  const listed: { id: string; websites: boolean }[] = await get('/api/rounds');
  return [listed.find((round) => round.id === id)?.websites ?? false, (await get(`/api/rounds/${id}`)).websites];
}

it('tells of a round that its plan speaks of websites or accounts', async () => {
  expect(await toldOf(await openedRound(app, []))).toEqual([true, true]);
});

it('tells that another does not, until somebody registers one', async () => {
  const round = await openedRound(app, [], { own: keepScheme(meetings) });
  expect(await toldOf(round)).toEqual([false, false]);
  await addWebsite(app, round, 'https://www.example.gov.cn/');
  expect(await toldOf(round)).toEqual([true, true]);
});
