import { describe, expect, it } from 'vitest';
import { read, shortOf } from '../testing/read.ts';

const short = async (html: string | Uint8Array, name = 'f.html') => shortOf(await read(html, name));

describe('readHtml', () => {
  it('takes what is seen: headings, paragraphs, line breaks; no scripts, styles and hidden parts', async () => {
    const html = `<!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body><script>alert(1)</script>
      <h2>考核方案</h2><p>一、考核对象<p>各县区，
      各部门 and<br>others<div style="display:none">暗</div><div hidden>暗</div><noscript>无</noscript>
      尾<table></table></body></html>`;
    expect(await short(html)).toEqual(['#2 考核方案', '#1 一、考核对象', '各县区，各部门 and\nothers', '尾']);
  });

  it('lays tables out with their spans, also where tags are left open, and keeps nested ones in their cell', async () => {
    const html = `<table><caption>表1</caption><tr><th colspan=2>指标<th>标准
      <tr><td rowspan=2><p>公开<p>8分<td>年报<td><table><tr><td>内</table>
      <tr><td>指南<td>缺扣1分</table>后`;
    expect(await short(html)).toEqual([
      '表1',
      [
        ['指标', '指标', '标准'],
        ['公开\n8分', '年报', '内'],
        ['公开\n8分', '指南', '缺扣1分'],
      ],
      '后',
    ]);
  });

  it('counts ordered lists as printed, and lets a typed number stand', async () => {
    const html =
      '<ol start=3><li>甲<li value=7>乙</ol><ol type=a><li>丙</ol><ol style="list-style-type:cjk-ideographic"><li>丁</ol><ol><li>1. 戊</ol><ul><li>己</ul><ol style="list-style:none"><li>庚</ol>';
    expect(await short(html)).toEqual(['3.甲', '7.乙', 'a.丙', '#1 一、丁', '1. 戊', '己', '庚']);
  });

  it('finds the encoding: by what the page says, else UTF-8, else GB18030; damage is told', async () => {
    const gbk = Uint8Array.from([0xbf, 0xbc, 0xba, 0xcb]);
    const page = (head: string, body: Uint8Array) => Buffer.concat([Buffer.from(`<html>${head}<p>`), body]);
    expect(await short(page('<meta charset="gb2312">', gbk))).toEqual(['考核']);
    expect(await short(page('', gbk))).toEqual(['考核']);
    expect(await short(page('<meta charset=utf-8>', gbk))).toEqual(['考核']);
    expect(await short(page('<meta charset=no-such>', Buffer.from('考核')))).toEqual(['考核']);
    const damaged = await read(
      page('<meta charset=utf-8>', Buffer.concat([Buffer.from('考'), Buffer.from([0xff, 0xff])])),
      'f.htm',
    );
    expect(damaged.warnings[0]).toMatchObject({ code: 'document-characters-lost', values: { count: 2 } });
  });

  it('is known by its bytes: many systems save a page as .doc', async () => {
    const { kind, warnings } = await read('<html><body><p>考核', '方案.doc');
    expect([kind, warnings.map(({ code }) => code)]).toEqual(['html', ['document-named-otherwise']]);
  });

  it('refuses nesting and spans without end', async () => {
    await expect(short('<b>'.repeat(50_000))).rejects.toThrow('document-too-much');
    await expect(short('<table><tr><td>'.repeat(100))).rejects.toThrow('document-too-much');
    const spans = '<tr><td rowspan=65534 colspan=1000>x'.repeat(5_000);
    await expect(short(`<table>${spans}</table>`)).rejects.toThrow('document-too-much');
  });
});
