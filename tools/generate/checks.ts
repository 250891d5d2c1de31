import { burdenRules, schemeChecks } from '@mingjian/engine';
import { cell, code, MADE, page, table } from './markdown.ts';
import { headComment } from './sources.ts';

const severities = { error: 'error 错误', warning: 'warning 提醒', open: 'open 待定' } as const;

/** Every scheme check 方案体检 with what it says. */
export function checksPage(): string {
  const overview = schemeChecks.map(({ id, title, words }) => [
    `[\`${id}\`](#${id})`,
    [...new Set(Object.values(words).map(({ severity }) => severities[severity]))].join('、'),
    cell(title.zh),
    cell(title.en),
  ]);
  const details = schemeChecks.map(({ id, words }) => {
    const { about, example } = headComment(`packages/engine/src/checks/${id}.ts`);
    const rows = Object.values(words).map(({ severity, zh, en, mendZh, mendEn }) => [
      severities[severity],
      `${cell(zh)} → ${cell(mendZh)}`,
      `${cell(en)} → ${cell(mendEn)}`,
    ]);
    return [
      `## ${id}`,
      cell(about),
      ...(example ? [`Example 例：${cell(example)}`] : []),
      table(['severity 程度', '中文', 'English'], rows),
    ].join('\n\n');
  });
  return page(
    '# Scheme checks 方案体检',
    MADE,
    `${code('mingjian check SCHEME')} runs all of them. Only errors stop a scheme; warnings are for a person to judge; open points have to be decided before a round. 只有错误会使方案不能用；提醒由人判断；待定须在考评开始前定下来。`,
    table(['check 检查', 'severity 程度', '查什么', 'looks for'], overview),
    ...details,
    '## Burden check 减负体检',
    `${code('mingjian check SCHEME --burden')} and the scheme workbench also tell which demands may burden those assessed: advice to a person, by rules of documents that bid otherwise. “memory” was written down without the text at hand: compare it with the issued one before you quote it. 只是提醒，由人判断；标 memory 的条文尚未与文本核对，引用前请核对印发的原文。`,
    table(
      ['rule 规则', '查什么', 'looks for', 'document 依据', 'clause 条文', 'known by 来源'],
      burdenRules.map(({ id, title, document, clause, confidence }) => [
        code(id),
        cell(title.zh),
        cell(title.en),
        cell(`${document.issuer}《${document.title}》${document.date}`),
        cell(clause),
        confidence,
      ]),
    ),
  );
}
