import { useTranslation } from 'react-i18next';
import type { Verdict } from './tally.ts';

/** Each verdict has a shape, so that it is told without colour: filled for a fault, hollow for what may be one. */
const shapes: Record<Verdict, string> = {
  fail: 'M6 1l5 9.5H1z',
  suspect: 'M6 1l5 5-5 5-5-5z',
  pass: 'M1.5 6.5l3 3 6-7',
  notApplicable: 'M2 6h8',
  notTestable: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M2.8 2.8l6.4 6.4',
};

/** A verdict in words, with its shape. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span className={`verdict-mark ${verdict}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={shapes[verdict]} />
      </svg>
      {t(`inspections.verdict.${verdict}`)}
    </span>
  );
}
