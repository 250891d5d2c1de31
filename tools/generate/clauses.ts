import type { Scheme } from '@mingjian/model';
import { type ClauseRow, rowsOf } from './clause-rows.ts';
import { cell, code, MADE, page, table } from './markdown.ts';
import { builtinSchemes } from './sources.ts';

const HEAD = [
  'clause 条款',
  'indicator, or what it governs 指标或所管的事',
  'words of the plan 原文',
  'place in the scheme 方案中的位置',
  'classes 类别',
  'rules 规则',
  'parameters 参数',
  'assumptions 假设',
];

/** Every clause of the built-in plans, with what executes it. */
export function clausesPage(): string {
  const schemes = builtinSchemes();
  return page(
    '# Clauses 条款对照',
    MADE,
    'Every clause of the five plans: its words, where it stands in the scheme, which rules execute it, which open parameters it asks for and how it is read where it is silent. 五份方案的每一条：原文、在方案文件中的位置、由哪类规则执行、方案没写明哪些数字、原文没有写明时怎样读。',
    schemes.map((scheme) => `- [${cell(scheme.title)}](#${scheme.id})`).join('\n'),
    ...schemes.map(section),
  );
}

function section(scheme: Scheme): string {
  const { title, issuer, number, date, dateText } = scheme.document;
  return [
    `## ${scheme.id}`,
    cell([title, issuer, number, dateText ?? date].filter((part) => part !== undefined).join(' · ')),
    table(HEAD, rowsOf(scheme).map(cells)),
    '### Readings 假设',
    table(
      ['assumption 假设', 'clause 条款', 'words of the plan 原文', 'reading 读法', 'instead 也可以'],
      Object.entries(scheme.assumptions).map(([name, { clause, text, reading, instead }]) => [
        code(name),
        cell(clause),
        cell(text),
        cell(reading),
        cell(instead ?? ''),
      ]),
    ),
  ].join('\n\n');
}

const cells = (row: ClauseRow): string[] => [
  cell(row.clause),
  cell(row.name),
  cell(row.words.join('\n')),
  row.places.map(code).join('<br>'),
  cell(row.classes.join('、')),
  row.rules.map(code).join('<br>'),
  row.params.map(code).join('<br>'),
  row.assumptions.map(code).join('<br>'),
];
