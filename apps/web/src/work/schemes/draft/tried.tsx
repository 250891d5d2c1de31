import type { Scheme } from '@mingjian/model';
import { problemText } from '@mingjian/model/problem';
import type { TriedIndicator, TriedOut, TriedPlace, TriedRow } from '@mingjian/workflow';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { shortText } from '../../../ui/number.ts';
import { inPlaces, totalPlaces } from './total-places.ts';

/**
 * What a draft gives beside the plan before, or `alone`, where there is none: places and points of the units, indicators that differ, what did not fit.
 */
export function Tried(props: {
  out: TriedOut;
  /** That was tried: it says to how many places its totals are rounded. */
  scheme: Pick<Scheme, 'results'>;
  alone: boolean;
  onUnit: (unit: string) => void;
}) {
  const { out, alone, onUnit } = props;
  const { t } = useTranslation();
  const { rows, indicators, facts } = out;
  const results = [...new Set(rows.map(({ result }) => result))];
  const moved = rows.filter(({ before, after }) => before?.rank?.[0] !== after?.rank?.[0]).length;
  return (
    <section aria-label={t('draft.try.result')}>
      <p role="status">
        {alone ? <strong>{t('draft.try.invented')} </strong> : null}
        {t('draft.try.taken', { all: facts.all, taken: facts.taken })}
        {alone ? '' : ` ${t('draft.try.moved', { count: moved })}`}
      </p>
      <Left out={out} />
      {results.map((result) => (
        <Places
          key={result}
          result={result}
          rows={rows.filter((row) => row.result === result)}
          places={totalPlaces(props.scheme, result)}
          alone={alone}
          onUnit={onUnit}
        />
      ))}
      {alone ? null : indicators.length > 0 ? (
        <Indicators list={indicators} />
      ) : (
        <p className="muted">{t('draft.try.same')}</p>
      )}
    </section>
  );
}

/** As many reasons are told one by one. */
const SHOWN = 12;

/** What could not be taken over, so that nobody takes the figures for more than they are. */
function Left({ out: { gone, refused, leftUnits } }: { out: TriedOut }) {
  const { t, i18n } = useTranslation();
  if (gone.size + refused.length + leftUnits.length === 0) return null;
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const reasons = new Map<string, number>();
  for (const one of refused) {
    const text = problemText({ ...one, place: {} }, lang);
    reasons.set(text, (reasons.get(text) ?? 0) + 1);
  }
  return (
    <details className="draft-warnings" open>
      <summary>{t('draft.try.left')}</summary>
      <ul>
        {leftUnits.length > 0 ? (
          <li>{t('draft.try.leftUnits', { names: leftUnits.join(t('common.listJoin')) })}</li>
        ) : null}
        {[...gone].map(([name, count]) => (
          <li key={name}>{t('draft.try.gone', { name, count })}</li>
        ))}
        {[...reasons].slice(0, SHOWN).map(([text, count]) => (
          <li key={text}>{t('draft.try.refused', { text, count })}</li>
        ))}
        {reasons.size > SHOWN ? <li>{t('draft.try.moreLeft', { count: reasons.size - SHOWN })}</li> : null}
      </ul>
    </details>
  );
}

/** Columns beside the unit. */
const BESIDE = ['before', 'after', 'more', 'rankBefore', 'rankAfter'] as const;
const ALONE = ['after', 'rankAfter'] as const;

function Places(props: {
  result: string;
  rows: readonly TriedRow[];
  places: number;
  alone: boolean;
  onUnit: (unit: string) => void;
}) {
  const { t } = useTranslation();
  const { result, rows, alone, places } = props;
  const classes = [...new Set(rows.map((row) => row.class))];
  return (
    <>
      <h3>{result}</h3>
      <div className="sheet draft-try-sheet">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('draft.try.unit')}</th>
              {(alone ? ALONE : BESIDE).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(alone ? `draft.try.alone.${column as 'after'}` : `draft.try.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {classes.map((cls) => (
            <tbody key={cls}>
              {classes.length > 1 ? (
                <tr className="draft-try-class">
                  <th scope="rowgroup" colSpan={alone ? 3 : 6}>
                    {cls}
                  </th>
                </tr>
              ) : null}
              {[...rows]
                .filter((row) => row.class === cls)
                .sort((a, b) => (a.after?.rank?.[0] ?? 9e9) - (b.after?.rank?.[0] ?? 9e9))
                .map((row) => (
                  <PlaceRow key={row.unit} row={row} places={places} alone={alone} onUnit={props.onUnit} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function PlaceRow(props: { row: TriedRow; places: number; alone: boolean; onUnit: (unit: string) => void }) {
  const { t } = useTranslation();
  const { row, places, alone, onUnit } = props;
  const { unit, before, after, more } = row;
  const name = after ? (
    <button type="button" className="link" title={t('ownCase.see', { unit })} onClick={() => onUnit(unit)}>
      {unit}
    </button>
  ) : (
    unit
  );
  if (alone) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className="number">{pointsText(after, places, t)}</td>
        <td className="number">{rankText(after, t)}</td>
      </tr>
    );
  }
  const [was, is] = [before?.rank?.[0], after?.rank?.[0]];
  const up = was === undefined || is === undefined ? 0 : was - is;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{pointsText(before, places, t)}</td>
      <td className="number">{pointsText(after, places, t)}</td>
      <td className={`number ${more === null || more === '0' ? 'muted' : more.startsWith('-') ? 'loss' : 'gain'}`}>
        {more === null ? '—' : more.startsWith('-') || more === '0' ? shortText(more) : `+${shortText(more)}`}
      </td>
      <td className="number">{rankText(before, t)}</td>
      <td className="number">
        {rankText(after, t)}{' '}
        {up === 0 ? null : (
          <small className={up > 0 ? 'gain' : 'loss'}>
            {t(up > 0 ? 'draft.try.up' : 'draft.try.down', { count: Math.abs(up) })}
          </small>
        )}
      </td>
    </tr>
  );
}

const span = (lo: string, hi: string, t: TFunction): string => (lo === hi ? lo : t('common.rangeText', { lo, hi }));
const pointsText = (place: TriedPlace | null, places: number, t: TFunction): string =>
  place ? span(inPlaces(place.points[0], places), inPlaces(place.points[1], places), t) : '—';
const rankText = (place: TriedPlace | null, t: TFunction): string =>
  place?.rank ? span(String(place.rank[0]), String(place.rank[1]), t) : '—';

function Indicators({ list }: { list: readonly TriedIndicator[] }) {
  const { t } = useTranslation();
  const several = new Set(list.map((one) => one.class)).size > 1;
  return (
    <>
      <h3>{t('draft.try.indicators')}</h3>
      <p className="muted">{t('draft.try.indicatorsLead')}</p>
      <div className="sheet draft-try-sheet">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('draft.try.indicator')}</th>
              <th scope="col" className="number">
                {t('draft.try.before')}
              </th>
              <th scope="col" className="number">
                {t('draft.try.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <tr key={`${one.class} ${one.name}`}>
                <th scope="row">
                  {several ? <span className="muted">{one.class} </span> : null}
                  {one.name.split('/').join(' › ')}
                </th>
                <td className="number">{one.before ?? t('draft.try.without')}</td>
                <td className="number">{one.after ?? t('draft.try.without')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
