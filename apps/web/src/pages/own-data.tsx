import type { Scheme } from '@mingjian/model';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sampleFile, type ToldProblem } from '../api/schemes.ts';
import { type Chosen, upload } from '../api/upload.ts';
import { DropBox } from '../features/own-data/drop-box.tsx';
import { forgetOwnData, keepOwnData, useOwnData } from '../features/own-data/store.ts';
import { ToldProblems } from '../features/own-data/told-problems.tsx';
import { go } from '../route.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import '../features/own-data/own-data.css';

type Sending =
  | { state: 'idle' }
  | { state: 'sending'; sent: number }
  | { state: 'refused'; problems: readonly ToldProblem[] }
  | { state: 'failed'; error: unknown };

export function OwnDataPage({ scheme }: { scheme: Scheme }) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({ units: null, facts: null, params: null });
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const choose = (name: keyof Chosen) => (file: File | null) => {
    setChosen((was) => ({ ...was, [name]: file }));
    setSending({ state: 'idle' });
  };
  const send = async () => {
    setSending({ state: 'sending', sent: 0 });
    try {
      const lang = i18n.language === 'en' ? 'en' : 'zh';
      const taken = await upload(scheme.id, chosen, lang, (sent) => setSending({ state: 'sending', sent }));
      if (!taken.ok) {
        setSending({ state: 'refused', problems: taken.problems });
        requestAnimationFrame(() => {
          const told = document.getElementById('told-title');
          told?.focus({ preventScroll: true });
          told?.scrollIntoView({ block: 'start' });
        });
        return;
      }
      keepOwnData(scheme.id, taken.files);
      setSending({ state: 'idle' });
      go({ page: 'ranking', query: { data: 'own', result: undefined, class: undefined, asOf: undefined } });
    } catch (error) {
      setSending({ state: 'failed', error });
    }
  };
  const busy = sending.state === 'sending';
  return (
    <div className="page own-page">
      <h1>{t('own.title')}</h1>
      <p className="lead">{t('own.lead')}</p>
      <Current schemeId={scheme.id} />
      <div className="own-steps">
        <Step number={1} title={t('own.step1')}>
          <p>{t('own.step1Lead')}</p>
          <div className="own-send">
            {(['units.csv', 'facts.csv'] as const).map((name) => (
              <a key={name} className="button" href={sampleFile(scheme.id, name)} download={`${scheme.id}-${name}`}>
                <Icon name="download" />
                {t('own.example', { name })}
              </a>
            ))}
          </div>
        </Step>
        <Step number={2} title={t('own.step2')}>
          <div className="own-files">
            <DropBox
              title={t('own.units')}
              how={t('own.unitsHow')}
              accept=".csv,text/csv"
              file={chosen.units}
              onFile={choose('units')}
            />
            <DropBox
              title={t('own.facts')}
              how={t('own.factsHow')}
              accept=".csv,text/csv"
              file={chosen.facts}
              onFile={choose('facts')}
            />
            <DropBox
              title={t('own.params')}
              how={t('own.paramsHow')}
              accept=".yaml,.yml"
              optional
              file={chosen.params}
              onFile={choose('params')}
            />
          </div>
        </Step>
        <Step number={3} title={t('own.step3')}>
          <p>{t('own.privacy')}</p>
          <div className="own-send">
            <button
              type="button"
              className="button primary"
              disabled={busy || !chosen.units || !chosen.facts}
              onClick={() => void send()}
            >
              {t('own.send')}
            </button>
            {sending.state === 'sending' ? <Progress sent={sending.sent} /> : null}
          </div>
        </Step>
      </div>
      {sending.state === 'refused' ? <ToldProblems problems={sending.problems} /> : null}
      {sending.state === 'failed' ? (
        <FailureNotice error={sending.error} id={scheme.id} retry={() => void send()} />
      ) : null}
    </div>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="own-step">
      <b aria-hidden="true">{number}</b>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}

function Progress({ sent }: { sent: number }) {
  const { t } = useTranslation();
  const text = sent < 1 ? t('own.sending', { percent: Math.round(sent * 100) }) : t('own.reading');
  return (
    <>
      {sent < 1 ? <progress value={sent} max={1} aria-label={text} /> : <progress aria-label={text} />}
      <span role="status">{text}</span>
    </>
  );
}

/** What is held of the reader's own, and the way to be rid of it. */
function Current({ schemeId }: { schemeId: string }) {
  const { t } = useTranslation();
  const { files } = useOwnData(schemeId);
  if (!files) return null;
  return (
    <div className="own-current">
      <span>{t('own.current', { units: files.units.length, facts: files.facts.length })}</span>
      <button type="button" className="button small" onClick={() => go({ page: 'ranking', query: { data: 'own' } })}>
        {t('own.see')}
      </button>
      <button
        type="button"
        className="button small quiet"
        onClick={() => {
          go({ query: { data: undefined } }, 'replace');
          forgetOwnData(schemeId);
        }}
      >
        {t('own.forget')}
      </button>
    </div>
  );
}
