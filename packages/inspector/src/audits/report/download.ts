import { reportOf } from '../../derive/report/report.ts';
import { pageAudit } from '../audit.ts';
import { BOZHOU, OWN } from '../shared/sources.ts';

const FILE = /\.(?:docx?|wps|pdf|ofd)(?:$|[?#])/i;

/** The report can be read on its page and downloaded. */
export default pageAudit({
  id: 'report-body-and-download',
  title: { zh: '年报：可读可下载', en: 'annual report: to be read and downloaded' },
  says: {
    zh: '年报应能在页面上直接看到全文，并提供文件下载；缺一样记一处。',
    en: 'A report can be read on its page and is offered as a file; one finding for each that is not so.',
  },
  sources: [BOZHOU, OWN],
  params: { signs: 800 },
  finds: 'suspect',
  appliesTo: (page) => reportOf(page) !== null,
  judge({ url, text, links }, { signs }) {
    const say = (zh: string, en: string) => ({ url, where: { zh, en }, observed: '—', expected: { zh, en } });
    return [
      ...(text.replace(/\s+/g, '').length >= signs ? [] : [say('页面上有全文', 'the text on the page')]),
      ...(links.some(({ raw, kind, text: words }) => kind === 'page' && (FILE.test(raw) || /下载/.test(words)))
        ? []
        : [say('有可下载的文件', 'a file to download')]),
    ];
  },
});
