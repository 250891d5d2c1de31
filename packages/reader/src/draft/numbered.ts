/** An entry of a list counted from one: its words without the number, and where it stands, number and all. */
export interface Numbered {
  readonly text: string;
  readonly at: readonly [from: number, to: number];
}

/** 1. 1、 · ①: as indicators are numbered too. */
export const DOTTED = /(?:^|(?<=[。；;！\s）)]))(?:(\d{1,2})[.、．](?!\d)|([①-⑳]))\s*/g;
/** （1） · （一）: those that most often part the things which one criterion looks for. */
const BRACKETED = /(?:^|(?<=[。；;，,：:！\s）)]))[（(](?:(\d{1,2})|([一二三四五六七八九十]))[）)]\s*/g;

/** The list of a text that is counted from one without a gap, by the first of these ways that gives one; empty: there is none. */
export function numberedIn(text: string, ways: readonly RegExp[] = [BRACKETED, DOTTED]): Numbered[] {
  for (const pattern of ways) {
    const starts = [...text.matchAll(pattern)];
    if (starts.length < 2 || starts.some((start, index) => numberOf(start) !== index + 1)) continue;
    return starts.map((start, index) => {
      const to = starts[index + 1]?.index ?? text.length;
      return { text: text.slice(start.index + start[0].length, to).trim(), at: [start.index, to] };
    });
  }
  return [];
}

function numberOf([, digits, sign]: RegExpMatchArray): number {
  if (digits !== undefined) return Number(digits);
  const word = '一二三四五六七八九十'.indexOf(sign ?? ' ');
  return word >= 0 ? word + 1 : (sign?.charCodeAt(0) ?? 0) - 0x245f;
}
