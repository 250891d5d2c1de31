import type { Scheme, SchemeFinding } from '@mingjian/model';
import type { Context } from '../io.ts';
import { harmless, wrap } from '../text/width.ts';

const severities = ['error', 'warning', 'open'] as const;

/** Findings of the scheme checks by severity: where, clause, what, how to mend. */
export function findingLines(scheme: Scheme, findings: readonly SchemeFinding[], context: Context): string[] {
  const { ink, say } = context;
  const words = {
    error: { title: say('错误', 'Errors'), draw: ink.red },
    warning: { title: say('提醒', 'Warnings'), draw: ink.yellow },
    open: { title: say('待定', 'Open'), draw: ink.cyan },
  };
  const groups = severities.map((severity) => ({
    ...words[severity],
    found: findings.filter((finding) => finding.severity === severity),
  }));
  const lines = [ink.bold(harmless(scheme.title)), ''];
  for (const { title, draw, found } of groups) {
    if (found.length === 0) continue;
    lines.push(draw(ink.bold(`${title} ${found.length}`)), '');
    for (const finding of found) lines.push(...oneFinding(finding, draw, context), '');
  }
  const counts = groups.map(({ title, found }) => `${title} ${found.length}`).join(say('，', ', '));
  lines.push(findings.length === 0 ? ink.green(say('没有发现问题。', 'Nothing found.')) : counts);
  return lines;
}

function oneFinding(finding: SchemeFinding, draw: (text: string) => string, { ink, say, world }: Context): string[] {
  const clause = finding.clause === null ? '' : say(`（${finding.clause}）`, ` (${finding.clause})`);
  const block = (text: string, first: string, next: string): string[] =>
    wrap(harmless(text), world.columns - next.length).map((line, at) => (at === 0 ? first : next) + line);
  return [
    ...block(`${finding.place}${clause}  [${finding.check}]`, '  ', '  ').map(draw),
    ...block(finding.what, '    ', '    '),
    ...block(finding.mend, '    → ', '      ').map(ink.dim),
  ];
}
