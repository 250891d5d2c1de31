import { type MouseEvent, useMemo } from 'react';
import type { Workshop } from './use-workshop.ts';

/** After an answer the list moves, and another button lies under the mouse: as long as a double click takes, presses mean the old one. */
export const STILL = 500;

/** Tells presses that were meant for what stood there before an answer. `clock`: in milliseconds. */
export function makeStill(clock: () => number) {
  let answered = Number.NEGATIVE_INFINITY;
  return {
    answer: (): void => {
      answered = clock();
    },
    isMeantForBefore: (): boolean => clock() - answered < STILL,
  };
}

/** A list of questions in which the half second after an answer answers nothing: `change` for its items, the rest for its box. */
export function useStill(change: Workshop['change']): {
  readonly change: Workshop['change'];
  readonly box: { readonly onClickCapture: (event: MouseEvent) => void };
} {
  return useMemo(() => {
    const still = makeStill(() => performance.now());
    return {
      change: (edit, tag) => {
        still.answer();
        change(edit, tag);
      },
      box: {
        onClickCapture: (event) => {
          if (!still.isMeantForBefore()) return;
          event.preventDefault();
          event.stopPropagation();
        },
      },
    };
  }, [change]);
}
