import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  addAccount,
  addDuty,
  changeSites,
  changeState,
  createPost,
  createRound,
  handOver,
  type NewRound,
  type Store,
} from '@mingjian/store';
import type { Role } from '@mingjian/workflow';
import type { Page } from 'playwright-core';
import { schemeOfYear } from '../../../apps/server/src/demo/scheme.ts';
import { openLibrary, type Shelved } from '../../../apps/server/src/library.ts';
import { keepScheme } from '../../../apps/server/src/rounds/keep-scheme.ts';
import { hashPassword } from '../../../apps/server/src/session/password.ts';

const SCHEME = 'xuanwei-2023';
export const PASSWORD = 'Kong-shan-19';

const staff: readonly { login: string; name: string; role: Role; unit?: string }[] = [
  { login: 'ping', name: '评估员平', role: 'assessor' },
  { login: 'an', name: '评估员安', role: 'assessor' },
  { login: 'fu', name: '复核员复', role: 'reviewer' },
  { login: 'san', name: '复核员三', role: 'reviewer' },
  { login: 'lian', name: '联络员联', role: 'liaison', unit: 't1' },
  { login: 'zu', name: '组织者祖', role: 'organiser' },
  { login: 'ling', name: '领导凌', role: 'approver' },
];

/** Prepares an office with an open round on a built-in plan: two townships, two assessors, two reviewers, a liaison. */
export const openOffice = (store: Store): Promise<void> => officeWith(store, {});

/** The same with its marks under seal, the stage over, and somebody of the leading group. */
export const sealedOffice = (store: Store): Promise<void> => officeWith(store, { underSeal: true });

/** The same on the plan moved to the year that is running, so that what is seen today counts; with a website of the first unit. */
export const officeWithSite = (store: Store, address: string): Promise<void> => officeWith(store, { address });

const SCHEMES = fileURLToPath(new URL('../../../schemes/', import.meta.url));

/** The plan, as it stands or moved to the year that is running. */
async function planOf(running: boolean): Promise<Shelved> {
  if (running) {
    const moved = schemeOfYear(await readFile(`${SCHEMES}${SCHEME}.yaml`, 'utf8'), 'xuanwei', new Date().getFullYear());
    if (moved.ok) return moved.value;
    throw new Error(JSON.stringify(moved.problems));
  }
  const shelved = (await openLibrary(SCHEMES)).schemes.get(SCHEME);
  if (!shelved) throw new Error(`no scheme ${SCHEME}`);
  return shelved;
}

interface Wanted {
  underSeal?: boolean;
  /** Of a website of the first unit. */
  address?: string;
}

async function officeWith({ db }: Store, { underSeal = false, address }: Wanted): Promise<void> {
  const act = { account: null, at: new Date().toISOString() };
  const { scheme } = await planOf(address !== undefined);
  const made: NewRound = {
    title: `${scheme.year}年度考核`,
    scheme: keepScheme(scheme),
    params: {},
    sample: false,
    underSeal,
    units: ['甲镇', '乙镇'].map((name, at) => ({ id: `t${at + 1}`, name, class: 'township' })),
    windows: [{ stage: '*', from: `${scheme.year}-01-01`, to: underSeal ? '2023-12-31' : '2099-12-31' }],
  };
  const round = await createRound(db, act, made);
  for (const [at, to] of ['announced', 'open'].entries()) {
    await changeState(db, act, { id: round, version: at + 1, reason: '开始' }, to);
  }
  if (address !== undefined) {
    const site = { unit: 't1', kind: 'website' as const, name: '甲镇政府网', address, main: true };
    await changeSites(db, act, { round, add: [site], end: [], judged: 0, reason: '普查' });
  }
  const password = await hashPassword(PASSWORD);
  for (const { login, name, role, unit = null } of staff) {
    const account = await addAccount(db, act, { login, name, password });
    const post = await createPost(db, act, { name: `${name}岗`, role, unit });
    await handOver(db, act, { post, version: 1, account, reason: '到岗' });
    if (role !== 'assessor' && role !== 'reviewer') continue;
    const kind = role === 'assessor' ? 'assess' : 'review';
    await addDuty(db, act, { round, post, kind, stage: null, indicator: null, unit: null });
  }
}

/** Signs somebody of the office in, and waits for the menu. */
export async function signIn(page: Page, url: string, login: string): Promise<void> {
  await page.goto(`${url}/#/work`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('.work-rail').waitFor();
}
