import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, get, put } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';

const PATH = '/api/settings/second-factor';
type Setting = Answer<typeof PATH>;

/** Whether those with the keys must show a one-time code: level 3 of the protection scheme asks for it. */
export function SecondFactorSetting() {
  const { t } = useTranslation();
  const [asked] = useLoad('second-factor', (signal) => get(PATH, { signal }));
  const [told, setTold] = useState<Setting | null>(null);
  const { busy, error, submit } = useSubmit(async (setting: Setting) => {
    setTold(await put(PATH, { body: { ...setting, required: !setting.required } }));
  });
  const setting = told ?? (asked.state === 'ready' ? asked.value : null);
  return (
    <section className="work-section wide" aria-labelledby="second-factor">
      <h2 id="second-factor">{t('codes.title')}</h2>
      <label className="tick">
        <input
          type="checkbox"
          checked={setting?.required ?? false}
          disabled={setting === null || busy}
          onChange={() => setting && void submit(setting)}
        />
        <span>{t('codes.require')}</span>
      </label>
      <p className="muted">{t('codes.requireHint')}</p>
      <Told error={error ?? (asked.state === 'failed' ? asked.error : null)} />
    </section>
  );
}
