// 发现一件，扣——文字到此为止。 The text at hand ends before the document does: points and indicators are missing.
// Example: 表应为100分, 读到的合计87分, 少13分.
import { compare, subtract, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { cutSpots } from './shared/cut.ts';
import { figure, scaleOf } from './shared/figures.ts';
import { quoted } from './shared/names.ts';
import { upwards } from './shared/subject.ts';

export default defineCheck({
  id: 'document-cut-off',
  title: { zh: '手头的文本没有到头', en: 'the text at hand breaks off' },
  words: {
    sum: {
      severity: 'warning',
      zh: '文本在“{text}”处断了：{class}读到的合计{sum}分，应为{expected}分，少{gap}分。',
      en: 'The text breaks off at “{text}”: {class} adds up to {sum} of {expected} points, {gap} are missing.',
      mendZh: '找到完整的方案，在“指标”里用“添加指标”补上缺的；补齐以前的得分以{sum}分为满分，不能与完整的表比较。',
      mendEn:
        'Find the whole document and add what is missing (“Add an indicator” on the workbench); until then scores are out of {sum}.',
    },
    plain: {
      severity: 'warning',
      zh: '文本在“{text}”处断了，其后的内容不在手头。',
      en: 'The text breaks off at “{text}”; what follows is not at hand.',
      mendZh: '找到完整的方案，补上缺的内容。',
      mendEn: 'Find the whole document and add what is missing.',
    },
  },
  *find(subject) {
    const { cutOff } = subject.scheme.document;
    if (!cutOff) return;
    const spots = cutSpots(subject);
    for (const spot of spots) {
      const root = upwards(spot).at(-1);
      const sum = root ? scaleOf({ view: spot.view, node: root }) : null;
      const expected = figure(cutOff.expected, spot.view.id);
      const short = sum !== null && expected !== null && compare(sum, expected) < 0;
      // The same code in a sheet that is complete is not where the text breaks off.
      if (spots.length > 1 && sum !== null && expected !== null && !short) continue;
      yield {
        message: short ? 'sum' : 'plain',
        place: spot.node.path,
        clause: cutOff.clause,
        about: spot.node.source,
        cls: spot.view.name,
        values: {
          text: quoted(cutOff.text),
          sum: short ? toText(sum) : '',
          expected: short ? toText(expected) : '',
          gap: short ? toText(subtract(expected, sum)) : '',
        },
      };
    }
    if (spots.length === 0)
      yield {
        message: 'plain',
        place: 'document.cutOff',
        clause: cutOff.clause,
        values: { text: quoted(cutOff.text) },
      };
  },
});
