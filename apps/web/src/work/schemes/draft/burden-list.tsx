import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import { useMe } from '../../session.tsx';
import { type BurdenGroup, burdenGroups, type PlacedBurden, setKnown } from './burden.ts';
import type { Draft, Settled } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** What may burden those assessed, the same advice once with the clauses that it touches; a person says that it is known. */
export function BurdenList(props: {
  burden: readonly PlacedBurden[];
  known: Draft['known'];
  change: Workshop['change'];
  onShow: (key: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className="draft-part" aria-label={t('draft.burden')}>
      <p className="muted">{props.burden.length === 0 ? t('draft.noBurden') : t('draft.burdenLead')}</p>
      <ul className="draft-asked">
        {burdenGroups(props.burden).map((group) => (
          <Advice key={group.rule} group={group} known={props.known} change={props.change} onShow={props.onShow} />
        ))}
      </ul>
    </section>
  );
}

/** One piece of advice with all its places; one tick says of all of them that they are known. */
function Advice(props: {
  group: BurdenGroup;
  known: Draft['known'];
  change: Workshop['change'];
  onShow: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { account } = useMe();
  const { places } = props.group;
  const [{ title, source, says, instead }] = places;
  const { document } = source;
  const signed = places.map(({ sign }) => props.known[sign]);
  const all = signed.every((one) => one !== undefined);
  const [by] = signed;
  const set = (one: Settled | null) =>
    props.change((draft) =>
      places
        .filter(({ sign }) => !one || !draft.known[sign])
        .reduce((now, { sign }) => setKnown(now, sign, one), draft),
    );
  return (
    <li className={`draft-question draft-advice${all ? ' is-settled' : ''}`}>
      <p className="draft-advice-title">
        {title}
        {places.length > 1 ? (
          <small className="muted"> {t('draft.burdenPlaces', { count: places.length })}</small>
        ) : null}
      </p>
      <ul className="draft-advice-places">
        {places.map((one) => (
          <li key={one.sign}>
            <Touched one={one} onShow={props.onShow} />
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {t('draft.burdenSource', { title: document.title, date: document.date })}
          {source.confidence === 'memory' ? (
            <>
              {' · '}
              <abbr title={t('draft.memoryLead')}>{t('draft.fromMemory')}</abbr>
            </>
          ) : null}
        </summary>
        <p>
          {source.clause}
          {t('common.colon')}
          {says}
        </p>
        <p className="muted">
          {document.issuer} · {t(source.confidence === 'memory' ? 'draft.memoryLead' : 'draft.textLead')}
        </p>
      </details>
      <p className="draft-instead">{instead}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={all}
          onChange={({ target }) => set(target.checked ? { by: account.name, at: new Date().toISOString() } : null)}
        />
        <span>{all && by ? t('draft.knownBy', { by: by.by, at: chinaMinute(by.at) }) : t('draft.known')}</span>
      </label>
    </li>
  );
}

/** The indicator that advice touches, and its words. */
function Touched({ one, onShow }: { one: PlacedBurden; onShow: (key: string) => void }) {
  const { node } = one;
  const words = (
    <>
      {one.name === null ? null : <span>{one.name}</span>}
      <q>{one.words}</q>
    </>
  );
  if (node === null) return <div className="draft-question-show">{words}</div>;
  return (
    <button type="button" className="draft-question-show" onClick={() => onShow(node)}>
      {words}
    </button>
  );
}
