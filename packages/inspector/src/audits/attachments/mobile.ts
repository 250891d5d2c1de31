import { fileAudit } from '../audit.ts';
import { personalIn } from '../shared/in-pieces.ts';
import { mobilesIn } from '../shared/personal.ts';
import { OWN, WUHU } from '../shared/sources.ts';

/** A person's mobile number in a file. */
export default fileAudit({
  id: 'attachment-mobile',
  title: { zh: '附件：手机号', en: 'files: a mobile number in full' },
  says: {
    zh: '附件里不得有个人的完整手机号；前面或列标题写明是联系、监督等公务电话的除外。',
    en: 'No mobile number of a person in full in a file; one that words before it or the head of its column call an office’s is none.',
  },
  sources: [WUHU, OWN],
  params: { before: 24 },
  finds: 'suspect',
  judge: (file, { before }) =>
    personalIn(file, ({ text, heading }) => mobilesIn(text, before, heading), {
      zh: '隐去中间四位',
      en: 'the four figures in the middle hidden',
    }),
});
