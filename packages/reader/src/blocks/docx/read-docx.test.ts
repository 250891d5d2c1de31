import { describe, expect, it } from 'vitest';
import { cell, docxOf, list, listed, num, para, part, row, run, table } from '../testing/docx.ts';
import { read, shortOf } from '../testing/read.ts';

const doc = (...parts: Parameters<typeof docxOf>) => read(docxOf(...parts), 'f.docx');
const short = async (...parts: Parameters<typeof docxOf>) => shortOf(await doc(...parts));
const box = (text: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${para(text)}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${para(text)}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent>`;

describe('text of a .docx', () => {
  it('has headings by style, by outline and by their words, and says which number is printed', async () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a"><w:name w:val="小标题"/><w:basedOn w:val="1"/></w:style>';
    const { blocks } = await doc(
      para('考核方案', '<w:pStyle w:val="a"/>') +
        para('第一段', '<w:outlineLvl w:val="1"/>') +
        para('一、考核对象') +
        para('1.各县区，各部门。'),
      { styles },
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: '考核方案', place: { paragraph: 1 } },
      { kind: 'heading', level: 2, text: '第一段', place: { paragraph: 2 } },
      { kind: 'heading', level: 1, text: '一、考核对象', number: '一、', place: { paragraph: 3 } },
      { kind: 'paragraph', text: '1.各县区，各部门。', number: '1.', place: { paragraph: 4 } },
    ]);
  });

  it('keeps insertions, drops deletions with the paragraph marks among them, hidden text and field codes', async () => {
    const body = `<w:p>${run('扣')}<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>${run('2')}</w:ins>${run('分')}</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('一句')}</w:p>${para('话')}<w:p><w:del>${run('全删')}</w:del></w:p><w:p>${run('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('页')}</w:p>`;
    const { warnings } = await doc(body);
    expect(await short(body)).toEqual(['扣2分', '一句话', '见页']);
    expect(warnings.map(({ code, values }) => [code, values.count])).toEqual([['document-changes', 2]]);
  });

  it('takes tabs, line breaks, boxes to tick and non-breaking hyphens', async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('甲')}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0A8"/></w:r></w:p>`;
    expect(await short(body)).toEqual(['甲 乙\n丙-□']);
  });

  it('takes a text box once, as a note after its paragraph, and footnotes and running heads as notes', async () => {
    const body = `<w:p>${run('正文')}<w:r>${box('框内')}</w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${para('下一段')}`;
    const footnotes = `<w:footnote w:id="0">${para('')}</w:footnote><w:footnote w:id="2">${para('注文')}</w:footnote>`;
    const head = part('hdr', para('内部资料'));
    const more = {
      'word/header1.xml': head,
      'word/header2.xml': head,
      'word/footer1.xml': part('ftr', para('— 1 —')),
    };
    expect(await short(body, { footnotes, more })).toEqual([
      '正文',
      '[textBox] 框内',
      '[footnote] 注文',
      '下一段',
      '[header] 内部资料',
    ]);
  });

  it('knows pages where the file tells them, and leaves out the table of contents', async () => {
    const styles = '<w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>';
    const body = `${para('一、总则\t3', '<w:pStyle w:val="t"/>')}${para('首页')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>次页</w:t></w:r></w:p>`;
    const { blocks } = await doc(body, { styles });
    expect(blocks.map(({ place }) => place)).toEqual([
      { page: 1, paragraph: 1 },
      { page: 2, paragraph: 2 },
    ]);
  });

  it('finds the document where the package says it is', async () => {
    const rels =
      '<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="/w/main.xml"/></Relationships>';
    const more = { '_rels/.rels': rels, 'w/main.xml': part('document', `<w:body>${para('别处')}</w:body>`) };
    expect(await short(para('不是这里'), { more })).toEqual(['别处']);
  });
});

describe('automatic numbers', () => {
  const plan = list(
    0,
    ['chineseCountingThousand', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '%1.%3', '<w:isLgl/>'],
  );

  it('are counted level by level, and begin again below', async () => {
    const body = [
      para('考核对象', listed(1)),
      para('县区', listed(1, 1)),
      para('部门', listed(1, 1)),
      para('考核内容', listed(1)),
      para('公开', listed(1, 1)),
      para('年报。', listed(1, 2)),
      para('手打', listed(0)),
    ].join('');
    expect(await short(body, { numbering: plan + num(1, 0) })).toEqual([
      '#1 一、考核对象',
      '#2 （一）县区',
      '#2 （二）部门',
      '#1 二、考核内容',
      '#2 （一）公开',
      '1.年报。',
      '手打',
    ]);
    expect((await doc(body, { numbering: plan + num(1, 0) })).blocks[4]).toMatchObject({ number: '（一）' });
  });

  it('go on from one list to another of the same definition, unless it starts anew', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [1, 1, 2, 3, 3].map((id) => para('条。', listed(id))).join('');
    expect(await short(body, { numbering: plan + num(1, 0) + num(2, 0) + num(3, 0, restart) })).toEqual([
      '一、条。',
      '二、条。',
      '三、条。',
      '一、条。',
      '二、条。',
    ]);
  });

  it('come from styles and list styles too, and count empty paragraphs', async () => {
    const styles =
      '<w:style w:styleId="L"><w:name w:val="list"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="P"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>${list(6, ['decimalEnclosedCircle', '%1'])}${num(1, 5)}${num(2, 6)}`;
    const style = '<w:pStyle w:val="P"/>';
    expect(await short(para('甲', style) + para('', style) + para('丙', style), { styles, numbering })).toEqual([
      '①甲',
      '③丙',
    ]);
  });

  it('are arabic where a level asks for it, and nothing for bullets', async () => {
    const numbering = plan + list(1, ['bullet', '\uf06c']) + num(1, 0) + num(2, 1);
    const body = para('章', listed(1)) + para('节', listed(1, 3)) + para('点', listed(2));
    expect(await short(body, { numbering })).toEqual(['#1 一、章', '1.1 节', '点']);
  });
});

