import { useState } from 'react';
import { useSubmit } from '../use-submit.ts';
import { lookAt, type Plan, type Preview, preview, type Sheet, type Taken, take } from './api.ts';
import { cleaned } from './mapping.ts';
import { fullest } from './sheet-choice.tsx';

const nothing: ReadonlySet<string> = new Set();

/** An import on its way: a file, its sheets with their mapping, what a comparison showed, what was taken. */
export function useImport(round: string) {
  const [file, setFile] = useState<File | null>(null);
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<Preview | null>(null);
  const [withdraw, setWithdraw] = useState(nothing);
  const [taken, setTaken] = useState<Taken | null>(null);
  const sheet = sheets[at] ?? null;

  const forget = () => {
    setSeen(null);
    setWithdraw(nothing);
  };
  const look = useSubmit(async (one: File) => {
    const found = await lookAt(round, one);
    setSheets(found.sheets);
    setAt(fullest(found.sheets));
  });
  const planOf = ({ columns, constants, header }: Sheet): Plan => cleaned({ sheet: at, header, columns, constants });
  const comparing = useSubmit(async (one: File, chosen: Sheet) => setSeen(await preview(round, one, planOf(chosen))));
  const taking = useSubmit(async (one: File, chosen: Sheet, what: Preview, reason: string) => {
    const said = { plan: planOf(chosen), judged: what.judged, reason, withdraw: [...withdraw] };
    setTaken(await take(round, one, said));
    setFile(null);
    setSheets([]);
    forget();
  });
  const clear = () => {
    look.clear();
    comparing.clear();
    taking.clear();
  };
  return {
    file,
    sheets,
    at,
    sheet,
    seen,
    withdraw,
    setWithdraw,
    taken,
    busy: look.busy || comparing.busy || taking.busy,
    error: look.error ?? comparing.error ?? taking.error,
    async choose(one: File | null) {
      setFile(one);
      setSheets([]);
      setTaken(null);
      forget();
      clear();
      if (one) await look.submit(one);
    },
    pick(which: number) {
      setAt(which);
      forget();
    },
    /** Another mapping: what was compared by the old one no longer says anything. */
    change(changed: Sheet) {
      setSheets(sheets.map((one, n) => (n === at ? changed : one)));
      forget();
    },
    async compare() {
      forget();
      clear();
      if (file && sheet) await comparing.submit(file, sheet);
    },
    async confirm(reason: string) {
      clear();
      if (file && sheet && seen) await taking.submit(file, sheet, seen, reason);
    },
  };
}
