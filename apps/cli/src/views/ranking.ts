import type { ResultScore, ScoreReport, Status, UnitScore } from '@mingjian/model';
import type { Context } from '../io.ts';
import { type Cell, type Column, tableLines } from '../text/table.ts';
import { cut, harmless, wrap } from '../text/width.ts';
import { pointsText, rangeBar, roughly } from './points.ts';

/** Columns of the range bar, by the width of the terminal. */
const barWidth = (columns: number): number => (columns >= 100 ? 20 : 10);

/** What the ranking needs to know of the scheme: names of the classes in their order. */
export interface ClassNames {
  readonly classes: readonly { readonly id: string; readonly name: string }[];
}

/** The units of every result and class in order of rank, then what is still missing. */
export function rankingLines(report: ScoreReport, names: ClassNames, context: Context): string[] {
  const { ink, say, world } = context;
  const lines = [
    ink.bold(`${report.scheme} v${report.version}`) + say(`  截至 ${report.asOf}`, `  as of ${report.asOf}`),
  ];
  const given = Object.keys(report.sampleParams ?? {});
  if (given.length > 0) {
    const list = given.length > 8 ? `${given.slice(0, 8).join('、')} …` : given.join('、');
    const text = say(
      `以下 ${given.length} 个参数不是文件所定：${list}`,
      `${given.length} parameters are not the document's: ${list}`,
    );
    lines.push(...wrap(harmless(text), world.columns).map(ink.yellow));
  }
  const results = new Map(report.units.flatMap((unit) => unit.results.map((one) => [one.result, one.name])));
  for (const [result, title] of results) {
    for (const { id, name } of names.classes) {
      const rows = report.units.flatMap((unit) => {
        const score = unit.class === id ? unit.results.find((one) => one.result === result) : undefined;
        return score ? [{ unit, score }] : [];
      });
      if (rows.length > 0) lines.push('', ...rankingTable(`${title} · ${name}`, rows, context));
    }
  }
  return [...lines, ...missingLines(report, context), ...noteLines(report, context)];
}

interface Row {
  unit: UnitScore;
  score: ResultScore;
}

const order = ({ score }: Row): number => score.rankRange?.[0] ?? Number.POSITIVE_INFINITY;

function rankingTable(title: string, rows: Row[], { ink, say, world }: Context): string[] {
  // Unit files keep their order among equals: sorting is stable.
  rows.sort((a, b) => order(a) - order(b) || (b.score.rankRange ? 0 : 1) - (a.score.rankRange ? 0 : 1));
  const open = rows.some(({ score }) => score.status === 'provisional');
  const graded = rows.some(({ score }) => score.grade !== null);
  const [first] = rows;
  const full = first === undefined ? '' : say(`满分 ${first.score.full}`, `full ${first.score.full}`);
  const columns: Column[] = [
    { title: say('名次', 'rank'), align: 'right' },
    { title: say('单位', 'unit'), narrow: 'cut' },
    { title: say('得分', 'points'), align: 'right' },
    ...(open ? [{ title: say('范围', 'range') }] : []),
    ...(graded ? [{ title: say('等次', 'grade') }] : []),
    { title: say('状态', 'status') },
  ];
  const statusDraw: Record<Status, (text: string) => string> = {
    final: ink.green,
    provisional: ink.yellow,
    vetoed: ink.red,
    notApplicable: ink.dim,
  };
  const table = tableLines(
    columns,
    rows.map(({ unit, score }): Cell[] => [
      { text: rankText(score) },
      { text: unit.name },
      { text: pointsCell(score), draw: ink.bold },
      ...(open ? [{ text: rangeBar(score.range[0], score.range[1], score.full, barWidth(world.columns)) }] : []),
      ...(graded ? [{ text: score.grade ?? '' }] : []),
      { text: statusWord(score.status, say), draw: statusDraw[score.status] },
    ]),
    { width: world.columns, heading: ink.dim },
  );
  return [`${ink.bold(harmless(title))}  ${ink.dim(full)}`, ...table];
}

/** A provisional unit has no rank, though its range may have shrunk to one. */
export function rankText({ rank, rankRange }: ResultScore): string {
  if (rank !== null || rankRange === null) return rank === null ? '–' : String(rank);
  const [best, worst] = rankRange;
  return best === worst ? String(best) : `${best}–${worst}`;
}

function pointsCell(score: ResultScore): string {
  if (score.status === 'notApplicable') return '–';
  if (score.points !== null) return pointsText(score.points);
  const [lo, hi] = score.range;
  return `${pointsText(lo)}–${pointsText(hi)}`;
}

export function statusWord(status: Status, say: Context['say']): string {
  switch (status) {
    case 'final':
      return say('已定', 'final');
    case 'provisional':
      return say('待定', 'provisional');
    case 'vetoed':
      return say('否决', 'vetoed');
    case 'notApplicable':
      return say('不适用', 'not applicable');
  }
}

/** One line a unit, most widely open first. */
function missingLines(report: ScoreReport, { ink, say, world }: Context): string[] {
  const open = report.units.filter((unit) => unit.missing.length > 0);
  if (open.length === 0) return [];
  const width = (unit: UnitScore): number =>
    Math.max(0, ...unit.results.map(({ range: [lo, hi] }) => roughly(hi) - roughly(lo)));
  const lines = [...open]
    .sort((a, b) => width(b) - width(a))
    .map((unit) => {
      const where = [...new Set(unit.missing.map(({ code, name }) => `${code} ${name}`))].join(say('、', ', '));
      const text = say(
        `${unit.name}：缺 ${unit.missing.length} 项（${where}）`,
        `${unit.name}: ${unit.missing.length} missing (${where})`,
      );
      return `  ${cut(harmless(text), world.columns - 2)}`;
    });
  return ['', ink.bold(say('尚缺', 'Missing')), ...lines];
}

function noteLines(report: ScoreReport, { ink, say, world }: Context): string[] {
  const aside = report.setAside.map(({ fact, unit, date, text }) => `${fact} ${unit} ${date} ${text}`);
  const block = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0
      ? []
      : ['', ink.bold(title), ...texts.map((text) => `  ${cut(harmless(text), world.columns - 2)}`)];
  return [
    ...block(say('时段之外的事实', 'Facts outside the period'), aside),
    ...block(
      say('提示', 'Notices'),
      report.notices.map((notice) => notice.text),
    ),
  ];
}
