import { fileAudit } from '../audit.ts';
import { personalIn } from '../shared/in-pieces.ts';
import { bankCardsIn } from '../shared/personal.ts';
import { OWN, WUHU } from '../shared/sources.ts';

/** A person's bank card in a file. */
export default fileAudit({
  id: 'attachment-bank-card',
  title: { zh: '附件：银行卡号', en: 'files: the number of a bank card' },
  says: {
    zh: '附件里不得有个人的完整银行卡号；按校验位核对，收款单位的账号除外。',
    en: 'No number of a person’s bank card in full in a file; the check figure decides, and an office’s account is none.',
  },
  sources: [WUHU, OWN],
  params: { before: 40 },
  finds: 'suspect',
  judge: (file, { before }) =>
    personalIn(file, ({ text, heading }) => bankCardsIn(text, before, heading), {
      zh: '只留末四位',
      en: 'the last four figures only',
    }),
});
