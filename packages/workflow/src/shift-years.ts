import type { Assumption, Scheme } from '@mingjian/model';
import { moveDays } from './move-days.ts';

const ID = 'other-year';

/**
 * A scheme moved by whole years, so that an office may run a plan of another year in the year `to`: its year, its period
 * and every day that a rule, window, parameter's sample or worked example names. The words, the title and the document
 * stay as issued; an assumption says what was moved. The version is the one moved with the year behind it, so that the
 * same plan moved to the same year is the same version. Throws RangeError where there is nothing to move.
 */
export function shiftYears(scheme: Scheme, to: number): Scheme {
  const years = to - scheme.year;
  if (!Number.isInteger(to) || to < 1 || to > 9998) throw new RangeError(`no year: ${to}`);
  if (years === 0) throw new RangeError(`the scheme is of ${to} already`);
  // When the document was issued does not move, and what was read in it was read then.
  const { document, assumptions, ...rest } = scheme;
  const moved = moveDays(rest, years);
  // Moved twice, it tells of both; what was moved before stands under an id of its own.
  const id = ID in assumptions ? `${ID}-${to}` : ID;
  return {
    ...moved,
    document,
    assumptions: { ...assumptions, [id]: assumption(scheme, to) },
    year: to,
    version: `${scheme.version.replace(new RegExp(`-${scheme.year}$`), '')}-${to}`,
  };
}

/** A day of a rule as the document has it; null where the scheme runs in the year that it was issued for. */
export function beforeMoved({ assumptions, year }: Scheme, day: string): string | null {
  const issued = Number.parseInt(assumptions[ID]?.text ?? '', 10);
  return Number.isNaN(issued) || issued === year ? null : moveDays(day, issued - year);
}

function assumption({ year, period }: Scheme, to: number): Assumption {
  const years = to - year;
  const days = [period.from, period.to].map((day) => moveDays(day, years));
  return {
    clause: '全文',
    text: `${year}年`,
    reading: `按${to}年执行：年度、考核期（${days.map(said).join('至')}）、期限、环节时间和规则里的日期整体${years > 0 ? '后移' : '前移'}${Math.abs(years)}年；原文照录，文中的年份仍是印发时的年份。`,
    instead: `另行印发${to}年的方案，按新方案执行。`,
  };
}

const said = (day: string): string => (day.startsWith('$') ? '原文未写明' : day);
