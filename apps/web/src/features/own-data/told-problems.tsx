import { useTranslation } from 'react-i18next';
import type { ToldProblem } from '../../api/schemes.ts';

const MOST = 500;

/** Every place that must be mended, in the order of file and row. */
export function ToldProblems({ problems }: { problems: readonly ToldProblem[] }) {
  const { t, i18n } = useTranslation();
  // Files may be headed in either language; the reader is told in his own.
  const columnName = (column: string | number | undefined): string => {
    const key = `column.${column}`;
    return i18n.exists(key) ? t(key as 'column.unit') : String(column ?? '');
  };
  const sorted = [...problems].sort(
    (a, b) => (a.place.file ?? '').localeCompare(b.place.file ?? '') || (rowOf(a) ?? 0) - (rowOf(b) ?? 0),
  );
  return (
    <section className="refusal" aria-labelledby="told-title">
      <h2 id="told-title" tabIndex={-1}>
        {t('own.refused', { count: problems.length })}
      </h2>
      <p>{t('own.refusedHow')}</p>
      <div className="sheet refusal-scroll">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('own.file')}</th>
              <th scope="col" className="number">
                {t('own.row')}
              </th>
              <th scope="col">{t('own.column')}</th>
              <th scope="col">{t('own.what')}</th>
              <th scope="col">{t('own.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, MOST).map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
              <tr key={index} title={`${t('own.codeLabel')} ${each.code}`}>
                <td>{[each.place.file ?? each.place.path ?? '', each.place.sheet].filter(Boolean).join(' · ')}</td>
                <td className="number">{rowOf(each) ?? ''}</td>
                <td>{columnName(each.place.column) || (each.place.file ? each.place.path : '')}</td>
                <th scope="row">{each.text}</th>
                <td>{each.mend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > MOST ? <p className="muted">{t('own.more', { count: MOST })}</p> : null}
    </section>
  );
}

const rowOf = (problem: ToldProblem): number | undefined => problem.place.row ?? problem.place.line;
