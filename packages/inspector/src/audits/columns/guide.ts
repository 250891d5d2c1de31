import { bodyOf } from '../../derive/body.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { type Element, missingIn } from '../shared/elements.ts';
import { ACT_12 } from '../shared/sources.ts';

const ELEMENTS: readonly Element[] = [
  {
    zh: '信息的分类和编排',
    en: 'how information is classed and arranged',
    words: '分类|编排|主动公开(?:的)?(?:范围|内容|信息)',
  },
  { zh: '获取方式', en: 'how it is obtained', words: '获取(?:方式|途径|渠道|形式)|公开(?:形式|方式|渠道|途径)' },
  { zh: '公开工作机构名称', en: 'name of the office', words: '(?:工作|受理|主管|办理)机构|机构名称|受理(?:单位|部门)' },
  { zh: '办公地址', en: 'address', words: '地\\s*址' },
  { zh: '办公时间', en: 'office hours', words: '(?:办公|工作|受理)时间' },
  { zh: '联系电话', en: 'telephone', words: '电\\s*话' },
  { zh: '传真或电子邮箱', en: 'fax or e-mail', words: '传\\s*真|邮\\s*箱|@' },
  { zh: '申请程序', en: 'how to apply', words: '申请(?:程序|流程|方式|的提出)|提出申请|申请表' },
  { zh: '监督和救济', en: 'supervision and remedies', words: '行政复议|行政诉讼|监督|举报|投诉' },
];

/** The guide says what there is, how to get it, where to ask and what to do when that fails. */
export default pageAudit({
  id: 'guide-elements',
  title: { zh: '公开指南：要素', en: 'disclosure guide: what it says' },
  says: {
    zh: '政府信息公开指南应写明分类和编排、获取方式，公开工作机构的名称、地址、时间、电话、传真或邮箱，申请程序，监督和救济；少一项记一处。',
    en: 'The guide states how information is arranged and obtained, the office with address, hours, telephone, fax or e-mail, how to apply, and remedies; one finding for each that is missing.',
  },
  sources: [ACT_12],
  params: { elements: ELEMENTS },
  finds: 'suspect',
  appliesTo: ({ items }, { role }) => role === 'guide' && items.filter(({ day }) => day !== null).length < 5,
  judge: (page, { elements }) =>
    missingIn(bodyOf(page), elements).map(
      ({ zh, en }): Finding => ({
        url: page.url,
        where: { zh: `公开指南：${zh}`, en: `guide: ${en}` },
        observed: '—',
        expected: { zh: `写明${zh}`, en: `${en} stated` },
      }),
    ),
});
