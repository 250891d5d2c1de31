import { bodyOf } from '../../derive/body.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { type Element, missingIn } from '../shared/elements.ts';
import { ACT_20, DISTRICT, WUWEI } from '../shared/sources.ts';

const ELEMENTS: readonly Element[] = [
  { zh: '机关职能', en: 'duties', words: '职能|职责' },
  { zh: '机构设置', en: 'inner offices', words: '机构设置|内设机构|内设科室|科室设置|下属单位' },
  { zh: '办公地址', en: 'address', words: '地\\s*址\\s*[:：]|地址|坐落|位于.{0,30}[路街号]' },
  { zh: '办公时间', en: 'office hours', words: '(?:办公|工作|上班|作息)时间' },
  {
    zh: '联系方式',
    en: 'telephone',
    words: '(?:电\\s*话|联系方式|热线)[^\\n]{0,10}[\\n\\s]*[:：]?[\\n\\s]*\\d|\\d{3,4}[-—－]\\d{7,8}',
  },
  {
    zh: '负责人姓名',
    en: 'head',
    words: '负责人|(?:局长|主任|县长|区长|市长|镇长|乡长|书记)\\s*[:：]|领导(?:信息|班子|成员)',
  },
];

/** The page of an institution says what it does, where it is, when it is open, how to reach it and who heads it. */
export default pageAudit({
  id: 'a20-02-elements',
  title: { zh: '机构职能：要素', en: 'institution: what its page says' },
  says: {
    zh: '机构职能页应写明机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名；少一项记一处，页脚里的不算，各项可以改。',
    en: 'The page of an institution states duties, inner offices, address, office hours, telephone and head; one finding for each that is missing, the footer aside.',
  },
  sources: [ACT_20, DISTRICT, WUWEI],
  params: { elements: ELEMENTS },
  finds: 'suspect',
  appliesTo: ({ items }, { role }) => role === 'institution' && items.filter(({ day }) => day !== null).length < 5,
  judge: (page, { elements }) =>
    missingIn(bodyOf(page), elements).map(
      ({ zh, en }): Finding => ({
        url: page.url,
        where: { zh: `机构职能：${zh}`, en: `institution: ${en}` },
        of: zh,
        observed: '—',
        expected: { zh: `写明${zh}`, en: `${en} stated` },
      }),
    ),
});
