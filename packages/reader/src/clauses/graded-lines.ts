import type { Reading } from './reading.ts';
import type { Band } from './rule.ts';

/** A级：无人迟到（10分）: a line that begins with the grade it describes. */
const GRADE = /^\s*([A-E]级|[A-E]等|[一二三四五]档|优秀?|良好?|中等?|一般|合格|不合格|较?差)：/;
/** Fewer lines are no table of grades. */
const LEAST = 3;

/**
 * A级：…（10分）/ B级：…（3-5分）/ D级：…（0分）: lines that each begin with a grade and end with what it is worth are one scale. `items` are
 * where the lines of the text begin.
 */
export function joinGradedLines(text: string, items: readonly number[], readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  let run: { readonly reading: Reading; readonly band: Band }[] = [];
  const flush = (): void => {
    const [first, ...others] = run;
    if (first && run.length >= LEAST)
      out.push({
        rule: { kind: 'band', on: '等次', bands: run.map(({ band }) => band) },
        piece: first.reading.piece,
        doubts: [],
        with: others.map(({ reading }) => reading.piece),
      });
    else out.push(...run.map(({ reading }) => reading));
    run = [];
  };
  for (const reading of readings) {
    const label = GRADE.exec(text.slice(items[reading.piece.item] ?? 0, reading.piece.event.from))?.[1];
    const band = label === undefined ? undefined : bandOf(label, reading);
    const last = run.at(-1);
    const follows =
      last === undefined ||
      (reading.piece.item === last.reading.piece.item + 1 && run.every((one) => one.band.label !== label));
    if (!band || !follows) flush();
    if (band) run.push({ reading, band });
    else out.push(reading);
  }
  flush();
  return out;
}

function bandOf(label: string, { rule }: Reading): Band | undefined {
  const open = { label, from: null, to: null };
  if (rule.kind === 'allOrNothing') return { ...open, points: 0 };
  if (rule.kind === 'award' && rule.base && rule.per === null) return { ...open, points: rule.points };
  if (rule.kind === 'judgement' && rule.min !== undefined && rule.min >= 0 && rule.max !== undefined)
    return { ...open, points: null, min: rule.min, max: rule.max };
  return undefined;
}
