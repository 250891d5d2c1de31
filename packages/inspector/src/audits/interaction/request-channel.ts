import { bodyOf } from '../../derive/body.ts';
import { pageAudit } from '../audit.ts';
import { ACT, WUWEI } from '../shared/sources.ts';

/** The page on requests offers a form, or says how to hand one in. */
export default pageAudit({
  id: 'foi-channel',
  title: { zh: '依申请公开：渠道', en: 'requests: a way to hand them in' },
  says: {
    zh: '依申请公开页应有在线申请的表单或链接、申请表下载，或者写明申请办法；能不能提交由人试。',
    en: 'The page on requests has a form or a link to one, a file to download, or says how to apply; whether it can be handed in, a person tries.',
  },
  sources: [ACT, WUWEI],
  params: {
    words: '在线申请|网上申请|我要申请|申请入口|申请表|申请流程|申请方式|提出申请|提交[^。]{0,20}申请|当面|邮寄',
  },
  finds: 'suspect',
  appliesTo: ({ items }, { role }) => role === 'requests' && items.filter(({ day }) => day !== null).length < 5,
  judge(page, { words }) {
    if (page.links.some(({ kind }) => kind === 'form' || kind === 'frame')) return [];
    if (new RegExp(words).test(bodyOf(page))) return [];
    return [
      {
        url: page.url,
        where: { zh: '依申请公开页', en: 'page on requests' },
        observed: '—',
        expected: { zh: '有申请表单、申请表或申请办法', en: 'a form, a file, or how to apply' },
      },
    ];
  },
});
