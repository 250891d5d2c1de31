import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { at, get, post } from '../../api/client.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';

interface Props {
  round: string;
  unit: string;
  indicator: string;
  url: string;
  /** It was captured before. */
  again?: boolean;
  onCaptured: (evidence: string) => void;
}

/** Milliseconds between looks whether it is done. */
const PULSE = 1_000;

/** Has our own server capture the page at an address as fixed evidence of the cell. */
export function CaptureButton({ round, unit, indicator, url, again = false, onCaptured }: Props) {
  const { t } = useTranslation();
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const { busy, error, submit } = useSubmit(async () => {
    let now = await post('/api/rounds/{id}/captures', { ...at({ id: round }), body: { unit, indicator, url } });
    while (now.state === 'waiting') {
      await new Promise((done) => setTimeout(done, PULSE));
      if (gone.current) return;
      now = await get('/api/rounds/{id}/captures/{capture}', at({ id: round, capture: now.id }));
    }
    if (now.evidence === null) throw new Error(now.error ?? '');
    onCaptured(now.evidence);
  });
  return (
    <div className="capture">
      <button type="button" className="button small" disabled={busy} onClick={() => void submit()}>
        {t(busy ? 'desk.capturing' : again ? 'desk.captureAgain' : 'desk.capture')}
      </button>
      <p className="muted">{t(again ? 'desk.captureAgainAbout' : 'desk.captureAbout')}</p>
      {error instanceof Error && error.constructor === Error ? (
        <p className="told" role="alert">
          {t('desk.captureFailed', { why: error.message })}
        </p>
      ) : (
        <Told error={error} />
      )}
    </div>
  );
}
