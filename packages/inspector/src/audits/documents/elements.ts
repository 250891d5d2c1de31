import { documentOf, type ElementName } from '../../derive/document.ts';
import { type Finding, pageAudit, type Words } from '../audit.ts';
import { CATALOGUE, WUHU } from '../shared/sources.ts';

const SAID: Readonly<Record<ElementName, Words>> = {
  index: { zh: '索引号', en: 'index number' },
  topic: { zh: '主题分类', en: 'subject' },
  issuer: { zh: '发文机关', en: 'issuer' },
  number: { zh: '发文字号', en: 'number' },
  written: { zh: '成文日期', en: 'day of writing' },
  published: { zh: '发布日期', en: 'day of publication' },
  validity: { zh: '有效性', en: 'validity' },
};
const WANTED: readonly ElementName[] = ['index', 'issuer', 'number', 'written', 'published', 'validity'];

/** The head of a policy document says what it is: number, issuer, days, whether it is in force. */
export default pageAudit({
  id: 'doc-elements',
  title: { zh: '文件页：要素', en: 'documents: what their head says' },
  says: {
    zh: '政策文件页应列明索引号、发文机关、发文字号、成文日期、发布日期、有效性；少一项记一处，要哪些可以改。',
    en: 'The page of a policy document states index, issuer, number, days of writing and publication, and validity; one finding for each that is missing.',
  },
  sources: [WUHU, CATALOGUE],
  params: { elements: WANTED },
  finds: 'suspect',
  appliesTo: (page) => documentOf(page) !== null,
  judge(page, { elements }): Finding[] {
    const document = documentOf(page);
    if (document === null) return [];
    const has = (name: ElementName): boolean =>
      document.elements[name] !== undefined || (name === 'published' && document.published !== null);
    return elements
      .filter((name) => !has(name))
      .map((name) => ({
        url: page.url,
        where: { zh: `文件信息：${SAID[name].zh}`, en: `head of the document: ${SAID[name].en}` },
        observed: '—',
        expected: { zh: `列明${SAID[name].zh}`, en: `${SAID[name].en} stated` },
      }));
  },
});
