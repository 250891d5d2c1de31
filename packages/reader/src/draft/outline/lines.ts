import type { Place } from '@mingjian/model/problem';
import { type TextBlock, typedNumber } from '../../blocks/index.ts';

/** What a person would have set as a line of its own, also where a converter ran the lines together. */
export interface Said {
  readonly text: string;
  /** The number with which it begins. */
  readonly number?: string | undefined;
  /** Of a heading that the document declares. */
  readonly level?: number | undefined;
  readonly place: Place;
  /** Whether a line ended before it in the document; else it was cut out of a longer one. */
  readonly fresh: boolean;
}

/** Nobody sets a line this long; below it a number in the middle is left where it stands. */
const LONG = 60;
const HAN = '[一二三四五六七八九十]{1,3}';
/** After a sentence, or a blank, a number of an outline begins a line. */
const CUT = new RegExp(
  [
    `(?<=[。；;：:）)\\]】!！”\\s])(?=${HAN}、)`,
    `(?<=[。；;：:\\s])(?=[（(]${HAN}[)）])`,
    `(?<=[\\u4e00-\\u9fff])(?=${HAN}、[\\u4e00-\\u9fff]{2,30}[（(][\\d*]+(?:个|家|分|%|％))`,
    '(?<=[。；;])\\s*(?=(?:\\d{1,2}|\\*{1,2})[.．、][\\u4e00-\\u9fff“])',
    '(?<=[。；;”）)\\u4e00-\\u9fff\\s])(?=附件[\\d*一二三四五六七八九十]+(?:[—－-]+[\\d*]+)?[\\u4e00-\\u9fff])',
  ].join('|'),
);

/** The lines of texts, those that ran together cut where a number of an outline begins. */
export function saidIn(blocks: readonly TextBlock[]): Said[] {
  return blocks.flatMap((block) => {
    const lines = block.text.split('\n').filter((line) => line.trim() !== '');
    return lines.flatMap((line, index) =>
      cut(line).map((text, at): Said => {
        const words = text.trim();
        return {
          text: words,
          number: typedNumber(words) ?? /^\*{1,2}[.．]/.exec(words)?.[0],
          level: block.kind === 'heading' && index + at === 0 ? block.level : undefined,
          place: block.place,
          fresh: at === 0,
        };
      }),
    );
  });
}

const cut = (line: string): string[] =>
  line.length <= LONG ? [line] : line.split(CUT).filter((part) => part.trim() !== '');

/** Said lines as one text: a line of the document is a line, what was cut is put together again. */
export const together = (lines: readonly Said[]): string =>
  lines.reduce((text, { text: line, fresh }) => (text === '' ? line : `${text}${fresh ? '\n' : ''}${line}`), '');
