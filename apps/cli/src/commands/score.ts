import { report, score as scoreBook, unitLedger } from '@mingjian/engine';
import { isDay, problem, type ScoreReport } from '@mingjian/model';
import { readInput } from '../input.ts';
import { type Context, refuse } from '../io.ts';
import { ledgerLines } from '../views/ledger.ts';
import { rankingLines } from '../views/ranking.ts';

export interface ScoreOptions {
  units?: string;
  facts: string;
  asOf?: string;
  params?: string;
  explain?: string;
  json?: true;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text);

/** Scores the units of a round: rankings, the ledger of one unit, or all of it as JSON. */
export async function score(context: Context, scheme: string, options: ScoreOptions): Promise<number> {
  const json = options.json === true;
  const { asOf, explain } = options;
  const book = await readInput({
    scheme,
    schemesFolder: context.world.schemesFolder,
    units: options.units,
    facts: options.facts,
    params: options.params,
    lang: context.lang,
  });
  const badDate = asOf !== undefined && !isDate(asOf) ? [problem('as-of-date', {}, { value: asOf })] : [];
  if (!book.ok || badDate.length > 0) return refuse(context, [...badDate, ...(book.ok ? [] : book.problems)], json);

  const scores = scoreBook(book.value, asOf === undefined ? {} : { asOf });
  const { lang } = context;
  const ledger = explain === undefined ? undefined : unitLedger(scores, explain, { lang });
  if (ledger === null) return refuse(context, [problem('fact-unit-unknown', {}, { unit: explain ?? '' })], json);
  if (json) {
    printJson(context, report(scores, { lang, ...(ledger === undefined ? {} : { units: [ledger.unit] }) }));
  } else if (ledger) {
    for (const line of ledgerLines(ledger, context)) context.line(line);
  } else {
    for (const line of rankingLines(report(scores, { lang, nodes: false }), book.value.roster.plan, context))
      context.line(line);
  }
  return 0;
}

/** One unit a line: the report of a whole province fits into no single string. */
function printJson(context: Context, { units, ...rest }: ScoreReport): void {
  context.line(`${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "units": [`);
  for (const [at, unit] of units.entries()) context.line(JSON.stringify(unit) + (at === units.length - 1 ? '' : ','));
  context.line(']}');
}
