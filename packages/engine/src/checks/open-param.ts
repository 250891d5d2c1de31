// 每发现一处，扣*分。 A figure, date, name or table that the document masks or leaves open: somebody has to give it.
// Example: params.late-points “未按时报送的扣*分” → 迟报一次扣几分？ A round cannot start before.
import type { Param } from '@mingjian/model';
import { defineCheck } from './define-check.ts';
import { quoted } from './shared/names.ts';

export default defineCheck({
  id: 'open-param',
  title: { zh: '没写明的数字', en: 'a figure left open' },
  words: {
    masked: {
      severity: 'open',
      zh: '{ask} 原文被遮：“{text}”。',
      en: 'Masked in the document: “{text}”. {ask}',
      mendZh:
        '向发文单位问明：在“指标”里填在“方案里没写明的数字”里，或新建考评时填（参数文件：{name}: …；试算用的示例值是 {sample}）。',
      mendEn:
        'Ask the issuer; fill it in under “Figures the plan leaves open” on the workbench or when a round is made (in a --params file: {name}: …; the sample for trying is {sample}).',
    },
    unstated: {
      severity: 'open',
      zh: '{ask} 原文没有写：“{text}”。',
      en: 'Not said in the document: “{text}”. {ask}',
      mendZh:
        '请主管单位定下来：在“指标”里填在“方案里没写明的数字”里，或新建考评时填（参数文件：{name}: …；试算用的示例值是 {sample}）。',
      mendEn:
        'Have it decided; fill it in under “Figures the plan leaves open” on the workbench or when a round is made (in a --params file: {name}: …; the sample for trying is {sample}).',
    },
  },
  *find({ scheme }) {
    for (const [name, param] of Object.entries(scheme.params)) {
      yield {
        message: isMasked(param) ? 'masked' : 'unstated',
        place: `params.${name}`,
        clause: param.clause,
        values: { name, ask: param.ask, text: quoted(param.text), sample: sampleText(param) },
      };
    }
  },
});

/** Masks are stars or crosses where the figure stood. */
const isMasked = ({ text }: Param): boolean => /[*＊×]/.test(text);

const sampleText = ({ sample }: Param): string => (typeof sample === 'string' ? sample : JSON.stringify(sample));
