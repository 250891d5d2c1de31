import type { Problem, SchemeNode } from '@mingjian/model';
import { placeText, problemLine } from '@mingjian/model/problem';
import { type Draft, sayQuestion } from '@mingjian/reader/draft';
import type { Context } from '../io.ts';
import { harmless, wrap } from '../text/width.ts';

/** The tree as read with its marks and rules, then the questions that a person answers, each with its place. */
export function draftLines(
  draft: Draft,
  warnings: readonly Problem[],
  out: string | undefined,
  { ink, lang, say, world }: Context,
): string[] {
  const { scheme, questions } = draft;
  const block = (text: string, first: string): string[] =>
    wrap(harmless(text), world.columns - first.length).map(
      (line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line,
    );
  const lines = [ink.bold(harmless(scheme.title)), ''];
  const show = (node: SchemeNode, depth: number): void => {
    const full = typeof node.full === 'string' ? `  ${node.full}` : '';
    const rules = node.rules ? ink.dim(`  ${node.rules.map((rule) => rule.kind).join(' ')}`) : '';
    // Names that only the scheme file uses (mutual-score) are no numbers of the document.
    const number =
      node.code === undefined || /^[a-z]/.test(node.code) ? '' : ink.dim(harmless(node.code).replace(/(?<!）)$/, ' '));
    lines.push(`${'  '.repeat(depth)}${number}${harmless(node.name)}${full}${rules}`);
    for (const child of node.children ?? []) show(child, depth + 1);
  };
  for (const nodes of Object.values(scheme.sheets)) for (const node of nodes) show(node, 1);
  for (const { root } of scheme.results) {
    for (const node of root.children ?? []) show(node, 1);
    const beside = [...(root.extra ?? []), ...(root.after ?? [])];
    if (beside.length > 0) lines.push(ink.dim(say('  不占总分：', '  beside the full marks:')));
    for (const node of beside) show(node, 1);
  }
  lines.push('', ink.bold(say(`待答 ${questions.length}`, `Questions ${questions.length}`)), '');
  for (const question of questions) {
    const place = placeText(question.place, lang);
    lines.push(
      ...block(
        `${sayQuestion(question.code, lang)}${question.node ? `  ${question.node}` : ''}${place ? `  （${place}）` : ''}`,
        '  ? ',
      ).map(ink.yellow),
    );
    lines.push(...block(question.text, '      ').map(ink.dim));
  }
  for (const warning of warnings) lines.push(...block(problemLine(warning, lang), '  ! '));
  if (out !== undefined) lines.push('', say(`草稿已写入 ${out}`, `The draft was written to ${out}`));
  return lines;
}
