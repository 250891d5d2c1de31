import type { Place } from '@mingjian/model/problem';
import type { Said } from '../outline/lines.ts';

/** A part of the prose of a plan below a heading that names something: （一）专业机构测评 with what it says of it. */
export interface Section {
  readonly name: string;
  /** In percent, `*` where it is masked; absent where none is stated. */
  readonly share?: string;
  /** What stands below the heading, also in deeper headings, line by line. */
  readonly lines: readonly string[];
  /** How its heading is numbered: sections of one rank are siblings. */
  readonly rank: number;
  readonly place: Place;
}

/** Numbers of headings, upper ones first. */
const NUMBERS = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^(?:\d{1,2}|\*{1,2})[.．、](?!\d)/,
  /^(?:[（(]\d{1,2}[)）]|\d{1,2}[)）])/,
];
/** 加、扣分环节。: a heading that lost its number. */
const STAGE = /^[\u4e00-\u9fff、]{2,10}环节[。：:]?$/;
const NAME = /^([^，。；：:（()）]{2,18})(?:[（(]([\d.]+|\*+)[%％][)）])?(?:[。：:]\s*|$)/;
const WEIGHT = /^(?:考核|考评|测评)?(?:权重|占比|所占比例)(?:为)?[：:]?(?:占)?([\d.]+|\*+)[%％]/;
const masked = (figure: string | undefined): string | undefined =>
  figure === undefined ? undefined : figure.includes('*') ? '*' : figure;

/** The sections of a text, in order; a section holds the lines of those below it. */
export function sectionsIn(said: readonly Said[]): Section[] {
  const open: { section: Section; lines: string[] }[] = [];
  const found: { section: Section; lines: string[] }[] = [];
  for (const { text, place } of said) {
    const bare = text.replace(/\s+/g, '');
    const rank = STAGE.test(bare) ? 1 : NUMBERS.findIndex((number) => number.test(bare));
    const words = rank === -1 ? bare : bare.replace(NUMBERS[rank] ?? '', '');
    const head = rank === -1 ? null : NAME.exec(words);
    if (!head) {
      for (const one of open) one.lines.push(bare);
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.section.rank ?? 0) >= rank) open.pop();
    for (const one of open) one.lines.push(bare);
    const share = masked(head[2]);
    const rest = words.slice(head[0].length);
    const made = {
      section: { name: head[1] ?? '', ...(share === undefined ? {} : { share }), lines: [], rank, place },
      lines: rest === '' ? [] : [rest],
    };
    open.push(made);
    found.push(made);
  }
  return found.map(({ section, lines }) => {
    const share = section.share ?? lines.map((line) => masked(WEIGHT.exec(line)?.[1])).find((one) => one !== undefined);
    return { ...section, ...(share === undefined ? {} : { share }), lines };
  });
}
