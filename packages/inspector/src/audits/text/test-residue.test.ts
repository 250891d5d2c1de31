import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './test-residue.ts';

const found = (text: string) => observed(look(audit, pageOf(text)));

it.each(['测试测试', '此处输入内容', '{{ item.title }}', 'java.lang.NullPointerException', 'Lorem ipsum'])(
  'finds “%s”',
  (text) => {
    expect(found(`标题 ${text} 结束`)).toEqual([text]);
  },
);

it('passes words that speak of tests', () => {
  expect(found('公务员考试测试安排，软件测试中心招聘')).toEqual([]);
});
