import { documentOf } from '../../derive/document.ts';
import { pageAudit } from '../audit.ts';
import { WUHU } from '../shared/sources.ts';

const FILE = /\.(?:docx?|wps|pdf|ofd|txt|rtf|zip)(?:$|[?#])/i;

/** The text of a document can be downloaded as a file. */
export default pageAudit({
  id: 'doc-download',
  title: { zh: '文件页：文本下载', en: 'documents: to be downloaded' },
  says: {
    zh: '政策文件页应提供文本下载，有一个文档附件或“下载”链接即可；由脚本生成的下载按钮要在浏览器里核对。',
    en: 'The page of a document offers its text as a file, or a link to download it; a button made by scripts has to be looked at in a browser.',
  },
  sources: [WUHU],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => documentOf(page) !== null,
  judge({ url, links }) {
    const offered = links.some(
      ({ raw, kind, text }) => kind === 'page' && (FILE.test(raw) || FILE.test(text) || /下载/.test(text)),
    );
    if (offered) return [];
    return [
      {
        url,
        where: { zh: '附件和链接', en: 'files and links' },
        observed: '—',
        expected: { zh: '有可以下载的文本', en: 'a file to download' },
      },
    ];
  },
});
