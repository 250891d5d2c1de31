import { expect, it } from 'vitest';
import { namedPage } from '../../testing/columns.ts';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './form-label.ts';

const home = (body: string) => look(audit, pageOf(body, { url: 'http://www.jia.gov.cn/' }));

it('passes fields that say what they are for, and what nobody fills in', () => {
  const named =
    '<input id="a"><label for="a">姓名</label><label>电话<input></label><input placeholder="搜索"><select title="类别"></select><textarea aria-label="内容"></textarea>';
  expect(home(`${named}<input type="hidden"><input type="submit"><input style="display:none" name="x">`)).toEqual([]);
});

it('finds those that do not', () => {
  const found = home(
    '<input name="q"><select></select><label for="b">姓名</label><input id="c" title=" "><input title="q">',
  );
  expect([observed(found), found?.[0]?.excerpt]).toEqual([['3'], 'q, c']);
});

it('looks at the home page and at those for requests and letters, where they have fields', () => {
  expect(observed(look(audit, namedPage('依申请公开', '<input name="n">')))).toEqual(['1']);
  expect(look(audit, pageOf('<input name="n">'))).toBeNull();
  expect(home('首页')).toBeNull();
});
