import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

const POLICE = /公网安备\s*(\d{4,20})\s*号?/;

/** The footer shows the filing with the police: 14 digits. */
export default pageAudit({
  id: 'footer-police',
  title: { zh: '页脚：公安备案号', en: 'footer: filing with the police' },
  says: {
    zh: '页脚应有公安机关备案号，为14位数字。',
    en: 'The footer shows the number of the filing with the police, 14 digits.',
  },
  sources: [G47M, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge(page) {
    const number = POLICE.exec(footerOf(page))?.[1];
    if (number?.length === 14) return [];
    return [inFooter(page, number ?? '—', { zh: '公网安备 加14位数字', en: '公网安备 and 14 digits' })];
  },
});
