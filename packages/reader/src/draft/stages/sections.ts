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
  interface Open extends Omit<Section, 'lines' | 'share'> {
    share: string | undefined;
    readonly lines: string[];
  }
  const found: Open[] = [];
  let open: Open[] = [];
  for (const { text, place } of said) {
    const bare = text.replace(/\s+/g, '');
    const numbered = NUMBERS.findIndex((number) => number.test(bare));
    const rank = numbered === -1 && STAGE.test(bare) ? 1 : numbered;
    const words = numbered === -1 ? bare : bare.replace(NUMBERS[numbered] ?? '', '');
    const head = rank === -1 ? null : NAME.exec(words);
    // A number ends what is below the one before it, also where it heads a sentence.
    if (rank !== -1) open = open.filter((one) => one.rank < rank);
    for (const one of open) one.lines.push(bare);
    const last = open.at(-1);
    if (last) last.share ??= masked(WEIGHT.exec(bare)?.[1]);
    if (!head) continue;
    const rest = words.slice(head[0].length);
    const section = { name: head[1] ?? '', share: masked(head[2]), lines: rest === '' ? [] : [rest], rank, place };
    open.push(section);
    found.push(section);
  }
  return found.map(({ share, ...section }) => ({ ...section, ...(share === undefined ? {} : { share }) }));
}
