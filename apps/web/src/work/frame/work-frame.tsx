import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CrashGuard } from '../../ui/crash-guard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { menu } from '../menu.ts';
import { NoticesPage } from '../notices/notices-page.tsx';
import { useHash, workPath } from '../place.ts';
import { useMe } from '../session.tsx';
import { AccountPage } from './account-page.tsx';
import { DemoStrip } from './demo-strip.tsx';
import { HomePage } from './home-page.tsx';
import { WorkRail } from './work-rail.tsx';

/** The guide is a text of its own, and few come to it. */
const HelpPage = lazy(() => import('../help/help-page.tsx').then((page) => ({ default: page.HelpPage })));

/** The plan of a round is for all who see the round, whatever their menu has. */
const RoundPlanPage = lazy(() =>
  import('../schemes/reading/round-plan-page.tsx').then((page) => ({ default: page.RoundPlanPage })),
);

/** The workbench around its pages: the menu on one side, the page of the address on the other. */
export function WorkFrame() {
  const { t } = useTranslation();
  const [id = '', ...path] = workPath(useHash());
  const entry = menu.find((one) => one.id === id);
  useEffect(() => {
    const page = entry ? `${t(`workMenu.${entry.id}`)} · ` : '';
    document.title = `${page}${t('app.name')}`;
  }, [t, entry]);
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <WorkRail current={id} />
      <main id="main" tabIndex={-1}>
        <DemoStrip />
        <CrashGuard place={`work/${id}`}>
          <Page id={id} path={path} />
        </CrashGuard>
      </main>
    </div>
  );
}

function Page({ id, path }: { id: string; path: readonly string[] }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const entry = menu.find((one) => one.id === id);
  if (id === '') return <HomePage />;
  if (id === 'me') return <AccountPage />;
  if (id === 'notices') return <NoticesPage />;
  if (id === 'help' || id === 'plan') {
    return (
      <Suspense fallback={<PageSkeleton />}>{id === 'help' ? <HelpPage /> : <RoundPlanPage path={path} />}</Suspense>
    );
  }
  if (!entry) return <Notice title={t('work.nowhere')}>{t('work.nowhereMend')}</Notice>;
  if (!permissions.includes(entry.permission)) {
    return <Notice title={t('work.notYours')}>{t('work.notYoursMend')}</Notice>;
  }
  const Component = entry.component;
  return <Component path={path} />;
}
