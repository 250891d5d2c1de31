import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './find-error-entry.ts';

const script = (attributes: string) => pageOf(`<script id="_jiucuo_" ${attributes}></script>`);

it('passes the script with the code, and the link with it', () => {
  expect(look(audit, script('sitecode="3400000001" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"'))).toEqual([]);
  expect(
    look(audit, pageOf('<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3400000001">找错</a>')),
  ).toEqual([]);
});

it('finds one without code, one at an old address, and none at all', () => {
  expect(look(audit, script('src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"'))).toHaveLength(1);
  expect(
    observed(
      look(audit, pageOf('<a href="http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=3400000001">找错</a>')),
    )?.[0],
  ).toContain('kaipuyun');
  expect(observed(look(audit, pageOf('我为政府网站找错')))).toEqual(['—']);
});
