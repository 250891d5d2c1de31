import { useEffect, useRef } from 'react';

/** Whether somebody is typing: then a letter is a letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

export interface DeskKeys {
  /** `j` and `k`. */
  readonly step?: (by: 1 | -1) => void;
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
      const { step, digit, none, save } = now.current;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save?.();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j' || event.key === 'k') step?.(event.key === 'j' ? 1 : -1);
      else if (event.key === 'n') none?.();
      else if (/^\d$/.test(event.key) && digit) {
        event.preventDefault();
        digit(Number(event.key));
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
