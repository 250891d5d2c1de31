import { audits } from '@mingjian/inspector';
import { cell, code, MADE, page, table } from './markdown.ts';

/** Every audit of websites 网站检查 with its source, how sure we are of it, and its parameters. */
export function auditsPage(): string {
  const overview = audits.map(({ id, title, scope }) => [
    `[\`${id}\`](#${id})`,
    SCOPES[scope],
    cell(title.zh),
    cell(title.en),
  ]);
  const details = audits.map((audit) => {
    const params = Object.entries(audit.params as Readonly<Record<string, unknown>>);
    return [
      `## ${audit.id}`,
      `${cell(audit.says.zh)} ${cell(audit.says.en)}`,
      audit.scope !== 'site' && audit.finds === 'suspect'
        ? '发现的是线索，由人核实。 What is found is a lead for a person.'
        : '',
      `Sources 依据：${audit.sources.map(({ text, confidence }) => `${cell(text)}（${confidence}）`).join('；')}`,
      params.length > 0
        ? `Parameters 参数：${params.map(([name, value]) => `${code(name)} ${shown(value)}`).join('；')}`
        : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return page(
    '# Audits of websites 网站检查',
    MADE,
    `${code('mingjian inspect')} runs all of them. A verdict is pass, fail, suspect, notApplicable or notTestable, never points; what a machine could not see costs nobody anything. 结论只有：没有发现、有问题、线索、不适用、没能检查；不计分，没能看的不算问题。`,
    'Confidence 可信度：F 见于公开文本；P 见于考评方案；M-h、M-m、M-l 凭记忆，高、中、低；D 自己的设定。 F found in a public text, P in a plan, M from memory (high, medium, low), D our own choice.',
    table(['audit 检查', 'looks at 对象', '查什么', 'looks for'], overview),
    ...details,
  );
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return code(text.length > 200 ? `${text.slice(0, 200)}…` : text);
};

const SCOPES = { page: 'page 网页', file: 'file 附件', site: 'site 网站' } as const;
