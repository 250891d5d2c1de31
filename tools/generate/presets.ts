import { type Preset, presets } from '@mingjian/inspector';
import { cell, code, MADE, page, table } from './markdown.ts';

/** Every preset 预设: a norm as a choice of audits, each of its numbers with where it stands and how sure we are of it. */
export function presetsPage(): string {
  return page(
    '# Presets of audits 检查预设',
    MADE,
    `${code('mingjian inspect --preset')} takes the audits of one norm with its numbers. ${code('--scheme')} takes those that a scheme uses, which stand in ${code('schemes/audits/')}. 一个预设是一个规范用到的检查和它的数字；方案用到的检查写在 ${code('schemes/audits/')}。可信度见 [audits](audits.md)。`,
    table(
      ['preset 预设', 'norm 规范', 'date 日期', 'audits 检查'],
      presets.map(({ id, title, date, audits }) => [
        `[\`${id}\`](#${id})`,
        cell(title.zh),
        date,
        String(audits.length),
      ]),
    ),
    ...presets.map(partOf),
  );
}

function partOf({ id, title, source, audits, settings }: Preset): string {
  const numbers = settings.map(({ audit, param, value, source: from }) => [
    code(audit),
    code(param),
    code(JSON.stringify(value)),
    `${cell(from.text)}（${from.confidence}）`,
  ]);
  return [
    `## ${id}`,
    `${cell(title.zh)} ${cell(title.en)}：${cell(source.text)}（${source.confidence}）`,
    audits.map((one) => `[\`${one}\`](audits.md#${one})`).join('、'),
    numbers.length > 0 ? table(['audit 检查', 'parameter 参数', 'value 数值', 'source 依据'], numbers) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
