import { expect, it } from 'vitest';
import { pageOf, tags } from '../testing/page.ts';
import { roleIn, roleOf } from './role.ts';

it.each([
  ['甲市财政局政府信息公开指南（2024年版）', 'guide'],
  ['政府信息公开制度', 'regulations'],
  ['法定主动公开内容', 'statutory'],
  ['政府信息公开年报', 'reports'],
  ['依申请公开', 'requests'],
  ['机构职能', 'institution'],
  ['领导之窗', 'leaders'],
  ['政策解读', 'interpretations'],
  ['甲市人民政府公报', 'gazette'],
  ['市长信箱', 'letters'],
  ['关于修订政府信息公开指南的通知', null],
  ['领导调研乡村振兴', null],
  ['通知公告', null],
])('“%s” is the name of %s', (name, role) => {
  expect(roleIn(name)).toBe(role);
});

it('takes the tag of the page, then its title, then the words that led there', () => {
  const article = pageOf('', { head: tags({ ArticleTitle: '甲局召开会议', ColumnName: '机构职能' }) });
  expect(roleOf(article, 'content', '')).toBeNull();
  expect(roleOf(pageOf('', { head: tags({ ColumnName: '机构职能' }) }), 'column', '')).toBe('institution');
  expect(roleOf(pageOf('', { head: '<title>领导信息-甲市人民政府</title>' }), 'content', '')).toBe('leaders');
  expect(roleOf(pageOf(''), 'content', '依申请公开')).toBe('requests');
  expect(roleOf(pageOf(''), 'home', '依申请公开')).toBeNull();
});
