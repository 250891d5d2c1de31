import { numberIn } from '../../derive/report/figures.ts';
import { type Report, reportOf } from '../../derive/report/report.ts';
import type { Page } from '../../gather/page.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { OWN, REPORT } from '../shared/sources.ts';

const FIRST_PART = /总体情况([\s\S]{0,20000}?)二\s*[、.．][^\n]{0,20}主动公开/;

interface Said {
  readonly name: string;
  /** A number in the words of part one. */
  readonly words: RegExp;
  /** What it may be by the tables; null: they do not say. */
  readonly table: (report: Report) => readonly (number | null)[];
}

const SAID: readonly Said[] = [
  {
    name: '收到的申请',
    words: /(?:收到|新收|受理)[^。；\n\d]{0,30}申请[^。；\n\d]{0,8}(\d{1,7})\s*[件条份宗]/g,
    // What was carried in is counted by some.
    table: ({ applications }) => {
      const [received, carriedIn] = [applications?.received, applications?.carriedIn].map((row) =>
        numberIn(row?.figures.at(-1)),
      );
      return [received ?? null, received == null || carriedIn == null ? null : received + carriedIn];
    },
  },
  {
    name: '行政复议',
    words: /行政复议(?:案件|申请)?[^。；，、\n\d]{0,8}(\d{1,6})\s*[件起宗]/g,
    table: ({ court }) => [numberIn(court?.reviews.total)],
  },
  {
    name: '行政诉讼',
    words: /行政诉讼(?:案件)?[^。；，、\n\d]{0,8}(\d{1,6})\s*[件起宗]/g,
    table: ({ court }) => {
      const [one, two] = [numberIn(court?.suits.total), numberIn(court?.suitsAfterReview.total)];
      return [one === null || two === null ? null : one + two];
    },
  },
];

/** What the first part of a report says in words is what its tables say in numbers. */
export default pageAudit({
  id: 'report-text-vs-table',
  title: { zh: '年报：文字与表格一致', en: 'annual report: words and tables agree' },
  says: {
    zh: '第一部分写的申请、行政复议、行政诉讼件数，应与第三、四部分表格里的总计一致（申请含不含上年结转都可以）；文字说的是不是同一件事由人看。',
    en: 'The numbers of applications, reviews and lawsuits that part one names are the totals of the tables in parts three and four; whether the words mean the same, a person sees.',
  },
  sources: [REPORT, OWN],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => compared(page).length > 0,
  judge: (page) =>
    compared(page).flatMap(({ name, said, table }): Finding[] =>
      table.includes(said)
        ? []
        : [
            {
              url: page.url,
              where: { zh: `第一部分：${name}`, en: `part one: ${name}` },
              observed: `${said} ≠ ${table[0]}`,
              expected: { zh: `与表格一致（${table[0]}）`, en: `as in the table (${table[0]})` },
            },
          ],
    ),
});

/** Numbers of part one beside what the tables have for them. */
function compared(page: Page): { name: string; said: number; table: readonly number[] }[] {
  const report = reportOf(page);
  const text = report === null ? undefined : FIRST_PART.exec(page.text)?.[1]?.replace(FULL_WIDTH, narrow);
  if (report === null || text === undefined) return [];
  return SAID.flatMap(({ name, words, table }) => {
    const known = table(report).filter((value) => value !== null);
    return known.length === 0
      ? []
      : [...text.matchAll(words)].map(([, said]) => ({ name, said: Number(said), table: known }));
  });
}

const FULL_WIDTH = /[０-９]/g;
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
