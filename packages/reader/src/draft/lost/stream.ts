import type { Place } from '@mingjian/model/problem';
import type { Said } from '../outline/lines.ts';

/** The text of lines in one piece, and where in the document each place of it is. */
export interface Stream {
  readonly text: string;
  readonly placeAt: (at: number) => Place;
  /** The lines above a place, the one that it cuts up to there. */
  readonly above: (at: number) => Said[];
}

export function streamOf(lines: readonly Said[]): Stream {
  const starts: { at: number; place: Place }[] = [];
  let text = '';
  for (const { text: words, place, fresh } of lines) {
    if (text !== '' && fresh) text += '\n';
    starts.push({ at: text.length, place });
    text += words;
  }
  return {
    text: `${text}\n`,
    above: (at) =>
      lines.flatMap((line, index) => {
        const from = starts[index]?.at ?? 0;
        return from < at ? [{ ...line, text: line.text.slice(0, at - from) }] : [];
      }),
    placeAt: (at) => {
      // The last line that begins before the place.
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle]?.at ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return starts[low]?.place ?? {};
    },
  };
}

/** Parts of a stream that go on in each other, such as a table over several pages without its headers. */
export interface Pages {
  readonly text: string;
  readonly placeAt: (at: number) => Place;
}

export function pagesOf(stream: Stream, parts: readonly { readonly from: number; readonly to: number }[]): Pages {
  let text = '';
  const starts = parts.map(({ from, to }) => {
    const at = text.length;
    text += stream.text.slice(from, to);
    return { at, by: from - at };
  });
  return {
    text,
    placeAt: (at) => stream.placeAt(at + (starts.filter((start) => start.at <= at).at(-1)?.by ?? 0)),
  };
}
