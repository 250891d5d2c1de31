import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useMe } from '../../session.tsx';
import { Told, toldWords } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { type Round, signRound } from '../api.ts';
import { useLiveRound } from './live-round.ts';
import { SameAsSigned } from './same-as-signed.tsx';
import { Sealed } from './sealed.tsx';
import type { SectionProps } from './section.ts';
import { Summary } from './summary.tsx';
import './sign.css';

/** What the leading group decides on, in one page; its signature, or the one that was given. */
export function SignSection({ round, onRound }: SectionProps) {
  return round.sight === 'all' ? <Open round={round} onRound={onRound} /> : <Sealed round={round} />;
}

function Open({ round, onRound }: { round: Round; onRound: (round: Round) => void }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const live = useLiveRound(round.id, round.version, false);
  const signed = round.events.find(({ kind }) => kind === 'signed');
  return (
    <div className="page round-page sign-page">
      {round.sample ? <p className="chip provisional">{t('banner.sample')}</p> : null}
      {live.state === 'loading' ? <div className="skeleton sign-wait" aria-busy="true" /> : null}
      {live.state === 'failed' ? <Notice title={toldWords(t, live.error)} tone="bad" /> : null}
      {live.state === 'refused' ? <Notice title={t('failure.round')} tone="bad" /> : null}
      {live.state === 'ready' ? <Summary id={round.id} round={live.round} /> : null}
      {round.review ? <ReviewState review={round.review} /> : null}
      <section className="round-part">
        <h2>{t('rounds.sign.title')}</h2>
        {signed ? (
          <div className="signature">
            <p className="serif">{signed.reason}</p>
            <p>
              <strong>{signed.by}</strong> <span className="muted">{chinaMinute(signed.at)}</span>
            </p>
            <p className="muted">
              {t('rounds.signedOn', { facts: String(signed.detail.facts) })} <code>{String(signed.detail.result)}</code>
            </p>
            {live.state === 'ready' ? <SameAsSigned round={live.round} signed={String(signed.detail.result)} /> : null}
          </div>
        ) : null}
        {!signed && permissions.includes('round:sign') && live.state === 'ready' ? (
          <SignForm round={round} onRound={onRound} />
        ) : null}
        {!signed && !permissions.includes('round:sign') ? <p>{t('rounds.waitsForSign')}</p> : null}
      </section>
    </div>
  );
}

/** How far second persons have agreed to what the result rests on. */
function ReviewState({ review }: { review: NonNullable<Round['review']> }) {
  const { t } = useTranslation();
  const { asked, waiting, returned, third } = review;
  const open = waiting + returned + third;
  const words = !asked ? t('signReview.nobody') : open > 0 ? t('signReview.some', { waiting, returned, third }) : null;
  return (
    <section className="round-part">
      <h2>{t('signReview.title')}</h2>
      <p className={words ? 'told' : 'done'}>{words ?? t('signReview.all')}</p>
    </section>
  );
}

function SignForm({ round, onRound }: { round: Round; onRound: (round: Round) => void }) {
  const { t } = useTranslation();
  const [read, setRead] = useState(false);
  const { busy, error, submit } = useSubmit(async (statement: string) => onRound(await signRound(round, statement)));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('statement') ?? ''));
  };
  return (
    <form className="sign-form" onSubmit={send}>
      <label className="field">
        <span>{t('rounds.sign.statement')}</span>
        <textarea
          className="input serif"
          name="statement"
          rows={3}
          required
          maxLength={500}
          defaultValue={t('rounds.sign.default', { title: round.title })}
        />
      </label>
      <label className="tick">
        <input type="checkbox" checked={read} onChange={(event) => setRead(event.target.checked)} />
        {t('rounds.sign.read')}
      </label>
      <p className="muted">{t('rounds.follows.signed')}</p>
      <Told error={error} />
      <button type="submit" className="button primary" disabled={busy || !read}>
        {t('rounds.sign.go')}
      </button>
    </form>
  );
}
