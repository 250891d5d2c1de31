import { audits, failures, type SiteReport, type Verdict } from '@mingjian/inspector';
import type { AuditUse } from '@mingjian/model';
import type { Context } from '../io.ts';
import { harmless, wrap } from '../text/width.ts';

const VERDICTS: Readonly<Record<Verdict, readonly [sign: string, zh: string, en: string]>> = {
  fail: ['✗', '有问题', 'not in order'],
  suspect: ['?', '线索，待核实', 'leads, to be looked at'],
  pass: ['✓', '没有发现', 'in order'],
  notApplicable: ['–', '不适用', 'does not apply'],
  notTestable: ['○', '没能检查', 'could not be looked at'],
};
const SHOWN = 5;

/**
 * A site with what each audit found, the places of the first few, and what could not be seen. `uses`: the indicators that each audit is
 * for, where a scheme chose them.
 */
export function inspectionLines(
  site: SiteReport,
  uses: readonly (readonly AuditUse[])[],
  { ink, lang, say, world }: Context,
): string[] {
  const block = (text: string, first: string): string[] =>
    wrap(harmless(text), Math.max(20, world.columns - first.length)).map(
      (line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line,
    );
  const lines = [
    ink.bold(harmless(site.home)),
    say(`${site.today}，看到 ${site.pages} 个网页`, `${site.today}, ${site.pages} pages seen`) +
      (site.cut ? say('，没有看完', ', not all of them') : ''),
    '',
  ];
  for (const [at, { audit: id, verdict, findings, count, why }] of site.results.entries()) {
    const [sign, zh, en] = VERDICTS[verdict];
    const title = audits.find((audit) => audit.id === id)?.title[lang] ?? id;
    const told = `${sign} ${title}：${say(zh, en)}${count > 0 ? ` ${count}` : ''}${why ? `（${why[lang]}）` : ''}`;
    lines.push(
      verdict === 'fail'
        ? ink.red(told)
        : verdict === 'suspect'
          ? ink.yellow(told)
          : verdict === 'pass'
            ? told
            : ink.dim(told),
    );
    for (const use of count > 0 ? (uses[at] ?? []) : [])
      lines.push(ink.dim(`    ${say('指标', 'indicator')} ${use.indicator}：${say(...becomes(use))}`));
    for (const { url, where, observed, expected } of findings.slice(0, SHOWN)) {
      lines.push(...block(`${where[lang]}  ${observed} → ${expected[lang]}`, '    '));
      lines.push(...block(url, '      ').map(ink.dim));
    }
    if (count > SHOWN) lines.push(ink.dim(say(`    ……共 ${count} 处`, `    … ${count} in all`)));
  }
  const unseen = site.missed.filter(({ failure }) => !failures[failure].fault);
  if (unseen.length > 0) {
    lines.push('', ink.bold(say(`没能看的 ${unseen.length}（不扣分）`, `Not seen: ${unseen.length} (nobody’s fault)`)));
    for (const { url, failure } of unseen.slice(0, SHOWN))
      lines.push(...block(`${failures[failure][lang]}  ${url}`, '    ').map(ink.dim));
  }
  return [...lines, ''];
}

/** What a confirmed finding becomes under an indicator. */
function becomes({ fact }: AuditUse): readonly [zh: string, en: string] {
  if (fact === undefined) return ['供评定参考', 'shown to the person who judges'];
  if (fact.kind === 'measure') return ['核实后记数值', 'the number is recorded once confirmed'];
  if (fact.kind === 'item') return ['核实后记为不达标', 'recorded as not met once confirmed'];
  const per = {
    finding: ['每处', 'for each'],
    page: ['每页', 'for each page'],
    site: ['全站', 'for the site'],
  } as const;
  return [`核实后${per[fact.per][0]}记一条`, `one event ${per[fact.per][1]} once confirmed`];
}
