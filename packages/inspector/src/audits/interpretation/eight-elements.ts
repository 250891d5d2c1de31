import { bodyOf } from '../../derive/body.ts';
import { interpretationOf } from '../../derive/interpretation.ts';
import { pageAudit } from '../audit.ts';
import { type Element, missingIn } from '../shared/elements.ts';
import { WUHU } from '../shared/sources.ts';

const ELEMENTS: readonly Element[] = [
  { zh: '决策背景和依据', en: 'background and grounds', words: '背景|依据|必要性' },
  { zh: '制定意义和总体考虑', en: 'meaning and general view', words: '意义|总体考虑|总体思路|总体要求' },
  { zh: '研判和起草过程', en: 'how it was drafted', words: '起草过程|制定过程|研判|起草情况|出台过程' },
  { zh: '工作目标', en: 'aims', words: '目标' },
  { zh: '主要任务', en: 'main tasks', words: '主要任务|主要内容|重点任务|主要措施' },
  { zh: '创新举措', en: 'what is new', words: '创新|亮点|特色' },
  { zh: '保障措施', en: 'how it is secured', words: '保障措施|保障机制|组织保障|下一步' },
  {
    zh: '解读机关、解读人和联系方式',
    en: 'who interprets, with telephone or e-mail',
    words: '解读(?:机关|单位|部门|人|人员)[\\s\\S]{0,200}?(?:\\d{3,4}[-—－ ]?\\d{7,8}|1[3-9]\\d{9}|[\\w.-]+@[\\w.-]+)',
  },
];

/** An interpretation in words has its eight elements. */
export default pageAudit({
  id: 'interp-eight-elements',
  title: { zh: '政策解读：八项内容', en: 'interpretations: eight elements' },
  says: {
    zh: '文字解读应写明决策背景和依据、制定意义和总体考虑、研判和起草过程、工作目标、主要任务、创新举措、保障措施、解读机关和解读人及联系方式；一篇记一处，列出缺的；各项怎么认可以改。',
    en: 'An interpretation in words has eight elements, from grounds to who interprets and how to reach them; one finding for a page, with what is missing.',
  },
  sources: [WUHU],
  params: { elements: ELEMENTS, most: 0 },
  finds: 'suspect',
  appliesTo: (page) => interpretationOf(page)?.forms.includes('text') === true,
  judge(page, { elements, most }) {
    const missing = missingIn(bodyOf(page), elements);
    if (missing.length <= most) return [];
    return [
      {
        url: page.url,
        where: {
          zh: `解读缺：${missing.map(({ zh }) => zh).join('、')}`,
          en: `missing: ${missing.map(({ en }) => en).join('; ')}`,
        },
        observed: `${elements.length - missing.length}/${elements.length}`,
        expected: { zh: `${elements.length}项内容齐全`, en: `all ${elements.length} elements` },
      },
    ];
  },
});
