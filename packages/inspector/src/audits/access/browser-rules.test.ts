import { expect, it } from 'vitest';
import { Look } from '../../look.ts';
import { aroundOf, look, pageOf } from '../../testing/page.ts';
import audit from './browser-rules.ts';

const page = pageOf('首页');
const broken = (...rules: readonly string[]) => ({
  engine: 'axe-core 4.13.0',
  broken: rules.map((rule, at) => ({ rule, places: at + 1, first: `#a${at}` })),
});
const told = (...rules: readonly string[]) =>
  look(audit, page, {}, { access: broken(...rules) })?.map(({ where, observed, excerpt }) => [
    where.zh,
    observed,
    excerpt,
  ]);

it('passes a page that breaks no rule', () => {
  expect(told()).toEqual([]);
});

it('finds each kind of fault once, with how many places there are and where the first stands', () => {
  expect(told('color-contrast', 'image-alt', 'svg-img-alt', 'aria-roles', 'html-has-lang', 'label')).toEqual([
    ['文字和背景的对比度', '1', 'color-contrast: #a0'],
    ['图片的替代文字', '5', 'image-alt: #a1'],
    ['读屏软件用的标记（ARIA）', '4', 'aria-roles: #a3'],
    ['网页语言（lang）', '5', 'html-has-lang: #a4'],
    ['填写框的名称', '6', 'label: #a5'],
  ]);
});

it('cannot test what no browser looked at', () => {
  expect(look(audit, page)).toBeNull();
  const looking = new Look(audit, undefined);
  looking.page(page, aroundOf(page));
  expect(looking.result(1, 0)).toMatchObject({ verdict: 'notTestable', why: { zh: '没有用浏览器看' } });
});
