import type { ReportSpan } from '@mingjian/workflow';
import { fileDay } from '../file-day.ts';
import type { Given } from './dropped-files.ts';
import { isRefused, type Row, rowsOf, toSend } from './hand-in.ts';
import { spanOfName } from './span-of-name.ts';
import type { Job } from './use-sending.ts';

/** What is entered for one period: the day of its material and words such as how many there are. */
export interface Said {
  readonly day: string;
  readonly note: string;
}

/** What is entered in the grid and has not been handed in; both by the label of the period. */
export interface Entry {
  readonly files: readonly (Row & { readonly span: string })[];
  readonly said: Readonly<Record<string, Said>>;
}

export const nothingEntered: Entry = { files: [], said: {} };

export const saidOf = ({ said }: Entry, { label }: { readonly label: string }): Said =>
  said[label] ?? { day: '', note: '' };

/** The last day that material of a period may bear now: none is of tomorrow. */
export const lastDay = ({ to }: ReportSpan, today: string): string => (to < today ? to : today);

/** Files of one period beside those that are there. Where no day stands yet, the files' own is taken if it lies in the period. */
export function withFiles(
  entry: Entry,
  span: ReportSpan,
  given: readonly Given[],
  { indicator, largest, today }: { indicator: string; largest: number; today: string },
): Entry {
  const first = Math.max(-1, ...entry.files.map(({ key }) => key)) + 1;
  const rows = rowsOf(given, [], { indicator, largest });
  const files = [...entry.files, ...rows.map((row) => ({ ...row, key: first + row.key, span: span.label }))];
  const said = saidOf(entry, span);
  const own = fileDay(given.map(({ file }) => file));
  const fits = said.day === '' && own !== null && own >= span.from && own <= lastDay(span, today);
  return { files, said: { ...entry.said, [span.label]: fits ? { ...said, day: own } : said } };
}

/** Puts each file under the period that its name tells, of those that have begun; `left`: those that tell none. */
export function spread<S extends ReportSpan>(
  given: readonly Given[],
  spans: readonly S[],
  today: string,
): { placed: { span: S; files: Given[] }[]; left: Given[] } {
  const begun = spans.filter(({ from }) => from <= today);
  const found = given.map((one) => ({ one, span: spanOfName(one.path, begun) }));
  const placed = begun.flatMap((span) => {
    const files = found.flatMap((each) => (each.span === span ? [each.one] : []));
    return files.length > 0 ? [{ span, files }] : [];
  });
  return { placed, left: found.flatMap(({ one, span }) => (span === null ? [one] : [])) };
}

/** The periods that have files to hand in and no day. */
export const dayless = <S extends ReportSpan>(entry: Entry, spans: readonly S[]): S[] =>
  spans.filter((span) => saidOf(entry, span).day === '' && hasToSend(entry, span));

/** The same with the last day of each period, or today in the one that runs, where none stands. */
export function filledDays(entry: Entry, spans: readonly ReportSpan[], today: string): Entry {
  const filled = dayless(entry, spans).map((span) => [
    span.label,
    { ...saidOf(entry, span), day: lastDay(span, today) },
  ]);
  return { ...entry, said: { ...entry.said, ...Object.fromEntries(filled) } };
}

/** What handing in sends: every file by itself, with the day and words of its period. */
export const jobsOf = ({ files, said }: Entry, place: { unit: string; indicator: string }): Job[] =>
  files.flatMap((row) => {
    if (toSend([row]).length === 0) return [];
    const { day = '', note = '' } = said[row.span] ?? {};
    return [{ row, said: { ...place, happenedOn: day, note: note.trim() } }];
  });

/** What stays after handing in: files that did not arrive or are not taken, with what was said of their periods. */
export function afterSending({ files, said }: Entry): Entry {
  const left = files.filter(({ state }) => state !== 'done');
  const open = new Set(left.map(({ span }) => span));
  return { files: left, said: Object.fromEntries(Object.entries(said).filter(([label]) => open.has(label))) };
}

/** Files that are shown under a period until they are handed in. */
export const filesOf = ({ files }: Entry, { label }: { readonly label: string }) =>
  files.filter(({ span, state }) => span === label && state !== 'done');

/** Whether a period has something to send, so that a day is asked for. */
export const hasToSend = (entry: Entry, span: { readonly label: string }): boolean =>
  filesOf(entry, span).some((row) => !isRefused(row));
