import { schemeSchema } from '@mingjian/model';
import { addAccount, createPost, createRound, handOver, type Store } from '@mingjian/store';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepScheme } from '../../apps/server/src/rounds/keep-scheme.ts';
import { hashPassword } from '../../apps/server/src/session/password.ts';
import { PASSWORD, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** A round whose plan speaks of no website: nothing of websites is in the way, and there is a way to it all the same. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(meetingsOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

async function meetingsOffice({ db }: Store): Promise<void> {
  const act = { account: null, at: new Date().toISOString() };
  const scheme = schemeSchema.parse({
    id: 'meetings',
    version: '1',
    title: '2026年会议考核',
    document: { issuer: '办公室', title: '2026年会议考核' },
    year: 2026,
    period: { from: '2026-01-01', to: '2026-12-31' },
    classes: { township: { name: '考核对象', units: ['甲镇', '乙镇'] } },
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
  const units = ['甲镇', '乙镇'].map((name, at) => ({ id: `t${at + 1}`, name, class: 'township' }));
  const windows = [{ stage: '*', from: '2026-01-01', to: '2026-12-31' }];
  const round = { title: '会议考核', scheme: keepScheme(scheme), params: {}, sample: false, units, windows };
  await createRound(db, act, round);
  const account = await addAccount(db, act, { login: 'zu', name: '组织者祖', password: await hashPassword(PASSWORD) });
  const post = await createPost(db, act, { name: '考评办', role: 'organiser', unit: null });
  await handOver(db, act, { post, version: 1, account, reason: '到岗' });
}

it('leaves the register, looks and leads out, and leads to the register from the settings', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  const leads = page.locator('.rail').getByRole('link', { name: '线索核实' });
  await leads.waitFor({ state: 'detached' });
  await page
    .locator('.work-home')
    .getByRole('link', { name: /会议考核/ })
    .click();
  await page.getByText('公布前的准备').or(page.locator('.draft-steps')).first().waitFor();
  expect(await page.locator('.draft-steps').getByText('登记网站与新媒体').count()).toBe(0);
  const tab = (name: string) => page.locator('.round-tabs').getByRole('link', { name, exact: true });
  expect(await tab('网站与新媒体').count()).toBe(0);

  await page.getByRole('link', { name: '看方案' }).click();
  await page.getByText('2 个单位').waitFor();
  await page.getByText('甲镇、乙镇').waitFor();
  await page.goBack();

  await tab('设置').click();
  await page.getByRole('link', { name: '仍要登记' }).click();
  await tab('网站与新媒体').waitFor();
  await page.getByText('还没有登记。').waitFor();
  expect(complaints).toEqual([]);
});
