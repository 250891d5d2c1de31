import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { Bench } from './bench.tsx';
import { beginHere, type Kept } from './keep.ts';
import { openDraft } from './open-draft.ts';
import { OpenVersion } from './open-version.tsx';
import { Start } from './start.tsx';
import { useWorkshop } from './use-workshop.ts';
import './draft.css';
import './question.css';

/** From the document of a plan, or from a version that there is (`of`: its hash), to a draft; or a draft (`of`: its id). */
export function DraftPage({ of }: { of: string | undefined }) {
  const { t } = useTranslation();
  const { account } = useMe();
  const start = (kept: Kept): void => {
    void beginHere(account.id, kept).then((id) => {
      window.location.hash = workHref('schemes', 'draft', id);
    });
  };
  if (of !== undefined) {
    return /^[0-9a-f]{64}$/.test(of) ? <OpenVersion hash={of} onOpen={start} /> : <One key={of} id={of} />;
  }
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

/** A draft by its id. */
function One({ id }: { id: string }) {
  const { t } = useTranslation();
  const workshop = useWorkshop(useMe().account.id, id);
  if (workshop === 'loading') return <PageSkeleton />;
  if (typeof workshop !== 'string') return <Bench workshop={workshop} />;
  return (
    <div className="page work-page">
      <Notice
        title={t(`draft.${workshop}`)}
        tone={workshop === 'missing' ? 'plain' : 'bad'}
        action={
          <a className="button" href={workHref('schemes')}>
            {t('draft.toList')}
          </a>
        }
      />
    </div>
  );
}
