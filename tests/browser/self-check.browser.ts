import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';
import { openTownshipSite, type TownshipSite } from './stage/township-site.ts';

/** A liaison looks at the unit's website before anybody else does: found, mended, looked at again. */
let site: TownshipSite;
let stage: Stage;
beforeAll(async () => {
  site = await openTownshipSite();
  stage = await setStage(async (store) => {
    await openOffice(store);
    await site.register(store);
  }, site.settings);
});
afterEach(() => stage.clear());
afterAll(async () => {
  await stage.strike();
  site.close();
});

it('from the first look to mended and looked at again', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'lian');
  await page.locator('.rail').getByRole('link', { name: '自查' }).click();
  await page.getByText('只有本单位的联络员看得到').waitFor();
  await page.getByRole('button', { name: '开始自查' }).click();
  const group = page
    .locator('.lead-group', { hasText: '公民身份号码' })
    .or(page.locator('.lead-group', { hasText: '身份证' }));
  await group.getByText('现在是').waitFor();
  // A number that must not be shown is not shown here either.
  expect(await group.innerText()).not.toContain('11010519491231002X');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  site.mend();
  await group.getByRole('button', { name: '改好了，重查这 1 页' }).click();
  await group.getByText('已改好 1 处').waitFor();
  expect(await group.getByText('现在是').count()).toBe(0);
  expect(complaints).toEqual([]);

  const { page: office } = await stage.page();
  await signIn(office, stage.url, 'zu');
  expect(await office.locator('.rail').getByRole('link', { name: '自查' }).count()).toBe(0);
});
