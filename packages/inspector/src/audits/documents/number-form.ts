import { documentOf } from '../../derive/document.ts';
import { pageAudit } from '../audit.ts';
import { PAPERS } from '../shared/sources.ts';

const FORM = /^[\u4e00-\u9fff]{1,15}〔(?:19|20)\d{2}〕[1-9]\d{0,4}号$/;

/** The number of a document in its form: six-angled brackets, no 第, no leading zero. */
export default pageAudit({
  id: 'doc-number-form',
  title: { zh: '文件页：发文字号的写法', en: 'documents: how the number is written' },
  says: {
    zh: '发文字号写作“甲政办〔2026〕1号”：年份用六角括号，不加“第”，不编虚位。',
    en: 'A number is written 甲政办〔2026〕1号: six-angled brackets, no 第, no leading zero.',
  },
  sources: [PAPERS],
  params: {},
  finds: 'fail',
  appliesTo: (page) => documentOf(page) !== null,
  judge(page) {
    const number = (documentOf(page)?.number ?? '').replace(/\s+/g, '');
    if (FORM.test(number)) return [];
    return [
      {
        url: page.url,
        where: { zh: '发文字号', en: 'number of the document' },
        observed: number,
        expected: { zh: '机关代字〔年份〕序号号', en: '机关代字〔year〕number号' },
      },
    ];
  },
});
