import { type Book, takeFacts } from '@mingjian/engine';
import type { Problem } from '@mingjian/model/problem';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { go, useRoute } from '../../route.ts';
import { dayNumber, dayText, isDayText } from '../../ui/days.ts';
import { applyEdits, type Edit } from '../what-if/edits.ts';
import { chooseView, type Round, type Snapshot, snapshotOn } from './round.ts';

export interface Workbench {
  round: Round;
  /** The chosen assessment and class. */
  view: ReturnType<typeof chooseView>;
  /** The chosen day, at once; `now.scores.asOf` follows when the scores are there. */
  asOf: string;
  setAsOf: (day: string | null) => void;
  /** What is shown: with suppositions, if there are any. */
  now: Snapshot;
  /** What is: the same object where nothing is supposed. */
  actual: Snapshot;
  edits: readonly Edit[];
  /** Takes new suppositions if the facts they lead to hold; otherwise says why not. */
  suppose: (edits: readonly Edit[]) => Problem[];
}

interface Supposition {
  round: Round;
  edits: readonly Edit[];
  book: Book;
}

const NONE: readonly Edit[] = [];

const Context = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(Context);
  if (!workbench) throw new Error('useWorkbench is for pages of a round');
  return workbench;
}

/** How long the slider must rest before the address follows: browsers refuse a flood of address changes. */
const REST = 250;

function useAsOf(round: Round): [string, (day: string | null) => void] {
  const { query } = useRoute();
  const [moving, setMoving] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const fromAddress = query.asOf && isDayText(query.asOf) ? query.asOf : round.shownDay;
  const first = dayNumber(round.plan.periodFrom);
  const last = dayNumber(round.lastDay);
  const clamp = useCallback((day: string) => dayText(Math.min(Math.max(dayNumber(day), first), last)), [first, last]);
  const setAsOf = useCallback(
    (day: string | null) => {
      const next = day === null ? round.lastDay : clamp(day);
      setMoving(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        go({ query: { asOf: next === round.shownDay ? undefined : next } }, 'replace');
        setMoving(null);
      }, REST);
    },
    [round, clamp],
  );
  return [moving ?? clamp(fromAddress), setAsOf];
}

export function WorkbenchProvider({ round, children }: { round: Round; children: ReactNode }) {
  const { query } = useRoute();
  const [asOf, setAsOf] = useAsOf(round);
  const [held, setHeld] = useState<Supposition | null>(null);
  // A supposition belongs to the data it was made on.
  const { edits, book: supposed } = held?.round === round ? held : { edits: NONE, book: round.book };
  const day = useDeferredValue(asOf);
  const actual = useMemo(() => snapshotOn(round, round.book, day), [round, day]);
  const now = useMemo(() => snapshotOn(round, supposed, day), [round, supposed, day]);
  const view = useMemo(
    () => chooseView(round, { result: query.result, class: query.class }),
    [round, query.result, query.class],
  );
  const workbench = useMemo<Workbench>(() => {
    const suppose = (next: readonly Edit[]): Problem[] => {
      if (next.length === 0) {
        setHeld(null);
        return [];
      }
      const book = takeFacts(round.roster, applyEdits(round.facts, next));
      if (!book.ok) return book.problems;
      setHeld({ round, edits: next, book: book.value });
      return [];
    };
    return { round, view, asOf, setAsOf, now, actual, edits, suppose };
  }, [round, view, asOf, setAsOf, now, actual, edits]);
  return <Context value={workbench}>{children}</Context>;
}
