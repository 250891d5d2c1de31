import { ruleDefinitions } from '@mingjian/engine';
import { type RuleKind, ruleKinds } from '@mingjian/model';
import { cell, code, MADE, page, table } from './markdown.ts';
import { headComment, sourceOf } from './sources.ts';
import { isRequired, shapeOf, typeWords } from './types.ts';

const RULES = 'packages/model/src/rule.ts';

/** Every rule kind: what it is for, the facts it takes, its parameters. */
export function rulesPage(): string {
  const kinds = (Object.keys(ruleDefinitions) as RuleKind[]).sort();
  const source = sourceOf(RULES);
  const common = commonOf(source);
  const overview = kinds.map((kind) => [
    `[\`${kind}\`](#${kind.toLowerCase()})`,
    ruleDefinitions[kind].takes.map(code).join(' '),
    cell(headComment(`packages/engine/src/rules/${kind}.ts`).about),
  ]);
  return page(
    '# Rule kinds 评分规则',
    MADE,
    'What each kind does to the last detail, and what happens without any fact, is in the [scheme language](scheme-language.md). 各类规则的确切含义见方案语言说明。',
    table(['kind', 'facts 事实', 'for 用于'], overview),
    '## Every kind 各类共有的参数',
    parameters('deduct', source, (name) => common.has(name)),
    ...kinds.map((kind) => {
      const { about, example } = headComment(`packages/engine/src/rules/${kind}.ts`);
      return [
        `## ${kind}`,
        cell(about),
        `Facts 事实：${ruleDefinitions[kind].takes.map(code).join(' ')}`,
        ...(example ? [`Example 例：${cell(example)}`] : []),
        parameters(kind, source, (name) => !common.has(name)),
      ].join('\n\n');
    }),
  );
}

function parameters(kind: RuleKind, source: string, wanted: (name: string) => boolean): string {
  const entries = Object.entries(shapeOf(ruleKinds[kind])).filter(([name]) => name !== 'kind' && wanted(name));
  if (entries.length === 0) return 'No parameters of its own. 没有另外的参数。';
  const rows = entries.map(([name, type]) => [
    code(name),
    isRequired(type) ? '✓' : '',
    cell(typeWords(type)),
    cell(commentOn(name, kind, source)),
  ]);
  return table(['parameter 参数', 'required 必填', 'value 值', 'meaning 含义'], rows);
}

/** Names of the parameters that all kinds share. */
function commonOf(source: string): Set<string> {
  const block = /const common = \{\n([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
  return new Set([...block.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1] ?? ''));
}

/** The comment above a parameter, in the kind's own block or else in the common one. */
function commentOn(name: string, kind: RuleKind, source: string): string {
  const own = new RegExp(`\\n  ${kind}: rule\\('${kind}', \\{([\\s\\S]*?)\\n  \\}\\)`).exec(source)?.[1] ?? '';
  const shared = /const common = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
  const above = new RegExp(`/\\*\\* ((?:(?!\\*/)[\\s\\S])*?) \\*/\\s*${name}:`);
  return (above.exec(own) ?? above.exec(shared))?.[1] ?? '';
}
