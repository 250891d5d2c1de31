import type { Site, Unit } from '@mingjian/model';
import { addDuty, changeSites, changeState, createRound, type KeptScheme } from '@mingjian/store';
import type { App } from '../types.ts';
import { builtIn, nowOf, storeOf } from './app.ts';

const SCHEME = 'xuanwei-2023';
const townships: readonly Unit[] = ['甲镇', '乙镇'].map((name, at) => ({ id: `t${at + 1}`, name, class: 'township' }));

/** An open round on a built-in scheme, or on an own one, with these duties; by default with two townships, `t1` and `t2`. Gives its id. */
export async function openedRound(
  app: App,
  duties: readonly { post: string; kind: 'assess' | 'review'; unit?: string }[],
  {
    id = SCHEME,
    units = townships,
    underSeal = false,
    own,
  }: { id?: string; units?: readonly Unit[]; underSeal?: boolean; own?: KeptScheme } = {},
): Promise<string> {
  const { db } = storeOf(app);
  const act = { account: null, at: nowOf(app) };
  const round = await createRound(db, act, {
    title: '测试考核',
    scheme: own ?? (await builtInScheme(id)),
    params: {},
    sample: false,
    underSeal,
    units,
    windows: [{ stage: '*', from: '2023-01-01', to: '2023-12-31' }],
  });
  for (const [at, to] of ['announced', 'open'].entries()) {
    await changeState(db, act, { id: round, version: at + 1, reason: 'test' }, to);
  }
  for (const { post, kind, unit } of duties) {
    await addDuty(db, act, { round, post, kind, stage: null, indicator: null, unit: unit ?? null });
  }
  return round;
}

async function builtInScheme(id: string): Promise<KeptScheme> {
  const shelved = (await builtIn()).schemes.get(id);
  if (!shelved) throw new Error(`no scheme ${id}`);
  const { scheme, json, etag } = shelved;
  return { hash: etag, id, version: scheme.version, title: scheme.title, year: scheme.year, body: json };
}

/** Enters the website of the township `t1` in the register of a round, and others with it. */
export async function addWebsite(
  app: App,
  round: string,
  address: string,
  others: readonly Site[] = [],
): Promise<void> {
  const site = { unit: 't1', kind: 'website', name: '甲镇人民政府网', address, main: true } as const;
  const change = { round, add: [site, ...others], end: [], judged: 0, reason: '普查' };
  await changeSites(storeOf(app).db, { account: null, at: nowOf(app) }, change);
}
