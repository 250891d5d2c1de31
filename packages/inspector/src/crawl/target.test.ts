import { expect, it } from 'vitest';
import type { LinkKind } from '../gather/page.ts';
import { targetOf } from './target.ts';

const own = (host: string): boolean => host === 'www.jia.gov.cn';

it.each<[string | null, LinkKind, string]>([
  ['http://www.jia.gov.cn/', 'page', 'page'],
  ['http://www.jia.gov.cn', 'page', 'page'],
  ['http://www.jia.gov.cn/a/b', 'page', 'page'],
  ['http://www.jia.gov.cn/a.shtml?b=c.pdf', 'page', 'page'],
  ['http://www.jia.gov.cn/a.JSP', 'page', 'page'],
  ['http://www.jia.gov.cn/a.pdf', 'page', 'file'],
  ['http://www.jia.gov.cn/v1.2/a', 'page', 'page'],
  ['http://www.jia.gov.cn/a.html', 'image', 'file'],
  ['http://www.jia.gov.cn/inner.html', 'frame', 'page'],
  ['http://www.yi.gov.cn/a.html', 'page', 'outside'],
  ['http://www.jia.gov.cn/send', 'form', 'none'],
  [null, 'page', 'none'],
])('%s as %s: %s', (url, kind, target) => {
  expect(targetOf(url, kind, own)).toBe(target);
});
