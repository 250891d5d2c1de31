import { type CourseState, hasReached, type RoundState } from '@mingjian/workflow';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { useRoute } from '../../../route.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { AmendSection } from '../../amend/amend-section.tsx';
import { ImportSection } from '../../imports/import-section.tsx';
import { InspectionsSection } from '../../inspections/inspections-section.tsx';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { SitesSection } from '../../sites/sites-section.tsx';
import { toldWords } from '../../told.tsx';
import { getRound, type Round } from '../api.ts';
import { CourseSection } from './course.tsx';
import { DutiesSection } from './duties/duties.tsx';
import { FactsSection } from './facts.tsx';
import { OverviewSection } from './overview.tsx';
import { ResultsSection } from './results.tsx';
import { SettingsSection } from './settings.tsx';
import { SignSection } from './sign.tsx';
import './one-round.css';

const sections = {
  '': OverviewSection,
  settings: SettingsSection,
  amendments: AmendSection,
  duties: DutiesSection,
  sites: SitesSection,
  inspections: InspectionsSection,
  facts: FactsSection,
  import: ImportSection,
  ranking: ResultsSection,
  sign: SignSection,
  course: CourseSection,
} as const;
type SectionId = keyof typeof sections;

/** The pages of the results share one section. */
const idOf = (section: string): SectionId | null => {
  if (section === 'heat-map' || section === 'unit') return 'ranking';
  return section in sections ? (section as SectionId) : null;
};

/** One that was broken off keeps everything to be read. */
const from = (state: RoundState, first: CourseState): boolean => state === 'stopped' || hasReached(state, first);

/** Whether a section has something to say yet. */
const isThere = (id: SectionId, { state }: Round): boolean => {
  if (id === 'amendments' || id === 'inspections') return from(state, 'announced');
  if (id === 'facts' || id === 'import' || id === 'ranking') return from(state, 'open');
  return id !== 'sign' || hasReached(state, 'composed');
};

/** One round: what it is, and the section that the address names. */
export function OneRound({ id, section }: { id: string; section: string }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad(`round ${id}`, (signal) => getRound(id, signal));
  // What a change answered with is newer than what was loaded.
  const [newer, setNewer] = useState<Round | null>(null);
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') {
    return (
      <Notice
        title={toldWords(t, load.error)}
        tone="bad"
        action={
          <a className="button" href={workHref('rounds')}>
            {t('workMenu.rounds')}
          </a>
        }
      />
    );
  }
  const round = newer !== null && newer.version >= load.value.version ? newer : load.value;
  const wanted = idOf(section);
  const Part = wanted === null ? null : sections[wanted];
  const reload = () => {
    setNewer(null);
    retry();
  };
  return (
    <div className="round-shell">
      <Head round={round} section={wanted ?? ''} />
      {Part && wanted !== null && isThere(wanted, round) ? (
        <Part round={round} onRound={setNewer} reload={reload} />
      ) : (
        <Plain>
          <Notice title={t(Part ? 'rounds.notYet' : 'work.nowhere')} />
        </Plain>
      )}
    </div>
  );
}

function Head({ round, section }: { round: Round; section: SectionId }) {
  const { t } = useTranslation();
  const route = useRoute();
  const { permissions } = useMe();
  const shown = (Object.keys(sections) as SectionId[]).filter(
    (id) =>
      id !== 'import' &&
      isThere(id, round) &&
      // What the plan does not speak of is left out, and stands where somebody came to it.
      (round.websites || id === section || (id !== 'sites' && id !== 'inspections')) &&
      (id !== 'sites' || permissions.includes('site:read')) &&
      (id !== 'inspections' || permissions.includes('inspection:read')) &&
      (id !== 'facts' || permissions.includes('fact:import') || round.sight === 'all'),
  );
  // The results have headings of their own.
  const Title = section === 'ranking' && route.page !== 'unit' ? 'p' : 'h1';
  return (
    <header className="round-head">
      <nav className="crumbs screen-only" aria-label={t('rounds.crumbs')}>
        <a href={workHref('rounds')}>{t('workMenu.rounds')}</a>
      </nav>
      <div className="round-head-line">
        <Title className="round-name">{round.title}</Title>
        <span className={`chip round-state screen-only ${round.state}`}>{t(`roundState.${round.state}`)}</span>
        {round.sample ? <span className="chip provisional screen-only">{t('rounds.sample')}</span> : null}
        <a className="screen-only" href={workHref('plan', round.id)}>
          {t('reading.open')}
        </a>
      </div>
      <nav className="round-tabs screen-only" aria-label={t('rounds.sections')}>
        <ul>
          {shown.map((id) => (
            <li key={id}>
              <a
                href={id === '' ? workHref('rounds', round.id) : workHref('rounds', round.id, id)}
                aria-current={id === (section === 'import' ? 'facts' : section) ? 'page' : undefined}
              >
                {t(`rounds.section.${id || 'overview'}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

const Plain = ({ children }: { children: ReactNode }) => <div className="page round-page">{children}</div>;
