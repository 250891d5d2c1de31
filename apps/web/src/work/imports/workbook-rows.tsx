import { useTranslation } from 'react-i18next';
import type { WorkbookRow } from './workbook-api.ts';

/** The filled rows; where somebody recorded something since the export, both versions and a choice. */
export function WorkbookRows({
  rows,
  chosen,
  onChosen,
}: {
  rows: readonly WorkbookRow[];
  chosen: ReadonlySet<number>;
  onChosen: (rows: ReadonlySet<number>) => void;
}) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="muted">{t('imports.nothing')}</p>;
  const toggle = (row: number) => {
    const next = new Set(chosen);
    if (!next.delete(row)) next.add(row);
    onChosen(next);
  };
  return (
    <div className="sheet import-sheet">
      <table className="data import-changes">
        <thead>
          <tr>
            <th scope="col">{t('own.row')}</th>
            <th scope="col">{t('common.unit')}</th>
            <th scope="col">{t('common.indicator')}</th>
            <th scope="col">{t('imports.nowSays')}</th>
            <th scope="col">{t('imports.fileSays')}</th>
            <th scope="col">{t('imports.taking')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, kind, stale, unit, indicator, says, now }) => (
            <tr key={row} className={`row-${stale ? 'gone' : kind}`}>
              <td>{row}</td>
              <th scope="row">{unit}</th>
              <td>{indicator}</td>
              <td className="import-lines">{now.join('\n') || <span className="muted">{t('imports.blank')}</span>}</td>
              <td className="import-lines">{says}</td>
              <td>
                {stale ? (
                  <label className="tick">
                    <input type="checkbox" checked={chosen.has(row)} onChange={() => toggle(row)} />
                    <span>{t('imports.takeStale')}</span>
                  </label>
                ) : (
                  t(`imports.kind.${kind}`)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
