import { useTranslation } from 'react-i18next';
import type { Site } from './api.ts';
import './sites.css';

interface Row extends Site {
  id?: string;
  before?: Site | null;
}

/** Sites row by row; of a changed one what it says instead of what. `lead` makes a first cell of its own. */
export function SiteTable<R extends Row>(props: {
  rows: readonly R[];
  lead?: { heading: string; cell: (row: R) => React.ReactNode };
}) {
  const { t } = useTranslation();
  const { rows, lead } = props;
  const yes = (main: boolean) => (main ? t('sites.isMain') : '');
  return (
    <div className="sheet sites-sheet">
      <table className="data sites">
        <thead>
          <tr>
            {lead ? <th scope="col">{lead.heading}</th> : null}
            <th scope="col">{t('common.unit')}</th>
            <th scope="col">{t('sites.column.kind')}</th>
            <th scope="col">{t('sites.column.name')}</th>
            <th scope="col">{t('sites.column.address')}</th>
            <th scope="col">{t('sites.column.code')}</th>
            <th scope="col">{t('sites.column.main')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id ?? `${row.kind} ${row.address}`}>
              {lead ? <td>{lead.cell(row)}</td> : null}
              <th scope="row">
                <Said was={row.before?.unitName} is={row.unitName} />
              </th>
              <td>{t(`sites.kind.${row.kind}`)}</td>
              <td>
                <Said was={row.before?.name} is={row.name} />
              </td>
              <td className="sites-address">
                <Said was={row.before?.address} is={row.address} />
              </td>
              <td>
                <Said was={row.before ? (row.before.code ?? '') : undefined} is={row.code ?? ''} />
              </td>
              <td>
                <Said was={row.before ? yes(row.before.main) : undefined} is={yes(row.main)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Said({ was, is }: { was?: string | undefined; is: string }) {
  if (was === undefined || was === is) return is;
  return (
    <>
      <del>{was || '—'}</del> <ins>{is || '—'}</ins>
    </>
  );
}
