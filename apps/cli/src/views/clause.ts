import { type ReadClause, sayDoubt, sayRule } from '@mingjian/reader/clauses';
import type { Context } from '../io.ts';
import { harmless, wrap } from '../text/width.ts';

/** One criterion: its words, each rule as understood beside the words it was read from, and what a person should look at. */
export function clauseLines(read: ReadClause, { ink, lang, say, world }: Context): string[] {
  const block = (text: string, first: string): string[] =>
    wrap(harmless(text), world.columns - first.length).map(
      (line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line,
    );
  const quote = ([from, to]: readonly [number, number]): string =>
    say('“', '“') + read.text.slice(from, to).trim() + say('”', '”');
  const lines = block(read.text.trim(), '').map(ink.bold);
  for (const rule of read.rules) {
    lines.push(...block(`${rule.kind}  ${sayRule(rule, lang)}`, '  ').map(ink.green));
    lines.push(...block(quote(rule.at), '    ').map(ink.dim));
  }
  if (read.groupCap !== undefined) {
    lines.push(...block(say(`以上几条合计最多${read.groupCap}分`, `together at most ${read.groupCap}`), '  '));
  }
  for (const doubt of read.doubts)
    lines.push(...block(`? ${sayDoubt(doubt.code, lang)}  ${quote(doubt.at)}`, '  ').map(ink.yellow));
  for (const unread of read.rest)
    lines.push(...block(`${say('✗ 没有读懂', '✗ not read')}  ${quote(unread.at)}`, '  ').map(ink.red));
  if (read.rules.length + read.doubts.length + read.rest.length === 0)
    lines.push(ink.dim(say('  没有计分的话。', '  Nothing here scores.')));
  return lines;
}
