import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../ui/china.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Told, toldWords } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { getLook, type Inspection, type ListedPreset, stopLook } from './api.ts';
import { PresetName } from './preset-choice.tsx';
import { SiteProgress } from './site-progress.tsx';

/** Milliseconds between two askings while something goes on. */
const PAUSE = 2_000;

const hasEnded = ({ state }: Pick<Inspection, 'state'>): boolean => state === 'ended' || state === 'stopped';

/** A look that is going on: how far in all, and website by website. Asks again until it has ended. */
export function LiveLook(props: {
  round: string;
  id: string;
  presets: readonly ListedPreset[];
  mayStop: boolean;
  onEnded: () => void;
}) {
  const { t } = useTranslation();
  const { round, id, presets, mayStop, onEnded } = props;
  const [asking, setAsking] = useState(false);
  const { value: look, error } = useKept(
    `look ${id}`,
    (signal) => getLook(round, id, signal),
    (value) => (value && hasEnded(value) ? null : PAUSE),
  );
  const over = look !== undefined && hasEnded(look);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when it is over
  useEffect(() => {
    if (over) onEnded();
  }, [over]);
  if (!look) return error === null ? <div className="skeleton live-wait" aria-busy="true" /> : <Told error={error} />;
  const { sites } = look;
  const done = sites.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  const sum = (key: 'seen' | 'waiting' | 'missed') => sites.reduce((all, site) => all + site[key], 0);
  return (
    <section className="sheet live-look" aria-label={t('inspections.live')}>
      <header>
        <h2>{t(look.state === 'waiting' ? 'inspections.queued' : 'inspections.live')}</h2>
        <span className="muted">
          {look.scheduled ? t('inspections.byItself') : look.by} · {chinaMinute(look.at)} ·{' '}
          <PresetName presets={presets} id={look.preset} />
        </span>
        {mayStop ? (
          <button type="button" className="button small" onClick={() => setAsking(true)}>
            {t('inspections.stop')}
          </button>
        ) : null}
      </header>
      <p className="live-sum">
        <progress max={sites.length} value={done} aria-label={t('inspections.allSites')} />
        <b>{t('inspections.sitesDone', { done, count: sites.length })}</b>
        <span>{t('inspections.pages', { seen: sum('seen'), waiting: sum('waiting') })}</span>
        {sum('missed') > 0 ? <span className="muted">{t('inspections.missed', { count: sum('missed') })}</span> : null}
      </p>
      {error === null ? null : <p className="told">{toldWords(t, error)}</p>}
      <SiteProgress sites={sites} />
      {asking ? (
        <ConfirmDialog
          title={t('inspections.stopTitle')}
          action={t('inspections.stop')}
          back={t('inspections.goOn')}
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            await stopLook(round, id);
            setAsking(false);
          }}
        >
          <p>{t('inspections.stopLead')}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
