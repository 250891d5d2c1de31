import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import type { Lang } from '../../i18n/index.ts';
import { chinaSecond } from '../../ui/china.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { toldWords } from '../told.tsx';
import { type Comparison, compareCaptures, screenshotUrl } from './api.ts';
import type { Pair } from './compared.ts';
import { Shown } from './preview.tsx';
import './compare-captures.css';

interface Props {
  round: string;
  pair: Pair;
}

/** Opens two captures of a page side by side. */
export function CompareCaptures(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t('desk.compare.open')}
      </button>
      {open ? (
        <Dialog title={t('desk.compare.open')} wide onClose={() => setOpen(false)}>
          <div className="dialog-body compare">
            <Compared {...props} />
            <div className="dialog-actions">
              <button type="button" className="button" onClick={() => setOpen(false)}>
                {t('desk.compare.close')}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

function Compared({ round, pair }: Props) {
  const { t } = useTranslation();
  const { before, after } = pair;
  const [load] = useLoad(`compare ${before.id} ${after.id}`, (signal) =>
    compareCaptures(round, { before: before.id, after: after.id }, signal),
  );
  if (load.state === 'loading') return <div className="skeleton compare-wait" aria-busy="true" />;
  if (load.state === 'failed') return <p className="told">{toldWords(t, load.error)}</p>;
  return (
    <>
      <p className="compare-page">{before.page}</p>
      <Changes comparison={load.value} />
      <div className="compare-sides">
        <Side round={round} id={before.id} comparison={load.value} at={0} />
        <Side round={round} id={after.id} comparison={load.value} at={1} />
      </div>
    </>
  );
}

/** More changed lines than this are counted only. */
const MOST = 200;

/** Lines of the visible text that went and that came, in the order of the page. */
function Changes({ comparison: { lines, alike } }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const changed = (lines ?? []).filter(({ kind }) => kind !== 'same');
  return (
    <section className="compare-changes">
      <h3>{t('desk.compare.changes')}</h3>
      {lines === null ? <p>{t('desk.compare.tooDifferent')}</p> : null}
      {lines !== null && changed.length === 0 ? <p>{t('desk.compare.none')}</p> : null}
      {changed.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys
        <ul className="compare-lines" tabIndex={0} aria-label={t('desk.compare.changes')}>
          {changed.slice(0, MOST).map(({ kind, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text in its order, some of them alike
            <li key={at} className={kind}>
              <b>{t(kind === 'gone' ? 'desk.compare.gone' : 'desk.compare.new')}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {changed.length > MOST ? <p>{t('desk.compare.more', { count: changed.length - MOST })}</p> : null}
      {alike ? null : <p className="told">{t('desk.compare.unlike')}</p>}
      <p className="muted">{t('desk.compare.about')}</p>
    </section>
  );
}

function Side(props: { round: string; id: string; comparison: Comparison; at: 0 | 1 }) {
  const { t, i18n } = useTranslation();
  const { round, id, comparison, at } = props;
  const { failure, status, title, finalUrl, hash, proves, screenshot } = comparison;
  const name = t(at === 0 ? 'desk.compare.before' : 'desk.compare.after');
  return (
    <section aria-label={name}>
      <h3>
        {name} <span className="chip grade">{t('desk.fixed')}</span>
      </h3>
      <dl className="evidence-said">
        <div>
          <dt>{t('desk.capturedAt')}</dt>
          <dd>{chinaSecond(comparison.at[at])}</dd>
        </div>
        <div>
          <dt>{t('desk.compare.answer')}</dt>
          <dd>
            {t(failure[at] === null ? 'desk.compare.seen' : 'desk.compare.unseen', { status: status[at] || '—' })}
          </dd>
        </div>
        <div>
          <dt>{t('desk.compare.title')}</dt>
          <dd>{title[at] || '—'}</dd>
        </div>
        {finalUrl[0] === finalUrl[1] ? null : (
          <div>
            <dt>{t('desk.compare.ledTo')}</dt>
            <dd>{finalUrl[at]}</dd>
          </div>
        )}
        <div>
          <dt>SHA-256</dt>
          <dd className="compare-hash">{hash[at]}</dd>
        </div>
      </dl>
      <details className="compare-proves">
        <summary>{t('desk.compare.proves')}</summary>
        {proves[at].map((one) => (
          <p key={one.zh}>{one[i18n.language as Lang]}</p>
        ))}
      </details>
      {screenshot[at] ? (
        <Shown url={screenshotUrl(round, id)} name={t('desk.compare.screenshot', { name })} />
      ) : (
        <p className="muted">{t('desk.compare.noScreenshot')}</p>
      )}
    </section>
  );
}
