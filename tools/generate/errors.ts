import { problemCatalogue } from '@mingjian/model';
import { cell, code, MADE, page, table } from './markdown.ts';

/** Every error about outside input: its code, what it says, how to mend it. `{name}` stands for a value. */
export function errorsPage(): string {
  const rows = Object.entries(problemCatalogue).map(([id, { zh, en, mendZh, mendEn }]) => [
    code(id),
    `${cell(zh)} ${cell(mendZh)}`,
    `${cell(en)} ${cell(mendEn)}`,
  ]);
  return page(
    '# Errors 错误一览',
    MADE,
    'Every error the product reports about input from outside. Each message ends with its code in square brackets. 每条错误信息末尾的方括号里是它的代码。',
    table(['code 代码', '中文', 'English'], rows),
  );
}
