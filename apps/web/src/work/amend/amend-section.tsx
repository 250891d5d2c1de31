import { type RoundState, takesAmendment } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { chinaDay } from '../../ui/china.ts';
import { Icon } from '../../ui/icon.tsx';
import { problemsIn } from '../rounds/parts/problems.ts';
import { useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { amend, listAmendments, schemeFile, type Tried, tryAmendment } from './api.ts';
import { Differences } from './differences.tsx';
import '../../features/own-data/own-data.css';
import './amend-section.css';

interface Amended {
  id: string;
  version: number;
  state: RoundState;
}

/** The amendments of a round's plan, and making one: file, what it changes, reason. `reload` asks for the round anew. */
export function AmendSection({ round, reload }: { round: Amended; reload: () => void }) {
  const { t } = useTranslation();
  const [load] = useLoad(`amendments ${round.id} ${round.version}`, (signal) => listAmendments(round.id, signal));
  const may = useMe().permissions.includes('round:manage') && takesAmendment(round.state);
  return (
    <div className="page round-page">
      {may ? <NewAmendment round={round} reload={reload} /> : <p className="lead">{t('amend.closed')}</p>}
      <section className="amend-part">
        <h2>{t('amend.past')}</h2>
        {load.state === 'loading' ? <p className="skeleton amend-wait" aria-busy="true" /> : null}
        {load.state === 'failed' ? <Told error={load.error} /> : null}
        {load.state === 'ready' && load.value.length === 0 ? <p className="muted">{t('amend.none')}</p> : null}
        {load.state === 'ready'
          ? [...load.value].reverse().map((one) => (
              <details key={one.seq} className="amend-one">
                <summary>
                  <strong>{t('amend.versions', { before: one.before, after: one.after })}</strong>
                  <span className="muted">
                    {chinaDay(one.at)} {one.by}
                  </span>
                  <span>{one.reason}</span>
                </summary>
                <Differences list={one.differences} />
              </details>
            ))
          : null}
      </section>
    </div>
  );
}

function NewAmendment({ round, reload }: { round: Amended; reload: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<(Tried & { text: string }) | null>(null);
  const [reason, setReason] = useState('');
  const look = useSubmit(async (one: File) => {
    const text = await one.text();
    setTried({ ...(await tryAmendment(round, text)), text });
  });
  const make = useSubmit(async (text: string) => {
    await amend(round, text, reason.trim());
    setFile(null);
    setTried(null);
    reload();
  });
  const choose = (one: File | null) => {
    setFile(one);
    setTried(null);
    look.clear();
    make.clear();
    if (one) void look.submit(one);
  };
  const error = look.error ?? make.error;
  const problems = problemsIn(error);
  return (
    <section className="amend-part">
      <h2>{t('amend.title')}</h2>
      <p className="muted">{t('amend.lead')}</p>
      <p>
        <a className="button" href={schemeFile(round.id)} download>
          <Icon name="download" />
          {t('amend.download')}
        </a>
      </p>
      <DropBox title={t('amend.file')} how={t('amend.fileHow')} accept=".yaml,.yml,.json" file={file} onFile={choose} />
      {look.busy || make.busy ? <progress aria-label={t('amend.looking')} /> : null}
      {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
      {tried ? (
        <>
          <p role="status">{t('amend.tried', { count: tried.differences.length, facts: tried.facts })}</p>
          <Differences list={tried.differences} />
          <form
            className="amend-confirm"
            onSubmit={(event) => {
              event.preventDefault();
              void make.submit(tried.text);
            }}
          >
            <label className="field">
              <span>{t('amend.reason')}</span>
              <input
                className="input"
                required
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            <button type="submit" className="button primary" disabled={make.busy || reason.trim() === ''}>
              {t('amend.go')}
            </button>
          </form>
        </>
      ) : null}
    </section>
  );
}
