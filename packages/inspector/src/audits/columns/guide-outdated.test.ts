import { expect, it } from 'vitest';
import { namedPage } from '../../testing/columns.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './guide-outdated.ts';

const found = (body: string, name = '政府信息公开指南') => observed(look(audit, namedPage(name, body)));

it('passes a guide by the act of 2019', () => {
  expect(found('<p>自收到申请之日起20个工作日内予以答复，不收取费用。</p>')).toEqual([]);
});

it('finds what was the law before', () => {
  expect(
    found(
      '<p>根据国务院令第492号，公民可以根据自身生产、生活、科研等特殊需要申请。</p><p>收到申请之日起15个工作日内予以答复，并收取检索、复制、邮寄等成本费用。</p>',
    ),
  ).toHaveLength(4);
});

it('does not apply to other pages', () => {
  expect(found('国务院令第492号', '通知公告')).toBeNull();
});
