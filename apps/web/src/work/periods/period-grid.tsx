import type { Lang } from '@mingjian/model/problem';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowStep } from './next-field.ts';
import { spanNames } from './span-names.ts';
import './period-grid.css';

/** One row per month, quarter …, filled from row to row with the keys. Fields of a kind bear the same `data-field`. */
export function PeriodGrid<S extends { readonly label: string }>(props: {
  spans: readonly S[];
  /** One below the other over the whole width, where a row holds more than a number. */
  wide?: boolean;
  row: (span: S, name: string) => ReactNode;
}) {
  const { i18n } = useTranslation();
  const { spans, wide = false, row } = props;
  const names = spanNames(spans, i18n.language as Lang);
  return (
    <ol className={wide ? 'period-grid wide' : 'period-grid'} onKeyDown={goOn}>
      {spans.map((span, at) => (
        <li key={span.label}>{row(span, names[at] ?? span.label)}</li>
      ))}
    </ol>
  );
}

/** Takes the focus to the field of the same kind in the next row that has one. */
function goOn(event: KeyboardEvent<HTMLOListElement>): void {
  const { target, currentTarget, key, nativeEvent } = event;
  if (!(target instanceof HTMLInputElement) || nativeEvent.isComposing) return;
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  const step = rowStep({ key, type: target.type, modified });
  const { field } = target.dataset;
  if (step === 0 || field === undefined) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement>(`[data-field="${field}"]`)];
  fields[fields.indexOf(target) + step]?.focus();
}
