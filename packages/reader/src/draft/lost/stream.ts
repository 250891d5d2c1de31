import type { Place } from '@mingjian/model/problem';
import type { Said } from '../outline/lines.ts';

/** The text of lines in one piece, and where in the document each place of it is. */
export interface Stream {
  readonly text: string;
  readonly placeAt: (at: number) => Place;
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
