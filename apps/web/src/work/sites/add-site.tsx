import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { getUnits } from '../rounds/api.ts';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { previewSites, type SiteColumn, type SitesPreview, takeSites } from './api.ts';
import { planOfOne, tableOfOne } from './one-site.ts';

const kinds = ['website', 'wechat', 'weibo', 'other'] as const;

/** One website or account typed by hand; what the register has already under the same address is changed. */
export function AddSite({ round, onTaken }: { round: string; onTaken: () => void }) {
  const { t } = useTranslation();
  const units = useId();
  const [load] = useLoad(`units ${round}`, (signal) => getUnits(round, signal));
  const [seen, setSeen] = useState<SitesPreview | null>(null);
  const [done, setDone] = useState('');
  const { busy, error, submit } = useSubmit(async (form: HTMLFormElement) => {
    setSeen(null);
    setDone('');
    const fields = new FormData(form);
    const said = (name: SiteColumn | 'reason') => String(fields.get(name) ?? '');
    const [unit, kind, name, address, code] = [said('unit'), said('kind'), said('name'), said('address'), said('code')];
    const text = tableOfOne({ unit, kind, name, address, code, main: said('main') ? '是' : '否' });
    const file = new File([text], 'one-site.csv', { type: 'text/csv' });
    const preview = await previewSites(round, file, planOfOne);
    setSeen(preview);
    if (preview.total > 0) return;
    const { judged } = preview;
    const taken = await takeSites(round, file, { plan: planOfOne, judged, reason: said('reason').trim(), end: [] });
    form.reset();
    setDone(t(taken.same > 0 ? 'sites.oneSame' : taken.changed > 0 ? 'sites.oneChanged' : 'sites.oneAdded', { name }));
    onTaken();
  });
  const problems = problemsIn(error) ?? seen?.problems ?? [];
  return (
    <details className="round-part sites-one">
      <summary>{t('sites.addOne')}</summary>
      <form
        className="sites-one-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <label className="field">
          <span>{t('sites.column.unit')}</span>
          <input className="input" name="unit" type="search" required maxLength={200} list={units} />
          <datalist id={units}>
            {load.state === 'ready' ? load.value.map(({ id, name }) => <option key={id} value={name} />) : null}
          </datalist>
        </label>
        <label className="field">
          <span>{t('sites.column.kind')}</span>
          <select className="input" name="kind">
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`sites.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('sites.column.name')}</span>
          <input className="input" name="name" required maxLength={200} />
        </label>
        <label className="field">
          <span>{t('sites.column.address')}</span>
          <input className="input" name="address" required maxLength={500} />
        </label>
        <label className="field">
          <span>{t('sites.codeMaybe')}</span>
          <input className="input" name="code" maxLength={10} />
        </label>
        <label className="field">
          <span>{t('sites.oneWhy')}</span>
          <input className="input" name="reason" required maxLength={500} defaultValue={t('sites.oneReason')} />
        </label>
        <label className="tick">
          <input type="checkbox" name="main" />
          <span>{t('sites.isMain')}</span>
        </label>
        <button type="submit" className="button primary" disabled={busy}>
          {t('sites.addIt')}
        </button>
      </form>
      {problems.map(({ code, text, mend }) => (
        <p key={code} className="told" role="alert">
          {text}
          {mend}
        </p>
      ))}
      {problems.length === 0 ? <Told error={error} /> : null}
      <p className="done" role="status">
        {done}
      </p>
    </details>
  );
}
