import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

const ICP = /[\u4e00-\u9fff]ICP\s*(?:备|证)\s*\d{6,10}\s*号(?:-\d{1,3})?/i;

/** The footer shows the ICP filing. */
export default pageAudit({
  id: 'footer-icp',
  title: { zh: '页脚：ICP备案号', en: 'footer: ICP filing' },
  says: { zh: '页脚应有ICP备案号，如“皖ICP备12345678号-1”。', en: 'The footer shows the number of the ICP filing.' },
  sources: [G47M, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge: (page) =>
    ICP.test(footerOf(page)) ? [] : [inFooter(page, '—', { zh: '有ICP备案号', en: 'the number of the ICP filing' })],
});
