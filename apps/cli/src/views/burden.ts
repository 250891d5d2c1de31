import type { BurdenFinding } from '@mingjian/engine';
import type { Context } from '../io.ts';
import { harmless, wrap } from '../text/width.ts';

/** Advice of the burden check: the indicator with its words, the clause that they touch, and what to ask instead. */
export function burdenLines(findings: readonly BurdenFinding[], { ink, say, world }: Context): string[] {
  const block = (text: string, first: string, next = first): string[] =>
    wrap(harmless(text), world.columns - next.length).map((line, at) => (at === 0 ? first : next) + line);
  const lines = ['', ink.bold(say(`减负体检 ${findings.length}`, `Burden check ${findings.length}`)), ''];
  for (const { place, rule, title, words, says, instead, source } of findings) {
    const { document, clause, confidence } = source;
    const doubt = confidence === 'memory' ? say('；条文待核对', '; clause to be compared') : '';
    lines.push(
      ...block(`${place}  [${rule}] ${title}`, '  ').map(ink.yellow),
      ...block(say(`“${words}”`, `“${words}”`), '    '),
      ...block(`${says}（《${document.title}》${document.date} ${clause}${doubt}）`, '    ').map(ink.dim),
      ...block(instead, '    → ', '      ').map(ink.dim),
      '',
    );
  }
  return lines;
}
