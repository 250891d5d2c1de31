import AxeBuilder from '@axe-core/playwright';
import { addEvidence, addFacts, listRounds, type Store } from '@mingjian/store';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** The score of a unit while nobody has looked: the organiser reads what it does not rest on yet. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(waitingOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** One record for each township, and material of the first that nobody has looked at. */
async function waitingOffice(store: Store): Promise<void> {
  await openOffice(store);
  const { db } = store;
  const act = { account: null, at: new Date().toISOString() };
  const [{ id: round } = { id: '' }] = await listRounds(db);
  const fact = { indicator: '通报批评', kind: 'event', date: '2023-04-12', level: '曲靖市政府办公室' } as const;
  await addFacts(db, act, { round, facts: ['t1', 't2'].map((unit) => ({ ...fact, unit })), source: 'desk' });
  const piece = { hash: null, type: 'link', size: 0, happenedOn: null, note: null, handedIn: true };
  const link = 'https://example.gov.cn/nianbao.html';
  await addEvidence(db, act, { ...piece, round, unit: 't1', indicator: null, link, name: '年报原文' });
}

it('says how many indicators have no record, whose they are, and which material waits', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.locator('.work-home .home-rounds a, .work-home a', { hasText: '2023年度考核' }).first().click();
  await page.locator('.round-tabs').getByRole('link', { name: '结果' }).click();
  await page.locator('.ranking tbody th a', { hasText: '甲镇' }).click();
  const pane = page.locator('.pane-detail');
  const undone = await pane.getByText(/^\d+ 项没有记录$/).innerText();
  await pane.getByText('评估员安岗、评估员平岗').click();
  expect(await pane.locator('.undone details a').count()).toBe(Number.parseInt(undone, 10));
  await pane.getByText('1 份材料待审').waitFor();
  expect(await pane.getByRole('link', { name: '年报原文' }).getAttribute('href')).toBe(
    'https://example.gov.cn/nianbao.html',
  );
  expect(await page.getByText('都已知道').count()).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  await pane.locator('.undone details a').first().click();
  await pane.getByText('本项没有记录，由评估员安岗、评估员平岗评。').waitFor();

  await page.getByRole('link', { name: /项没有记录（共 \d+ 项），1 份材料待审/ }).click();
  await page.getByText('待审材料').waitFor();
  expect(complaints).toEqual([]);
});
