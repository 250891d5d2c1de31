import { useEffect, useRef } from 'react';

/** Whether somebody is typing: then a letter is a letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

const isPressed = (target: EventTarget | null, what: string): boolean =>
  target instanceof HTMLElement && target.matches(what);

/** What the space bar presses by itself, unless it only stands for its row of a list. */
const PRESSED = 'button:not([data-row]), a, input, summary, select';

export interface DeskKeys {
  /** `j` and `k`. */
  readonly step?: (by: 1 | -1) => void;
  /** The arrows up and down do the same. */
  readonly arrows?: boolean;
  /** The space bar: marks the row one is at. */
  readonly mark?: () => void;
  /** A digit, 0–9. */
  readonly digit?: (digit: number) => void;
  /** `n`: nothing was handed in. */
  readonly none?: () => void;
  /** Ctrl or ⌘ with Enter; also while typing. */
  readonly save?: () => void;
}

/** The keys of the desk, as long as no sheet lies over the page. */
export function useDeskKeys(keys: DeskKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || event.isComposing) return;
      const { step, arrows, mark, digit, none, save } = now.current;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save?.();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j' || event.key === 'k') step?.(event.key === 'j' ? 1 : -1);
      else if (event.key === 'n') none?.();
      else if (arrows && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && !isPressed(event.target, 'input')) {
        event.preventDefault();
        step?.(event.key === 'ArrowDown' ? 1 : -1);
      } else if (mark && event.key === ' ' && !isPressed(event.target, PRESSED)) {
        event.preventDefault();
        mark();
      } else if (/^\d$/.test(event.key) && digit) {
        event.preventDefault();
        digit(Number(event.key));
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
