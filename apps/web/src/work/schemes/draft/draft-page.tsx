import { useTranslation } from 'react-i18next';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { Bench } from './bench.tsx';
import { openDraft } from './open-draft.ts';
import { OpenVersion } from './open-version.tsx';
import { Start } from './start.tsx';
import { useWorkshop } from './use-workshop.ts';
import './draft.css';

/** From the document of a plan, or from a version that there is, to a scheme: one draft at a time, kept in this browser. */
export function DraftPage({ hash }: { hash: string | undefined }) {
  const { t } = useTranslation();
  const { account } = useMe();
  const { workshop, start, discard } = useWorkshop(account.id);
  if (workshop === undefined) return <PageSkeleton />;
  if (hash !== undefined)
    return <OpenVersion hash={hash} there={workshop ? workshop.draft.frame.title : null} onOpen={start} />;
  if (workshop) return <Bench workshop={workshop} discard={discard} />;
  return (
    <div className="page work-page">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('schemes')}>{t('workMenu.schemes')}</a>
      </nav>
      <h1>{t('draft.title')}</h1>
      <p className="lead">{t('draft.lead')}</p>
      <Start
        onRead={(read) =>
          start({ draft: openDraft(read), document: read.document, warnings: read.warnings, from: null })
        }
      />
    </div>
  );
}
