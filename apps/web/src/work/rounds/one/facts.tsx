import { takesFacts } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SetAsideNote } from '../../imports/set-aside-note.tsx';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { fileOf, importFacts, type Round, rankingFile } from '../api.ts';
import { problemsIn } from '../parts/problems.ts';
import type { SectionProps } from './section.ts';
import '../../../features/own-data/own-data.css';

/** Facts into the round by file, and the round as files out of it. */
export function FactsSection({ round }: SectionProps) {
  const { t, i18n } = useTranslation();
  const { permissions } = useMe();
  const takes = permissions.includes('fact:import') && takesFacts(round.state);
  return (
    <div className="page round-page">
      {takes ? <Import round={round} /> : <p className="lead">{t('rounds.facts.closed')}</p>}
      {round.sight === 'all' && permissions.includes('result:export') ? (
        <section className="round-part">
          <h2>{t('rounds.facts.out')}</h2>
          <p className="muted">{t('rounds.facts.outLead')}</p>
          <p className="save-bar">
            {(['units', 'facts'] as const).map((name) => (
              <a key={name} className="button" href={fileOf(round.id, `${name}.csv`)} download={`${name}.csv`}>
                <Icon name="download" />
                {t(`rounds.facts.file.${name}`)}
              </a>
            ))}
            <a className="button" href={rankingFile(round.id, i18n.language)} download>
              <Icon name="download" />
              {t('rounds.facts.ranking')}
            </a>
          </p>
        </section>
      ) : null}
    </div>
  );
}

type Seen = Awaited<ReturnType<typeof importFacts>>;

function Import({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [taken, setTaken] = useState<Seen | null>(null);
  const look = useSubmit(async (one: File) => setSeen(await importFacts(round.id, one, true)));
  const take = useSubmit(async (one: File) => {
    setTaken(await importFacts(round.id, one, false));
    setFile(null);
    setSeen(null);
  });
  const choose = (one: File | null) => {
    setFile(one);
    setSeen(null);
    setTaken(null);
    look.clear();
    take.clear();
    if (one) void look.submit(one);
  };
  const error = look.error ?? take.error;
  const problems = problemsIn(error);
  return (
    <section className="round-part facts-in">
      <h2>{t('rounds.facts.in')}</h2>
      <p className="muted">{t('rounds.facts.inLead')}</p>
      <p>
        <a href={workHref('rounds', round.id, 'import')}>{t('imports.link')}</a>
      </p>
      <DropBox
        title={t('own.facts')}
        how={t('own.factsHow')}
        accept=".csv,.xlsx,text/csv"
        file={file}
        onFile={choose}
      />
      {look.busy || take.busy ? <progress aria-label={t('rounds.looking')} /> : null}
      {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
      {file && seen ? <SetAsideNote setAside={seen.setAside} /> : null}
      {file && seen ? (
        <p className="save-bar" role="status">
          <span>{t('rounds.facts.seen', { added: seen.added, known: seen.known })}</span>
          <button
            type="button"
            className="button primary"
            disabled={take.busy || seen.added === 0}
            onClick={() => void take.submit(file)}
          >
            {t('rounds.facts.take')}
          </button>
        </p>
      ) : null}
      {taken ? (
        <p className="done" role="status">
          {t('rounds.facts.taken', { added: taken.added, known: taken.known })}
        </p>
      ) : null}
    </section>
  );
}
