import { expect, it } from 'vitest';
import { namedPage } from '../../testing/columns.ts';
import { look } from '../../testing/page.ts';
import audit from './guide.ts';

const found = (body: string, name = '甲市财政局政府信息公开指南') =>
  look(audit, namedPage(name, body))?.map(({ where }) => where.zh);
const WHOLE =
  '<p>一、主动公开范围</p><p>二、公开形式</p><p>三、受理机构：办公室</p><p>地址：甲市一路1号 办公时间：8:00 电话：0558-5555678 传真：0558-5555679</p><p>四、申请程序</p><p>五、监督：可以申请行政复议</p>';

it('passes a whole guide', () => {
  expect(found(WHOLE)).toEqual([]);
});

it('finds each that is missing', () => {
  expect(found(WHOLE.replace('办公时间：8:00', '').replace('传真：0558-5555679', ''))).toEqual([
    '公开指南：办公时间',
    '公开指南：传真或电子邮箱',
  ]);
});

it('does not apply to other pages', () => {
  expect(found(WHOLE, '关于修订政府信息公开指南的通知')).toBeUndefined();
});
