import AxeBuilder from '@axe-core/playwright';
import { addEvidence, addFacts, changeState, listRounds, type Store } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** A published round: the liaison reads what the unit's own score rests on. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(publishedOffice);
});
afterAll(() => stage.strike());

async function publishedOffice(store: Store): Promise<void> {
  await openOffice(store);
  const { db } = store;
  const act = { account: null, at: new Date().toISOString() };
  const [{ id: round } = { id: '' }] = await listRounds(db);
  for (const [unit, note] of [
    ['t1', '4月被通报一次'],
    ['t2', '另一单位的记录'],
  ] as const) {
    const piece = { hash: null, type: 'link', size: 0, happenedOn: null, note: '市政府门户网站 › 通报' };
    const link = 'https://example.gov.cn/tongbao.html';
    const evidence = await addEvidence(db, act, {
      ...piece,
      round,
      unit,
      indicator: null,
      link,
      name: '通报原文',
      handedIn: false,
    });
    const fact = { unit, indicator: '通报批评', kind: 'event', date: '2023-04-12', level: '曲靖市政府办公室' } as const;
    await addFacts(db, act, { round, facts: [{ ...fact, note, evidence }], source: 'desk' });
  }
  for (const [at, to] of (['sealed', 'composed', 'signed', 'published'] as const).entries()) {
    await changeState(db, act, { id: round, version: at + 3, reason: '流程' }, to);
  }
}

it('shows the entries behind the own score and the evidence they name, and nothing of other units', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'lian');
  await page.locator('.rail').getByRole('link', { name: '报送' }).click();
  const row = page.locator('.losses li', { hasText: '通报批评' });
  await row.getByText('依据（1）').click();
  await row.getByText('4月被通报一次').waitFor();
  expect(await row.getByRole('link', { name: '通报原文' }).getAttribute('href')).toBe(
    'https://example.gov.cn/tongbao.html',
  );
  expect(await page.getByText('另一单位的记录').count()).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  expect(complaints).toEqual([]);
});
