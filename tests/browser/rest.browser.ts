import AxeBuilder from '@axe-core/playwright';
import { schemeSchema } from '@mingjian/model';
import { addDuty, changeState, createRound, listPosts, type Store } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepScheme } from '../../apps/server/src/rounds/keep-scheme.ts';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** 酌情扣分 beside full marks: open until an assessor says of every unit that nothing is taken, in one word. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(judgedOffice);
});
afterAll(() => stage.strike());

const levels = [
  { level: '不扣', points: 0 },
  { level: '酌情扣', points: { min: -5, max: -1 } },
];
const scheme = schemeSchema.parse({
  id: 'judged',
  version: '1',
  title: '作风考核',
  document: { issuer: '办公室', title: '作风考核' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { a: { name: '局', units: null } },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['a'],
      root: {
        name: '总分',
        children: [{ name: '工作作风', full: 40, rules: [{ kind: 'levels', text: '视情酌情扣1—5分', levels }] }],
      },
    },
  ],
});

const listed = schemeSchema.parse({
  ...scheme,
  id: 'listed',
  title: '清单考核',
  na: 'omit',
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['a'],
      root: {
        name: '总分',
        children: [
          {
            name: '主动公开',
            full: 2,
            rules: [
              { kind: 'checklist', text: '每项1分', each: 1, items: [{ item: '公开指南' }, { item: '公开年报' }] },
            ],
          },
        ],
      },
    },
  ],
});

async function judgedOffice(store: Store): Promise<void> {
  await openOffice(store);
  await openRound(store, scheme);
  await openRound(store, listed);
}

async function openRound({ db }: Store, plan: typeof scheme): Promise<void> {
  const act = { account: null, at: new Date().toISOString() };
  const round = await createRound(db, act, {
    title: plan.title,
    scheme: keepScheme(plan),
    params: {},
    sample: false,
    underSeal: false,
    units: ['甲', '乙', '丙'].map((name, at) => ({ id: `b${at + 1}`, name: `${name}局`, class: 'a' })),
    windows: [{ stage: '*', from: '2023-01-01', to: '2099-12-31' }],
  });
  for (const [at, to] of ['announced', 'open'].entries()) {
    await changeState(db, act, { id: round, version: at + 1, reason: '开始' }, to);
  }
  const post = (await listPosts(db)).find(({ name }) => name === '评估员平岗');
  await addDuty(db, act, { round, post: post?.id ?? '', kind: 'assess', stage: null, indicator: null, unit: null });
}

it('one card for the rule, a mark where it is used, and one signed word for all the others, which can be taken back', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'ping');
  await page.goto(`${stage.url}/#/work/desk`);
  await page.getByLabel('考评').selectOption({ label: '作风考核' });
  const card = page.locator('fieldset.line');
  await card.first().waitFor();
  expect(await card.count()).toBe(1);
  expect(await card.getByLabel('扣分（填负数）').count()).toBe(0);
  await card.getByLabel(/^酌情扣/).check();
  // Without the figure it is no verdict: it says so, and nothing is entered.
  await page.getByRole('button', { name: '记下，看下一项' }).click();
  await page.getByText('还没有记下：这一档要写明几分，可填 -5 到 -1。').waitFor();
  await card.getByLabel('扣分（填负数）').fill('-2');
  await page.getByLabel(/赋分说明/).fill('群众反映属实');
  await page.getByRole('button', { name: '记下' }).click();

  await page.getByRole('button', { name: '其余单位均不扣' }).click();
  const sheet = page.locator('dialog');
  await sheet.getByRole('button', { name: '认定 2 个单位不扣' }).waitFor();
  expect(await sheet.locator('.batch-units li').allInnerTexts()).toEqual(['乙局', '丙局']);
  const barriers = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  };
  expect(await barriers()).toEqual([]);
  await sheet.getByLabel('认定说明').fill('逐家看过，没有需要扣分的');
  await sheet.getByRole('button', { name: '认定 2 个单位不扣' }).click();
  await sheet.getByText('已记入 2 个单位').waitFor();
  await sheet.getByText('您负责的单位都已认定').waitFor();
  expect(await barriers()).toEqual([]);

  await sheet.getByLabel('撤回的理由').fill('丙局再核实');
  await sheet.getByRole('button', { name: '全部撤回' }).click();
  await sheet.getByText('已撤回 2 个单位的认定').waitFor();
  await sheet.getByRole('button', { name: '认定 2 个单位不扣' }).waitFor();
  expect(complaints).toEqual([]);
});

it('says that an item does not apply only with the reason, which is asked at its field and kept with the entry', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'ping');
  await page.goto(`${stage.url}/#/work/desk`);
  await page.getByLabel('考评').selectOption({ label: '清单考核' });
  await page.locator('.cell-head', { hasText: '甲局' }).waitFor();
  const say = (item: string, result: string) =>
    page.getByRole('group', { name: item }).getByRole('button', { name: result, exact: true }).click();
  await say('公开指南', '达标');
  await say('公开年报', '不适用');
  const reason = page.getByLabel(/赋分说明/);
  await page.getByText('记为不适用，须写明理由').waitFor();
  await page.getByRole('button', { name: '记下' }).click();
  await page.locator('textarea[aria-invalid=true]').waitFor();
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator('.held-facts').count()).toBe(0);

  await reason.fill('今年新设，去年没有年报');
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
  await page.goBack();
  await page.locator('.cell-head', { hasText: '甲局' }).waitFor();
  await page.locator('.held-facts', { hasText: '今年新设，去年没有年报' }).getByText('不适用').waitFor();
  expect(complaints).toEqual([]);
});
