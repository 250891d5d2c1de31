import { fileAudit } from '../audit.ts';
import { personalIn } from '../shared/in-pieces.ts';
import { idCardsIn } from '../shared/personal.ts';
import { IDCARD, WUHU } from '../shared/sources.ts';

/** A citizen's number in full in a file, hidden cells and deleted passages too. */
export default fileAudit({
  id: 'attachment-id-card',
  title: { zh: '附件：身份证号', en: 'files: a citizen’s number in full' },
  says: {
    zh: '附件（docx、xlsx、pdf、txt）里不得有完整的公民身份号码，隐藏的工作表、行、列和删去的文字也看；结果只存打码后的号码。',
    en: 'No citizen’s number in full in a file (docx, xlsx, pdf, txt), in hidden sheets, rows and columns and in deleted passages neither; only a masked number is kept.',
  },
  sources: [IDCARD, WUHU],
  params: {},
  finds: 'suspect',
  judge: (file) =>
    personalIn(file, ({ text }) => idCardsIn(text), {
      zh: '隐去出生日期等中间各位',
      en: 'the figures in the middle hidden',
    }),
});
