import type { Page } from 'playwright-core';
import { type Access, accessSchema } from '../derive/access.ts';

/** The rules of WCAG 2, levels A and AA, to which GB/T 37668 is close. Frames are pages of their own. */
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa'] },
  resultTypes: ['violations'],
  iframes: false,
};
const SHORTEN = `({ violations }) => violations.slice(0, 100).map(({ id, nodes }) => ({
  rule: String(id).slice(0, 80), places: nodes.length, first: String(nodes[0] && nodes[0].target).slice(0, 300) }))`;

/** What axe-core says of a page as it stands; null where it comes to no end. It runs in a world of its own, out of reach of the page's scripts. */
export async function lookAtAccess(page: Page, timeout: number): Promise<Access | null> {
  const { default: axe } = await import('axe-core');
  try {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `${axe.source};axe.run(document, ${JSON.stringify(OPTIONS)}).then(${SHORTEN})`,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
      timeout,
    });
    return accessSchema.parse({ engine: `axe-core ${axe.version}`, broken: result.value });
  } catch {
    return null;
  }
}
