import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './site-code.ts';

const found = (words: string) => observed(look(audit, pageOf(`<p>正文</p><div>${words}</div>`)));

it.each(['网站标识码：3400000001', '网站标识码 bm01000001', '主办：甲市政府 网站标识码:3400000001 备案'])(
  'passes “%s”',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

it('finds a code of another length, and none at all', () => {
  expect(found('网站标识码：340000000112')).toEqual(['340000000112']);
  expect(found('主办：甲市政府')).toEqual(['—']);
});

it('looks at the end of the page only', () => {
  expect(found(`网站标识码：3400000001${'正文。'.repeat(2000)}`)).toEqual(['—']);
});
