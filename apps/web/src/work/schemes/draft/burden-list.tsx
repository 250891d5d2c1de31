import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import { useMe } from '../../session.tsx';
import { type PlacedBurden, setKnown } from './burden.ts';
import type { Draft, Settled } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** What may burden those assessed, each with the clause that it touches; a person says that it is known. */
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
        {props.burden.map((one) => (
          <Advice key={one.sign} one={one} known={props.known[one.sign]} change={props.change} onShow={props.onShow} />
        ))}
      </ul>
    </section>
  );
}

function Advice(props: {
  one: PlacedBurden;
  known: Settled | undefined;
  change: Workshop['change'];
  onShow: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { account } = useMe();
  const { one, known, change } = props;
  const { node, source } = one;
  const { document } = source;
  const words = (
    <>
      {one.name === null ? null : <small className="muted">{one.name}</small>}
      <span>{one.title}</span>
      <q>{one.words}</q>
    </>
  );
  return (
    <li className={`draft-question draft-advice${known ? ' is-settled' : ''}`}>
      {node === null ? (
        <div className="draft-question-show">{words}</div>
      ) : (
        <button type="button" className="draft-question-show" onClick={() => props.onShow(node)}>
          {words}
        </button>
      )}
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
          {one.says}
        </p>
        <p className="muted">
          {document.issuer} · {t(source.confidence === 'memory' ? 'draft.memoryLead' : 'draft.textLead')}
        </p>
      </details>
      <p className="draft-instead">{one.instead}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={known !== undefined}
          onChange={({ target }) => {
            const by = target.checked ? { by: account.name, at: new Date().toISOString() } : null;
            change((draft) => setKnown(draft, one.sign, by));
          }}
        />
        <span>{known ? t('draft.knownBy', { by: known.by, at: chinaMinute(known.at) }) : t('draft.known')}</span>
      </label>
    </li>
  );
}
