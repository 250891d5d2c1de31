import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { LoadFailure, Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { getOwnMail, type MailWish, type OwnMail, setOwnMail } from './api.ts';
import './notices.css';

const wishes = ['at-once', 'digest', 'none'] as const satisfies readonly MailWish[];

/** One's own address, and when notices go there. */
export function MailSection() {
  const { t } = useTranslation();
  const [asked, retry] = useLoad('mail', getOwnMail);
  return (
    <section className="work-section">
      <h2>{t('notices.mail')}</h2>
      {asked.state === 'failed' ? <LoadFailure error={asked.error} retry={retry} /> : null}
      {asked.state === 'ready' ? <MailForm first={asked.value} /> : null}
    </section>
  );
}

function MailForm({ first }: { first: OwnMail }) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(first);
  const [saved, setSaved] = useState(false);
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const email = String(form.get('email') ?? '').trim() || null;
    setOwn(await setOwnMail({ email, mail: form.get('mail') as MailWish, version: own.version }));
    setSaved(true);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <form className="mail-form" onSubmit={send} onChange={() => setSaved(false)}>
      <p className="section-lead">{t(own.mailing ? 'notices.mailLead' : 'notices.noMailing')}</p>
      <label className="field">
        <span>{t('people.email')}</span>
        <input className="input" type="email" name="email" maxLength={200} defaultValue={own.email ?? ''} />
      </label>
      <fieldset>
        <legend className="visually-hidden">{t('notices.mail')}</legend>
        {wishes.map((wish) => (
          <label className="tick" key={wish}>
            <input type="radio" name="mail" value={wish} defaultChecked={own.mail === wish} />
            <span>{t(`notices.wish.${wish}`)}</span>
          </label>
        ))}
      </fieldset>
      <Told error={error} />
      {saved ? (
        <p className="done" role="status">
          {t('notices.saved')}
        </p>
      ) : null}
      <button type="submit" className="button" disabled={busy}>
        {t('notices.save')}
      </button>
    </form>
  );
}