describe('tables of a .docx', () => {
  it('resolve spans in both directions: a merged cell is the same cell in each of its places', async () => {
    const { blocks } = await doc(
      table(
        row(cell('指标', '<w:gridSpan w:val="2"/>'), cell('标准')),
        row(cell('公开\n8分', '<w:vMerge w:val="restart"/>'), cell('年报'), cell('迟报扣1分')),
        row(cell('', '<w:vMerge/>'), cell('指南'), cell('缺扣1分')),
        row(cell('合计', '<w:gridSpan w:val="3"/>')),
      ),
    );
    expect(shortOf({ blocks })).toEqual([
      [
        ['指标', '指标', '标准'],
        ['公开\n8分', '年报', '迟报扣1分'],
        ['公开\n8分', '指南', '缺扣1分'],
        ['合计', '合计', '合计'],
      ],
    ]);
    const grid = blocks[0]?.kind === 'table' ? blocks[0].grid : [];
    expect(grid[1]?.[0]).toBe(grid[2]?.[0]);
    expect(grid[1]?.[0]).toMatchObject({
      row: 1,
      column: 0,
      rowSpan: 2,
      columnSpan: 1,
      place: { table: 1, row: 2, column: 1 },
    });
  });

  it('keep nested tables in their cell, drop deleted rows and leave room before a row', async () => {
    const body = table(
      `<w:tr>${cell('甲')}<w:tc>${table(row(cell('内')))}${para('后')}</w:tc></w:tr>`,
      `<w:tr><w:trPr><w:del/></w:trPr>${cell('删')}${cell('删')}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('右')}</w:tr>`,
    );
    expect(await short(body)).toEqual([
      [
        ['甲', '内\n后'],
        ['', '右'],
      ],
    ]);
  });

  it('are joined over pages: with repeated headings, and where the rows just go on', async () => {
    const head = row(cell('指标'), cell('标准'));
    const one = (name: string) => row(cell(name), cell('扣1分。'));
    const joined = await doc(table(head, one('甲')) + para('续表') + table(head, one('乙')) + table(one('丙')));
    expect(shortOf(joined)).toEqual([
      [
        ['指标', '标准'],
        ['甲', '扣1分。'],
        ['乙', '扣1分。'],
        ['丙', '扣1分。'],
      ],
    ]);
    expect(joined.blocks[0]).toMatchObject({ joins: [2, 3] });
    expect(joined.warnings.map(({ code, place }) => [code, place.table])).toEqual([
      ['document-tables-joined', 2],
      ['document-tables-joined', 3],
    ]);
    const apart = table(head, one('甲')) + table(row(cell('单位'), cell('类别')), one('乙'));
    expect(await short(apart)).toHaveLength(2);
    expect(await short(table(head, one('甲')) + para('附件2') + table(head, one('乙')))).toHaveLength(3);
  });
});

describe('what else is in a .docx', () => {
  it('macros are told and left alone, pictures are counted', async () => {
    const body = `${para('正文')}<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>`;
    const { warnings } = await read(docxOf(body, { more: { 'word/vbaProject.bin': 'x' } }), 'f.docm');
    expect(warnings.map(({ code }) => code)).toEqual(['document-macros', 'document-pictures']);
  });

  it('entities are refused, external links are not followed', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${part('document', `<w:body>${para('&a;')}</w:body>`)}`;
    await expect(doc('', { more: { 'word/document.xml': bomb } })).rejects.toThrow('document-dtd');
  });

  it('nesting without end is refused', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(40)}${para('x')}${'</w:tc></w:tr></w:tbl>'.repeat(40)}`;
    await expect(doc(deep)).rejects.toThrow('document-too-much');
    await expect(doc('<w:x>'.repeat(100_000))).rejects.toThrow('document-too-much');
    const wide = table(row(cell('a', '<w:gridSpan w:val="999"/>')).repeat(100_000));
    await expect(doc(wide)).rejects.toThrow('document-too-much');
  });
});
