import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, get, put } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import '../notices/notices.css';

const PATH = '/api/settings/notices';

/** When the mail of the day goes out, and how long before a deadline units are reminded. */
export function NoticesSetting() {
  const { t } = useTranslation();
  const [asked] = useLoad('notices', (signal) => get(PATH, { signal }));
  const [told, setTold] = useState<Answer<typeof PATH> | null>(null);
  const [saved, setSaved] = useState(false);
  const setting = told ?? (asked.state === 'ready' ? asked.value : null);
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    if (setting === null) return;
    const { version } = setting;
    const body = { digestAt: String(form.get('digestAt')), days: Number(form.get('days')), version };
    setTold(await put(PATH, { body }));
    setSaved(true);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <section className="work-section wide" aria-labelledby="notices-setting">
      <h2 id="notices-setting">{t('notices.setting')}</h2>
      {setting ? (
        <form className="mail-form" onSubmit={send} onChange={() => setSaved(false)}>
          {setting.mailing ? null : <p className="section-lead">{t('notices.noMailingAdmin')}</p>}
          <label className="field">
            <span>{t('notices.digestAt')}</span>
            <input className="input short" type="time" name="digestAt" required defaultValue={setting.digestAt} />
          </label>
          <label className="field">
            <span>{t('notices.days')}</span>
            <input
              className="input short"
              type="number"
              name="days"
              min={1}
              max={20}
              required
              defaultValue={setting.days}
            />
          </label>
          {saved ? (
            <p className="done" role="status">
              {t('notices.saved')}
            </p>
          ) : null}
          <button type="submit" className="button" disabled={busy}>
            {t('notices.save')}
          </button>
        </form>
      ) : null}
      <Told error={error ?? (asked.state === 'failed' ? asked.error : null)} />
    </section>
  );
}
