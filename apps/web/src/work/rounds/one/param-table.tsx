import { useTranslation } from 'react-i18next';
import type { OpenParam } from '../api.ts';
import { type BandText, bandKeys } from '../parts/params.ts';

/** The values that the office gave to what the document leaves open, beside the document's words. */
export function ParamTable({ params }: { params: readonly OpenParam[] }) {
  const { t } = useTranslation();
  return (
    <div className="sheet param-table">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('banner.needed')}</th>
            <th scope="col">{t('rounds.param.value')}</th>
            <th scope="col">{t('banner.planSays')}</th>
          </tr>
        </thead>
        <tbody>
          {params.map(({ name, ask, value, text, clause }) => (
            <tr key={name}>
              <th scope="row">{ask}</th>
              <td>
                <Value value={value} />
              </td>
              <td>
                <span className="serif">{text}</span> <span className="muted">{clause}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ value }: { value: unknown }) {
  const { t } = useTranslation();
  if (value === null || value === undefined) return <span className="chip provisional">{t('rounds.param.open')}</span>;
  if (!Array.isArray(value)) return <strong>{String(value)}</strong>;
  return (
    <ul>
      {(value as BandText[]).map((band) => {
        const words = bandKeys.filter((key) => key in band).map((key) => `${t(`rounds.band.${key}`)} ${band[key]}`);
        return <li key={words.join()}>{words.join(' ')}</li>;
      })}
    </ul>
  );
}
