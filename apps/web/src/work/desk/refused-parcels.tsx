import type { Lang } from '@mingjian/model/problem';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../api/failure.ts';
import { FactLine } from '../../features/unit/fact-line.tsx';
import { toldWords } from '../told.tsx';
import { named } from './fact-list.tsx';
import { newId } from './new-id.ts';
import type { Parcel } from './outbox.ts';
import type { EntryProps } from './types.ts';
import { bothStand, mineInstead, theirsOf } from './versions.ts';

/** What the server did not take. Where somebody else came between, both are shown and the person decides. */
export function RefusedParcels(props: EntryProps) {
  return props.parcels
    .filter(({ refused }) => refused)
    .map((parcel) => <RefusedParcel key={parcel.key} {...props} parcel={parcel} />);
}

function RefusedParcel(props: EntryProps & { parcel: Parcel }) {
  const { t, i18n } = useTranslation();
  const { parcel, cell, outbox, leaf, desk, reload } = props;
  const { refused } = parcel;
  if (!refused) return null;
  const stale = refused.code === 'stale';
  const theirs = theirsOf(cell, parcel);
  const both = stale && bothStand(desk, leaf, cell, parcel, i18n.language as Lang);
  const again = (facts = parcel.facts) => {
    outbox.drop(parcel.key);
    const { refused: _, ...rest } = parcel;
    outbox.put({ ...rest, facts, key: newId(), upTo: cell.upTo });
  };
  const instead = () => {
    const why = parcel.facts.find(({ note }) => note)?.note ?? t('desk.mineInstead');
    again(mineInstead(cell, parcel, { day: desk.day, why, newId }));
  };
  return (
    <div className="pane-note refused" role="alert">
      <strong>{stale ? t('desk.staleTitle') : t('desk.refusedTitle')}</strong>
      {stale ? null : (
        <p>{refused.lines.length > 0 ? null : toldWords(t, new CallFailure(refused.code, 409, refused.message))}</p>
      )}
      {refused.lines.slice(0, 4).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="two-versions">
        {stale ? (
          <div>
            <h5>{t('desk.theirs')}</h5>
            {theirs.length === 0 ? <p className="muted">{t('desk.theirsNone')}</p> : null}
            {theirs.map((fact) => (
              <FactLine key={fact.id} fact={named(fact, cell.evidence)} node={leaf.node} />
            ))}
          </div>
        ) : null}
        <div>
          <h5>{t('desk.mine')}</h5>
          {parcel.facts.map((fact) => (
            <FactLine key={fact.id} fact={named(fact, cell.evidence)} node={leaf.node} />
          ))}
        </div>
      </div>
      <p className="verdict-end">
        {stale ? (
          <>
            <button type="button" className="button small" onClick={() => outbox.drop(parcel.key)}>
              {t('desk.takeTheirs')}
            </button>
            {both ? (
              <button type="button" className="button small" onClick={() => again()}>
                {t('desk.takeBoth')}
              </button>
            ) : null}
            {theirs.length > 0 || !both ? (
              <button type="button" className="button small" onClick={instead}>
                {t('desk.takeMine')}
              </button>
            ) : null}
          </>
        ) : (
          <>
            <button
              type="button"
              className="button small"
              onClick={() => {
                again();
                reload();
              }}
            >
              {t('desk.sendAgain')}
            </button>
            <button type="button" className="button small" onClick={() => outbox.drop(parcel.key)}>
              {t('desk.dropParcel')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
