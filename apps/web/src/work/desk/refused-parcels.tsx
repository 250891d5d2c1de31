import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../api/failure.ts';
import { FactLine } from '../../features/unit/fact-line.tsx';
import { optionWords } from '../../features/unit/rule-words.ts';
import { toldWords } from '../told.tsx';
import { named } from './fact-list.tsx';
import { withdrawal } from './form.ts';
import { newId } from './new-id.ts';
import { inForce } from './opened.ts';
import type { Parcel } from './outbox.ts';
import type { EntryProps } from './types.ts';

/** What the server did not take. Where somebody else came between, both are shown and the person decides. */
export function RefusedParcels(props: EntryProps) {
  return props.parcels
    .filter(({ refused }) => refused)
    .map((parcel) => <RefusedParcel key={parcel.key} {...props} parcel={parcel} />);
}

function RefusedParcel(props: EntryProps & { parcel: Parcel }) {
  const { t } = useTranslation();
  const { parcel, cell, outbox, leaf, desk, reload } = props;
  const { refused } = parcel;
  if (!refused) return null;
  const stale = refused.code === 'stale';
  const words = optionWords(leaf.node);
  const theirs = inForce(cell.facts.map(({ fact }) => fact)).filter((fact) => isNew(fact.id, cell, parcel));
  const again = (facts = parcel.facts) => {
    outbox.drop(parcel.key);
    const { refused: _, ...rest } = parcel;
    outbox.put({ ...rest, facts, key: newId(), upTo: cell.upTo });
  };
  const instead = () => {
    const why = parcel.facts.find(({ note }) => note)?.note ?? t('desk.mineInstead');
    const free = theirs.filter(({ id }) => !parcel.facts.some(({ replaces }) => replaces === id));
    again([...free.map((fact) => withdrawal(fact, desk.day, why, newId)), ...parcel.facts]);
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
              <FactLine key={fact.id} fact={named(fact, cell.evidence)} words={words} />
            ))}
          </div>
        ) : null}
        <div>
          <h5>{t('desk.mine')}</h5>
          {parcel.facts.map((fact) => (
            <FactLine key={fact.id} fact={named(fact, cell.evidence)} words={words} />
          ))}
        </div>
      </div>
      <p className="verdict-end">
        {stale ? (
          <>
            <button type="button" className="button small" onClick={() => outbox.drop(parcel.key)}>
              {t('desk.takeTheirs')}
            </button>
            <button type="button" className="button small" onClick={() => again()}>
              {t('desk.takeBoth')}
            </button>
            {theirs.length > 0 ? (
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

/** Came after what the person had seen. */
const isNew = (id: string | undefined, cell: EntryProps['cell'], parcel: Parcel): boolean =>
  (cell.facts.find(({ fact }) => fact.id === id)?.seq ?? 0) > parcel.upTo;
