import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './mixed-content.ts';

const url = 'https://www.jia.gov.cn/a.html';

it('finds parts over HTTP, and no links', () => {
  const page = pageOf(
    '<img src="http://a.cn/1.png"><script src="http://a.cn/1.js"></script><a href="http://a.cn/">甲</a>',
    { url },
  );
  expect(observed(look(audit, page))).toEqual(['http://a.cn/1.png', 'http://a.cn/1.js']);
  expect(look(audit, pageOf('<img src="//a.cn/1.png"><img src="/2.png">', { url }))).toEqual([]);
});

it('does not apply to a page over HTTP', () => {
  expect(look(audit, pageOf('<img src="http://a.cn/1.png">'))).toBeNull();
});
