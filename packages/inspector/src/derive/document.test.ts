import { expect, it } from 'vitest';
import { documentPage } from '../testing/document.ts';
import { pageOf } from '../testing/page.ts';
import { documentOf } from './document.ts';

it('reads a head that is a table, and one that is a line', () => {
  expect(documentOf(documentPage())).toEqual({
    number: '甲政办〔2026〕12号',
    elements: {
      index: 'JZ00-2026-0001',
      topic: '财政',
      issuer: '甲市人民政府办公室',
      number: '甲政办〔2026〕12号',
      written: '2026-05-06',
      published: '2026-05-08',
      validity: '有效',
    },
    written: '2026-05-06',
    published: '2026-05-08',
  });
  const line = pageOf('<p>发布机构：甲市财政局 文号：甲财〔2026〕3号 成文日期：2026年5月6日</p><p>通知全文</p>');
  expect(documentOf(line)?.elements).toEqual({
    issuer: '甲市财政局',
    number: '甲财〔2026〕3号',
    written: '2026年5月6日',
  });
});

it('does not take the next label for the value of an empty one', () => {
  const page = pageOf(
    '<table><tr><td>发文字号：</td><td>甲财〔2026〕3号</td><td>有效性：</td><td></td><td>成文日期：</td><td>2026-05-06</td></tr></table>',
  );
  expect(documentOf(page)?.elements).toEqual({ number: '甲财〔2026〕3号', written: '2026-05-06' });
});

it('takes a number that stands alone in a line', () => {
  expect(documentOf(pageOf('<h1>关于做好防汛工作的通知</h1><p>甲政〔2026〕5号</p><p>各单位：</p>'))?.number).toBe(
    '甲政〔2026〕5号',
  );
});

it('knows what is none: a number in a sentence, an interpretation, a list', () => {
  expect(documentOf(pageOf('<p>根据国发〔2020〕1号文件要求，</p>'))).toBeNull();
  expect(documentOf(pageOf('<p>文号：甲政〔2026〕5号</p>', { head: '<title>《甲市办法》解读</title>' }))).toBeNull();
  const list = Array.from({ length: 6 }, (_, at) => `<li><a href="${at}.html">文件</a>2026-05-0${at + 1}</li>`).join(
    '',
  );
  expect(documentOf(pageOf(`<p>文号：甲政〔2026〕5号</p>${list}`))).toBeNull();
});
