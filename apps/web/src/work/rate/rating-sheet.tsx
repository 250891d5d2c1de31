import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { giveRatings, type RatingForm } from './api.ts';
import { ratingSums } from './rating-sums.ts';

/** One form: every unit that is rated with its mark. Sent as often as one likes; only what is new goes. */
export function RatingSheet({ round, first, open }: { round: string; first: RatingForm; open: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const [form, setForm] = useState(first);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState(0);
  const sums = ratingSums(form, typed);
  const { busy, error, submit } = useSubmit(async () => {
    const { count } = await giveRatings(round, form, { reason: reason.trim(), ratings: [...sums.changed] });
    const now = new Map(sums.changed.map(({ unit, value }) => [unit, value]));
    setForm({ ...form, units: form.units.map((unit) => ({ ...unit, value: now.get(unit.id) ?? unit.value })) });
    setTyped({});
    setReason('');
    setSent(count);
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (sums.changed.length > 0 && sums.wrong.size === 0) void submit();
  };
  return (
    <form className="sheet rating-sheet" onSubmit={send} aria-labelledby={`${id} head`}>
      <header>
        <h2 id={`${id} head`}>{t('rate.head', { rater: form.rater.name, class: form.class })}</h2>
        <p className="muted">{[form.clause, form.name].filter(Boolean).join(' · ')}</p>
        <p className="serif">{form.text}</p>
        <p className="muted">{t('rate.scale', { min: form.min, max: form.max })}</p>
      </header>
      <ul>
        {form.units.map((unit) => (
          <li key={unit.id}>
            <label htmlFor={`${id} ${unit.id}`}>{unit.name}</label>
            <input
              id={`${id} ${unit.id}`}
              className="input figure"
              inputMode="decimal"
              autoComplete="off"
              maxLength={10}
              disabled={!open}
              value={typed[unit.id] ?? unit.value ?? ''}
              aria-invalid={sums.wrong.has(unit.id)}
              onChange={(event) => {
                setSent(0);
                setTyped({ ...typed, [unit.id]: event.target.value });
              }}
            />
            <span className={sums.wrong.has(unit.id) ? 'loss' : 'muted'}>
              {sums.wrong.has(unit.id)
                ? t('rate.wrong', { min: form.min, max: form.max })
                : unit.value === null
                  ? ''
                  : t('rate.given', { value: unit.value })}
            </span>
          </li>
        ))}
      </ul>
      <footer>
        <p>
          {t('rate.progress', { rated: sums.rated, count: form.units.length })}
          {sums.high === null || sums.low === null ? null : ` · ${t('rate.range', { high: sums.high, low: sums.low })}`}
        </p>
        {form.spread === null ? null : (
          <p className={sums.narrow ? 'told' : 'muted'} role={sums.narrow ? 'alert' : undefined}>
            {t('rate.spread', { percent: form.spread })}
            {sums.narrow ? t('rate.narrow', { high: sums.high ?? '', low: sums.low ?? '' }) : ''}
          </p>
        )}
        {sums.corrects ? (
          <label className="field">
            <span>{t('rate.reason')}</span>
            <input
              className="input"
              required
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
        ) : null}
        <Told error={error} />
        <p className="done" role="status">
          {sent > 0 ? t('rate.sent', { count: sent }) : ''}
        </p>
        {open ? (
          <button
            type="submit"
            className="button primary"
            disabled={busy || sums.changed.length === 0 || sums.wrong.size > 0}
          >
            {t('rate.send', { count: sums.changed.length })}
          </button>
        ) : null}
      </footer>
    </form>
  );
}
